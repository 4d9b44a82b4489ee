/** The single keys that the script adds, in the order in which they are told. */
export const KEYS = [
  { keys: ['/'], does: 'Search' },
  { keys: ['j'], does: 'Next paragraph' },
  { keys: ['k'], does: 'Paragraph before' },
  { keys: ['n'], does: 'Next quotation' },
  { keys: ['p'], does: 'Quotation before' },
  { keys: ['c'], does: 'Copy the link to where you are' },
  { keys: ['g', 'l'], does: 'Go to the latest' },
  { keys: ['g', 'q'], does: 'Go to quotations' },
  { keys: ['g', 's'], does: 'Go to speakers' },
  { keys: ['g', 'p'], does: 'Go to places' },
  { keys: ['g', 'd'], does: 'Go to documents' },
  { keys: ['g', 'c'], does: 'Go to paste and parse' },
  { keys: ['?'], does: 'All keys' },
] as const;

/** Where the second key after `g` goes. */
export const PLACES_BY_KEY: Readonly<Record<string, string>> = {
  l: '/',
  q: '/quotations',
  s: '/speakers',
  p: '/places',
  d: '/works',
  c: '/parse',
};
