import type { Rule } from '../sql/verify.ts';

/** What must hold between the articles, their texts and the full text. */
export const POSTGRES_RULES: readonly Rule[] = [
  [
    `SELECT count(*) AS n FROM articles a LEFT JOIN texts t ON t.sequence = a.sequence AND t.shelf = a.shelf
     WHERE a.current = 1 AND t.words IS NULL`,
    'articles are not in the full text',
  ],
  [
    `SELECT count(*) AS n FROM texts t LEFT JOIN articles a ON a.sequence = t.sequence AND a.shelf = t.shelf AND a.current = 1
     WHERE t.words IS NOT NULL AND a.sequence IS NULL`,
    'articles are in the full text and should not be',
  ],
];
