/** The kinds of odd copy that the parser reports. */
export const ISSUE_CODES = [
  'empty', // no word at all
  'control-characters', // bytes that no text holds: probably not text
  'lone-surrogate', // half of a surrogate pair: the text was cut or wrongly decoded
  'other-language', // not English: read by its marks and its layout alone
  'no-headline',
  'no-dateline',
  'dateline-date', // a date that no calendar has
  'unclosed-quotation', // an opening mark without its partner
] as const;
