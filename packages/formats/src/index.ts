export { decode } from './decode.ts';
export { FormatError, NotTextError } from './errors.ts';
export type { Format, Item, Original } from './format.ts';
export type { Header, ItemLink, Subject } from './header.ts';
export { FORMAT_ISSUES, type FormatIssue } from './issues.ts';
export { FORMATS, formatNamed, sniffFormat } from './list.ts';
export { lossesOf } from './losses.ts';
