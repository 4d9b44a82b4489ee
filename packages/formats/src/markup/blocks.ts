/** Elements of HTML and NITF that begin and end a paragraph of copy. */
const BLOCKS = new Set(
  `address article aside bq blockquote block body body.content body.end body.head byline caption center dateline dd details div dl
  dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr hedline html li main media.caption nav
  note ol p pre section summary table tagline tbody tfoot thead tr ul fn abstract distributor nitf-table`.split(/\s+/),
);

/** Elements whose words are no copy. */
const HIDDEN = new Set(
  `audio canvas embed head iframe img input math media media-metadata media-producer media-reference media.caption
  media.producer meta noscript object option picture rdf script select style svg template textarea title video`.split(
    /\s+/,
  ),
);

/** Turns a stream of tags and text into paragraphs. */
export interface BlockCollector {
  readonly open: (name: string) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
  /** The paragraphs, white space as a page would show it; a forced line break is `\n`. */
  readonly blocks: () => string[];
  /** Elements that were passed over. */
  readonly hidden: ReadonlySet<string>;
}

export function collectBlocks(): BlockCollector {
  const blocks: string[] = [];
  const hidden = new Set<string>();
  let run: string[] = [];
  let hiddenDepth = 0;
  let preformatted = 0;
  const end = (): void => {
    const lines = run.join('').split('\0');
    const block = lines.map((line) => line.replace(/^ | $/g, '')).join('\n');
    const trimmed = block.replace(/^\n+|\n+$/g, '');
    if (trimmed.trim() !== '') blocks.push(trimmed.replace(/\n{2,}/g, '\n'));
    run = [];
  };
  return {
    open: (name) => {
      if (hiddenDepth > 0 || HIDDEN.has(name)) {
        hiddenDepth++;
        hidden.add(name);
      } else if (name === 'br') run.push('\0');
      else if (BLOCKS.has(name)) end();
      if (name === 'pre') preformatted++;
    },
    text: (words) => {
      if (hiddenDepth === 0) run.push(preformatted > 0 ? keepLines(words) : collapse(words, run));
    },
    close: (name) => {
      if (name === 'pre') preformatted--;
      if (hiddenDepth > 0) hiddenDepth--;
      else if (BLOCKS.has(name)) end();
      else if (name === 'td' || name === 'th') run.push(' ');
    },
    blocks: () => {
      end();
      return blocks;
    },
    hidden,
  };
}

const keepLines = (words: string): string => words.replaceAll('\0', '').replace(/\r\n?|\n/g, '\0');

/** Runs of white space become one space; none where one stands before. The no-break space is a character of the copy. */
function collapse(words: string, run: readonly string[]): string {
  const collapsed = words.replaceAll('\0', '').replace(/[ \t\r\n\f]+/g, ' ');
  const before = run.at(-1);
  return before === undefined || before.endsWith(' ') || before.endsWith('\0')
    ? collapsed.replace(/^ /, '')
    : collapsed;
}
