import type { ErrorObject } from 'ajv';
import { FormatError } from '../../errors.ts';
import { brief } from '../../json.ts';
import { checkOf, VERSIONS, type VersionCheck } from './schemas.ts';

/** The last of each line: an item that is of no version is held against them to say why. */
const NEWEST = ['3.1', '2.2', '1.6'];

/** Names that one line of versions has alone: it is tried first. Their capitals mark those of 3.x. */
const OF_1 = /^(?:body|description|headline)_|^(?:headline|person|organisation|place|subject|event|object|infosource)$/;
const OF_3 = /[A-Z]/;

/**
 * Refuses an item that is valid by none of the official schemas: of the version that it says, of a later one, of any where it
 * says none.
 *
 * Errors: `FormatError` that says what the schema expected, what was found and where, as a JSON pointer.
 */
export async function checkNinjs(item: object, format: string): Promise<void> {
  const declared = declaredVersion(item);
  const names = Object.keys(item);
  for (const version of candidates(declared, names)) {
    const { knows, errorOf } = await checkOf(version);
    // No version takes a name that it does not know.
    if (names.every(knows) && errorOf(item) === undefined) return;
  }
  const check = await (declared === undefined ? nearest(item) : checkOf(declared));
  const error = check.errorOf(item);
  throw new FormatError(format, `${error ? reasonOf(error, item) : 'expected an item'} (ninjs ${check.version})`);
}

/** Systems go on saying the version that they began with. */
function candidates(declared: string | undefined, names: readonly string[]): Iterable<string> {
  if (declared !== undefined) return [declared, ...VERSIONS.filter((version) => version > declared).toReversed()];
  const likely = lineOf(names);
  return new Set([...VERSIONS.filter((version) => version.startsWith(likely)), ...VERSIONS]);
}

function lineOf(names: readonly string[]): string {
  if (names.some((name) => OF_3.test(name))) return '3';
  return names.some((name) => OF_1.test(name)) ? '1' : '2';
}

/** The version that an item says it is of, where there is such a version. */
export function declaredVersion(item: object): string | undefined {
  const { standard, $standard } = item as Readonly<Record<string, unknown>>;
  const declared = standard ?? $standard;
  if (typeof declared !== 'object' || declared === null || !('version' in declared)) return undefined;
  return VERSIONS.find((version) => version === declared.version);
}

/** Of the newest versions the one that knows most of an item's names. */
async function nearest(item: object): Promise<VersionCheck> {
  const checks = await Promise.all(NEWEST.map(checkOf));
  const unknown = ({ knows }: VersionCheck): number => Object.keys(item).filter((name) => !knows(name)).length;
  return checks.reduce((best, check) => (unknown(check) < unknown(best) ? check : best));
}

function reasonOf({ keyword, params, instancePath, message }: ErrorObject, item: object): string {
  const where = `at ${instancePath || '/'}`;
  const found = `found ${brief(valueAt(item, instancePath))}`;
  switch (keyword) {
    case 'required':
      return `expected "${params['missingProperty']}" ${where}, found none`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `expected names of the standard ${where}, found "${params['additionalProperty'] ?? params['unevaluatedProperty']}"`;
    case 'enum':
      return `expected one of ${params['allowedValues'].join(', ')} ${where}, ${found}`;
    case 'type':
      return `expected ${params['type']} ${where}, ${found}`;
    default:
      return `expected what ${message?.replace(/^must /, 'is to ')} ${where}, ${found}`;
  }
}

/** What a JSON pointer leads to. Source: RFC 6901. */
const valueAt = (item: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>>)[part], item);
