/** The part of the DOM that is read here; linkedom and jsdom both have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly closest: (selector: string) => DomElement | null;
  readonly remove: () => void;
}

/** The main matter of a page, and what it prints above it. */
export interface Matter {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  readonly roots: readonly DomElement[];
}

/** Fewer characters than this are no story that was found by its looks. */
const SHORTEST_STORY = 25;

/** jsdom and Readability take seconds for more elements than these. */
const MOST_FOR_JSDOM = 3000;

/**
 * Finds the matter of a page: what it marks as `articleBody`, else what Readability takes for it, else all of a page that has
 * nothing but copy, such as a flash of one line.
 *
 * linkedom builds the tree, since it is fast; where it or Readability fails, jsdom builds the tree of a browser. All three are
 * loaded with the first page that needs them.
 */
export async function findMatter(
  html: string,
  { elements }: { readonly elements: number },
): Promise<Matter | undefined> {
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { parseHTML } = await import('linkedom');
  try {
    const matter = await readDocument(parseHTML(page).document);
    // Readability takes a page apart, so that it has to be built anew.
    const all = matter ?? readWhole(parseHTML(page).document as never);
    if (all) return all;
  } catch {
    // What linkedom cannot build, jsdom can.
  }
  if (elements > MOST_FOR_JSDOM) return undefined;
  const { JSDOM } = await import('jsdom');
  return readDocument(new JSDOM(page).window.document);
}

async function readDocument(document: unknown): Promise<Matter | undefined> {
  const page = document as DomElement;
  return readMarked(page) ?? (await readByLooks(page));
}

/** A page that marks its parts in the terms of schema.org. */
function readMarked(page: DomElement): Matter | undefined {
  const bodies = [...page.querySelectorAll('[itemprop~="articleBody"]')].filter(
    (body) => wordsOf(body) !== undefined && !body.parentElement?.closest('[itemprop~="articleBody"]'),
  );
  if (bodies.length === 0) return undefined;
  const above = (property: string): string | undefined =>
    [...page.querySelectorAll(`[itemprop~="${property}"]`)]
      .filter((element) => !element.closest('[itemprop~="articleBody"]'))
      .flatMap((element) => wordsOf(element) ?? [])[0];
  return { headline: above('headline'), byline: above('author'), roots: bodies };
}

async function readByLooks(page: DomElement): Promise<Matter | undefined> {
  const { Readability } = await import('@mozilla/readability');
  removeEmptyParagraphs(page);
  const headlines = [...page.querySelectorAll('h1')].flatMap((heading) => wordsOf(heading) ?? []);
  const reader = new Readability(page as never, {
    disableJSONLD: true,
    serializer: (root: unknown) => root as DomElement,
  });
  const found = reader.parse();
  if (!found?.content || (wordsOf(found.content)?.length ?? 0) < SHORTEST_STORY) return undefined;
  const byline = found.byline?.replace(/\s+/g, ' ').trim();
  return {
    headline: headlines.length === 1 ? headlines[0] : undefined,
    byline: byline?.match(/^by\s/i) ? byline : undefined,
    roots: [found.content],
  };
}

/** Elements that stand around a story, and not in a page that is one. */
const SURROUNDINGS = 'a, nav, aside, footer, form, button, input, iframe, script';

function readWhole(page: DomElement): Matter | undefined {
  const [body] = page.querySelectorAll('body');
  if (!body || [...body.querySelectorAll(SURROUNDINGS)].length > 0) return undefined;
  return { headline: undefined, byline: undefined, roots: [body] };
}

/** Readability compares every empty paragraph with every other. */
function removeEmptyParagraphs(page: DomElement): void {
  for (const paragraph of [...page.querySelectorAll('p')]) if (paragraph.childNodes.length === 0) paragraph.remove();
}

/** The words of an element on one line; undefined where it shows none. */
export function wordsOf(element: DomNode): string | undefined {
  const words = element.textContent?.replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}
