import { dashed, type Option } from '../define/option.ts';
import { variableOf } from '../define/variable.ts';

/** `--max-length <characters>`. */
export const spelling = (name: string, { takes }: Option<unknown>): string =>
  `--${dashed(name)}${takes === undefined ? '' : ` <${takes}>`}`;

/** The phrase of an option, with what holds without it. */
export function described(name: string, option: Option<unknown>): string {
  const { describe, choices, setting } = option;
  const usual = usualOf(option);
  const notes = [
    ...(choices ? [`one of ${choices.join(', ')}`] : []),
    ...(usual === undefined ? [] : [`default: ${usual}`]),
    ...(setting ? [`$${variableOf(name)}`] : []),
  ];
  return notes.length === 0 ? describe : `${describe} (${notes.join('; ')})`;
}

/** What holds when nobody says anything, where that can be told. */
export function usualOf({ fallback, fallbackText, required }: Option<unknown>): string | undefined {
  if (required) return undefined;
  if (fallbackText !== undefined) return fallbackText;
  return typeof fallback === 'string' || typeof fallback === 'number' ? String(fallback) : undefined;
}
