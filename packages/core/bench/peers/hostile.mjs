// Copy that nobody writes, made to find a reader whose time grows faster than its input.

/** Each repeats a piece; `first` and `last` stand around the whole. */
export const HOSTILE = [
  { name: 'opening quotes', piece: '“' },
  { name: 'opening quotes, words', piece: '“a ' },
  { name: 'straight quotes', piece: '"' },
  { name: 'opening brackets', piece: '[(' },
  { name: 'capitals', piece: 'A' },
  { name: 'capitalised words', piece: 'Ana ' },
  { name: 'digits', piece: '7' },
  { name: 'figures', piece: '1999 ' },
  { name: 'hyphens', piece: 'A-' },
  { name: 'cue verbs', piece: 'said ' },
  { name: 'speakers, cue verbs', piece: 'Ana said ' },
  { name: 'cue verbs, dashes', piece: 'Ana said it — run ' },
  { name: 'interrupting cues', piece: 'Ana, said, ' },
  { name: 'one endless sentence', piece: 'and the ferries, which Ana Pop of Oslo said on Tuesday would run, ' },
  { name: 'one endless quotation', piece: 'the ferries would run on Tuesday, ', first: '“', last: '” Pop said.' },
];

export function hostileText({ piece, first = '', last = '' }, length) {
  const room = Math.max(0, length - first.length - last.length);
  return first + piece.repeat(Math.ceil(room / piece.length)).slice(0, room) + last;
}
