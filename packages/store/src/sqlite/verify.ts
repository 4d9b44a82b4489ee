import type { Rule } from '../sql/verify.ts';

/** What must hold between the articles and SQLite's full text. */
export const SQLITE_RULES: readonly Rule[] = [
  [
    'SELECT count(*) AS n FROM articles a WHERE current = 1 AND NOT EXISTS (SELECT 1 FROM passages_docsize p WHERE p.id = a.sequence)',
    'articles are not in the full text',
  ],
  [
    'SELECT count(*) AS n FROM passages_docsize p WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.sequence = p.id AND a.current = 1)',
    'articles are in the full text and should not be',
  ],
  [
    'SELECT count(*) AS n FROM vocabulary v WHERE NOT EXISTS (SELECT 1 FROM words w WHERE w.word = v.term)',
    'words of the full text are not in the list of words',
  ],
];
