import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';

interface SchemaFile {
  readonly default: object;
}

/** The official schemas, the newest first, and the drafts that came after them. Each is loaded when an item asks for it. */
const SCHEMAS: Readonly<Record<string, () => Promise<SchemaFile>>> = {
  '3.1': () => import('./schemas/ninjs-schema_3.1.json', { with: { type: 'json' } }),
  '3.0': () => import('./schemas/ninjs-schema_3.0.json', { with: { type: 'json' } }),
  '2.2': () => import('./schemas/ninjs-schema_2.2.json', { with: { type: 'json' } }),
  '2.1': () => import('./schemas/ninjs-schema_2.1.json', { with: { type: 'json' } }),
  '2.0': () => import('./schemas/ninjs-schema_2.0.json', { with: { type: 'json' } }),
  '1.6': () => import('./schemas/ninjs-schema_1.6.json', { with: { type: 'json' } }),
  '1.5': () => import('./schemas/ninjs-schema_1.5.json', { with: { type: 'json' } }),
  '1.4': () => import('./schemas/ninjs-schema_1.4.json', { with: { type: 'json' } }),
  '1.3': () => import('./schemas/ninjs-schema_1.3.json', { with: { type: 'json' } }),
  '1.2': () => import('./schemas/ninjs-schema_1.2.json', { with: { type: 'json' } }),
  '1.1': () => import('./schemas/ninjs-schema_1.1.json', { with: { type: 'json' } }),
  '1.0': () => import('./schemas/ninjs-schema_1.0.json', { with: { type: 'json' } }),
  '2.x draft': () => import('./schemas/ninjs-schema-dev_0.1_v2.1.json', { with: { type: 'json' } }),
  '1.x draft': () => import('./schemas/ninjs-schema-dev_0.2_v1.5.json', { with: { type: 'json' } }),
};

export const VERSIONS: readonly string[] = Object.keys(SCHEMAS);

/** Tells whether an item is of a version. */
export interface VersionCheck {
  readonly version: string;
  /** Whether an item may have a name of itself. Told by the schema as it stands, which is faster than to make a check of it. */
  knows(name: string): boolean;
  /** Undefined for an item that is of the version; what is wrong with any other. */
  errorOf(item: object): ErrorObject | undefined;
}

const checks = new Map<string, Promise<VersionCheck>>();

/** The check of one of `VERSIONS`; made once. */
export function checkOf(version: string): Promise<VersionCheck> {
  const known = checks.get(version) ?? makeCheck(version);
  checks.set(version, known);
  return known;
}

async function makeCheck(version: string): Promise<VersionCheck> {
  const load = SCHEMAS[version];
  if (!load) throw new Error(`expected a version of ninjs, one of ${VERSIONS.join(', ')}; found ${version}`);
  const [{ Ajv2020: Ajv }, { default: geoJson }, file] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('./schemas/geojson.json', { with: { type: 'json' } }),
    load(),
  ]);
  const schema = modern(file.default);
  // Formats are no more than a hint: the official suite has dates that no calendar has, and wants them read.
  const ajv: Ajv2020 = new Ajv({ strict: false, validateFormats: false });
  let isOfVersion: ValidateFunction | undefined;
  const names = namesOf(schema, schema);
  const patterns = Object.keys(schema['patternProperties'] ?? {}).map((pattern) => new RegExp(pattern, 'u'));
  return {
    version,
    knows: (name) => names.includes(name) || patterns.some((pattern) => pattern.test(name)),
    errorOf: (item) => {
      isOfVersion ??= ajv.addSchema(geoJson).compile(schema);
      return isOfVersion(item) ? undefined : deepest(isOfVersion.errors ?? []);
    },
  };
}

/**
 * A schema of an older draft of JSON Schema in the words of today.
 *
 * Draft 3, which 1.0 is written in, marks a property itself as required. Until draft 7 nothing beside a reference counts.
 */
function modern(schema: object): AnySchemaObject {
  const { $schema: _, id, ...rest } = schema as AnySchemaObject;
  const required = Object.entries<{ required?: unknown }>(rest['properties'] ?? {})
    .filter(([, property]) => property.required === true)
    .map(([name]) => name);
  const whole = { ...rest, ...(id !== undefined && { $id: id }), ...(required.length > 0 && { required }) };
  return JSON.parse(JSON.stringify(whole), (key, value) => {
    if (key === 'required' && value === true) return undefined;
    // Every version's associations are items of that version, whatever address the schema gives them.
    return key === '$ref' && /\/ninjs-schema\S*#$/.test(value) ? '#' : value;
  });
}

/** The names of an item's own fields: newer schemas put them together of parts. */
function namesOf(part: AnySchemaObject, schema: AnySchemaObject): string[] {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [], $ref } = part;
  const referred = typeof $ref === 'string' && $ref.startsWith('#/$defs/') ? schema['$defs'][$ref.slice(8)] : {};
  const parts: AnySchemaObject[] = [...allOf, ...anyOf, ...oneOf, ...($ref === undefined ? [] : [referred])];
  return [...Object.keys(properties), ...parts.flatMap((each) => namesOf(each, schema))];
}

/** Of all that went wrong: what lies deepest says most, and a choice of schemas says least. */
const deepest = (errors: readonly ErrorObject[]): ErrorObject | undefined =>
  errors.toSorted((one, other) => depthOf(other) - depthOf(one))[0];

const depthOf = ({ instancePath, keyword }: ErrorObject): number =>
  instancePath.split('/').length - (['oneOf', 'anyOf', 'not'].includes(keyword) ? 0.5 : 0);
