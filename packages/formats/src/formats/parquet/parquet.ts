import { defineFormat } from '../../define-format.ts';
import { readTable } from './read.ts';
import { writeTable } from './write.ts';

/**
 * Parquet: a row for each article, with its header and its layers as JSON beside the columns that are asked for most.
 *
 * Reads what Wirecopy wrote, and any other table with its copy in a column named as in CSV: "text", "body" … Source:
 * parquet.apache.org.
 */
export const parquet = defineFormat({
  name: 'parquet',
  title: 'Parquet table: articles, or a text column',
  mediaTypes: ['application/vnd.apache.parquet'],
  extensions: ['parquet'],
  sniff: (head) => head.startsWith('PAR1'),
  read: (bytes) => readTable(bytes, 'parquet'),
  write: (article) => writeTable([article]),
  writeAll: writeTable,
});
