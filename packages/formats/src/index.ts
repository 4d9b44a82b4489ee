export { decode } from './decode.ts';
export { FormatError } from './errors.ts';
export type { Format, Item } from './format.ts';
export { FORMATS, formatNamed, sniffFormat } from './list.ts';
