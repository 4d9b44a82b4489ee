import type { Issue } from '../model/issue.ts';
import { isSpace } from './spans.ts';

/**
 * What is wrong with a text before anybody reads it as news: no word, bytes that no text holds, half of a character.
 *
 * Shape: each sort of oddity is told once, at its first place, with how often it occurs.
 */
export function findOddities(text: string): Issue[] {
  const issues: Issue[] = [];
  if (HAS_WORD.test(text) && !MAY_BE_ODD.test(text)) return issues;
  if (isBlank(text)) issues.push({ code: 'empty', message: 'expected wire copy, found no word' });
  const control = firstOf(text, isControl);
  if (control !== undefined) {
    const code = text.charCodeAt(control.at).toString(16).toUpperCase().padStart(4, '0');
    const message = `expected text, found ${times(control.count, 'control character')}, the first U+${code}`;
    issues.push({ code: 'control-characters', message, span: { start: control.at, end: control.at + 1 } });
  }
  const half = firstOf(text, isLoneSurrogate);
  if (half !== undefined) {
    const message = `expected whole characters, found ${times(half.count, 'lone surrogate')}: the text was cut or wrongly decoded`;
    issues.push({ code: 'lone-surrogate', message, span: { start: half.at, end: half.at + 1 } });
  }
  return issues;
}

// One look by the engine's own expressions spares nearly all copy from being looked at character by character.
const HAS_WORD = /^\s*[!-~]/;
const MAY_BE_ODD = /[^\t-\r -~\u0085\u00a0-\ud7ff\ue000-\uffff]/;

const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && !isControl(text, at)) return false;
  }
  return true;
}

function firstOf(
  text: string,
  test: (text: string, at: number) => boolean,
): { readonly at: number; readonly count: number } | undefined {
  let first = -1;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!test(text, at)) continue;
    if (first < 0) first = at;
    count++;
  }
  return first < 0 ? undefined : { at: first, count };
}

/** C0 and C1 controls and DEL; not the tab and the ends of lines and pages, which copy is set with. */
function isControl(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x20 ? code < 0x09 || code > 0x0d : code >= 0x7f && code <= 0x9f && code !== 0x85;
}

function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code <= 0xdbff) return !isLow(text.charCodeAt(at + 1));
  return !isHigh(text.charCodeAt(at - 1));
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
