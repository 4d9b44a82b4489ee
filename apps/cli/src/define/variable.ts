import { dashed } from './option.ts';

/** `maxLength` in the environment: "WIRECOPY_MAX_LENGTH". */
export const variableOf = (name: string): string => `WIRECOPY_${dashed(name).replaceAll('-', '_').toUpperCase()}`;
