import { collectBlocks } from '../../markup/blocks.ts';
import { type DomElement, type DomNode, wordsOf } from './document.ts';

const [ELEMENT, TEXT] = [1, 3];

/** Elements that may be a notice of the page rather than a paragraph of its story. */
const NOTICES = new Set(['p', 'li', 'div', 'aside', 'section', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A notice is short, and has hardly a structure of its own. */
const [LONGEST_NOTICE, MOST_CHILDREN] = [160, 8];

const WHOLE =
  /^(?:advertisement|sponsored(?: content)?|share(?: this)?(?: article| story)?|related(?: articles| stories| content| topics| news)?|comments?|more from .{1,40}|recommended(?: for you)?|loading\W*)$/i;
const OPENING =
  /^(?:(?:read|see|watch|listen) (?:more|also|next)\b|(?:sign up|subscribe|register) (?:to|for|here|now)\b|follow us on\b|click here\b|download (?:the|our) app\b)/i;

/** The paragraphs of a page's matter, and what was passed over. */
export interface PageBlocks {
  readonly blocks: readonly string[];
  /** Notices of the page that stood between its paragraphs. */
  readonly notices: readonly string[];
  /** Elements whose content is no copy, such as pictures. */
  readonly hidden: readonly string[];
}

export function readBlocks(roots: readonly DomElement[]): PageBlocks {
  const collector = collectBlocks();
  const notices: string[] = [];
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT) collector.text(node.textContent ?? '');
    if (node.nodeType !== ELEMENT) return;
    const element = node as DomElement;
    const notice = noticeOf(element);
    if (notice !== undefined) {
      notices.push(notice);
      return;
    }
    collector.open(element.localName);
    for (const child of element.childNodes) visit(child);
    collector.close(element.localName);
  };
  for (const root of roots) visit(root);
  return { blocks: collector.blocks(), notices, hidden: [...collector.hidden] };
}

/** The words of an element that is a notice: by what it says, or since nearly all of it is links. */
function noticeOf(element: DomElement): string | undefined {
  if (!NOTICES.has(element.localName) || element.childNodes.length > MOST_CHILDREN) return undefined;
  const words = wordsOf(element);
  if (words === undefined || words.length > LONGEST_NOTICE) return undefined;
  return WHOLE.test(words) || OPENING.test(words) || isLinks(element, words) ? words : undefined;
}

function isLinks(element: DomElement, words: string): boolean {
  const linked = [...element.querySelectorAll('a')].map((link) => wordsOf(link)?.length ?? 0);
  return linked.reduce((sum, length) => sum + length, 0) > 0.8 * words.length;
}
