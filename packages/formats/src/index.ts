export { decode, streamAsUtf8 } from './decode.ts';
export { FormatError, NotTextError } from './errors.ts';
export type { Bytes, Format, Item, Original, Place, Reading, Written } from './format.ts';
export type { Header, ItemLink, Subject } from './header.ts';
export { FORMAT_ISSUES, type FormatIssue } from './issues.ts';
export { FORMATS, formatNamed, sniffFormat } from './list.ts';
export { lossesOf } from './losses.ts';
