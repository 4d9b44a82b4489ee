/** The kinds of things that a format reports beside the items it reads. */
export const FORMAT_ISSUES = [
  'not-held', // the format holds it, an article cannot; it stands in the original bytes alone
  'not-text', // one of several items that carries no copy, left out
  'unreadable', // one of several items that is damaged, left out
  'charset', // the bytes are not in the encoding that they declare
  'date', // a date that no calendar has, or one without a time zone, read as UTC
  'invalid', // the format's standard has no such thing; the copy was read all the same
  'damaged', // control bytes, counts or ends that are wrong; the copy was read all the same
  'lost', // the article holds it, the format to be written cannot
] as const;

export interface FormatIssue {
  readonly code: (typeof FORMAT_ISSUES)[number];
  /** What was expected, what was found. */
  readonly message: string;
  /** The field, element or line, as the format names it. */
  readonly place?: string;
}

/** Reports the names of what a format holds and an article cannot, each once. */
export const notHeld = (places: Iterable<string>): FormatIssue[] =>
  [...new Set(places)].map((place) => ({
    code: 'not-held',
    message: `an article cannot hold "${place}"; it is kept in the original alone`,
    place,
  }));
