import { copyAddress, copyText } from './copy.ts';

/** Words of the story that the reader selected, and where they stand in its source. */
interface Passage {
  readonly words: string;
  readonly start: number;
}

/**
 * Copies selected words as the source has them, and offers their address and a citation.
 *
 * The text content of the story is a slice of its source, so that a length of text is a length of source.
 */
export function citePassages(): void {
  const bar = document.getElementById('cite');
  document.addEventListener('copy', (event) => {
    const passage = selectedPassage();
    if (!passage || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', passage.words);
    event.preventDefault();
  });
  if (!bar) return;
  document.addEventListener('selectionchange', () => {
    bar.hidden = selectedPassage() === undefined;
  });
  bar.addEventListener('click', async ({ target }) => {
    const passage = selectedPassage();
    if (!passage || !(target instanceof HTMLButtonElement)) return;
    const address = addressOf(passage);
    const isDone = await (target.name === 'link'
      ? copyAddress(address)
      : copyText(`“${passage.words.trim()}” ${bar.dataset['credit']} ${address}`, 'Citation copied'));
    if (isDone) getSelection()?.removeAllRanges();
  });
}

function selectedPassage(): Passage | undefined {
  const text = document.querySelector<HTMLElement>('.text');
  const selection = getSelection();
  if (!text || !selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.selectNodeContents(text);
  if (range.compareBoundaryPoints(Range.START_TO_START, before) < 0) return undefined;
  if (range.compareBoundaryPoints(Range.END_TO_END, before) > 0) return undefined;
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  return words.trim() ? { words, start: Number(text.dataset['start']) + before.toString().length } : undefined;
}

function addressOf({ words, start }: Passage): string {
  const lead = words.length - words.trimStart().length;
  const address = new URL(location.href);
  address.search = `?cite=${start + lead}-${start + words.trimEnd().length}`;
  address.hash = 'cited';
  return address.href;
}
