import { z } from 'zod';

const Named = z.looseObject({ name: z.string().optional(), rel: z.string().optional() });
const Names = z.array(Named).optional();
const Text = z.string().optional();

/** A headline, a description or a body in one of its forms. */
const Variant = z.looseObject({ role: Text, contenttype: Text, value: z.string() });
export type Variant = z.infer<typeof Variant>;

const Subject = Named.extend({ scheme: Text, code: Text, uri: Text, literal: Text });

const Fields = z.looseObject({
  uri: z.string().min(1),
  type: z
    .enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'])
    .optional(),
  representationtype: z.enum(['complete', 'incomplete', 'full', 'partial']).optional(),
  profile: Text,
  version: Text,
  firstcreated: Text,
  versioncreated: Text,
  contentcreated: Text,
  expires: Text,
  embargoed: Text,
  pubstatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  urgency: z.number().min(1).max(9).optional(),
  copyrightholder: Text,
  copyrightnotice: Text,
  usageterms: Text,
  ednote: Text,
  language: Text,
  title: Text,
  byline: Text,
  headline: Text,
  slugline: Text,
  located: Text,
  headlines: z.array(Variant).optional(),
  descriptions: z.array(Variant).optional(),
  bodies: z.array(Variant).optional(),
  people: Names,
  organisations: Names,
  places: Names,
  subjects: z.array(Subject).optional(),
  events: Names,
  objects: Names,
  genres: Names,
  infosources: z.array(Named.extend({ role: Text })).optional(),
  renditions: z.union([z.array(z.looseObject({})), z.record(z.string(), z.looseObject({}))]).optional(),
  altids: z.union([z.array(z.looseObject({})), z.record(z.string(), z.unknown())]).optional(),
  trustindicators: z.array(z.looseObject({})).optional(),
  standard: z.looseObject({ name: Text, version: Text, schema: Text }).optional(),
  rightsinfo: z
    .looseObject({ langid: Text, linkedrights: Text, encodedrights: Text })
    .refine(({ linkedrights, encodedrights }) => linkedrights === undefined || encodedrights === undefined, {
      error: 'expected "linkedrights" or "encodedrights", found both',
    })
    .optional(),
  digitalsourcetype: z.looseObject({ name: Text, uri: Text }).optional(),
  plannedcoverage: z.array(z.looseObject({})).optional(),
});

/**
 * An item of ninjs 1.0 to 3.1 under one set of names: lower case, lists in the plural.
 *
 * Errors: names that begin as `body_`, `description_` and `headline_` do in 1.x go on with letters, digits and underscores.
 * Source: iptc.org/std/ninjs, schemas 1.0 to 3.1.
 */
export const NinjsItem = Fields.extend({
  associations: z
    .union([
      z.array(Fields.extend({ name: z.string(), rel: Text })),
      z.record(z.string(), Fields.extend({ uri: z.string().min(1) })),
    ])
    .optional(),
}).superRefine((item, context) => {
  for (const [key, value] of Object.entries(item)) {
    if (!/^(?:body|description|headline)[_-]/.test(key)) continue;
    if (/^[a-z]+_\w/.test(key) && typeof value === 'string') continue;
    context.addIssue({ code: 'custom', path: [key], message: 'expected text under a name such as "body_text"' });
  }
});
export type NinjsItem = z.infer<typeof NinjsItem>;

/** Names of 1.x that 2.0 changed, and of 3.0 that are more than a matter of capitals. */
const ALIASES: Readonly<Record<string, string>> = {
  $standard: 'standard',
  by: 'byline',
  embargoeduntil: 'embargoed',
  event: 'events',
  genre: 'genres',
  infosource: 'infosources',
  object: 'objects',
  organisation: 'organisations',
  person: 'people',
  place: 'places',
  subject: 'subjects',
  trustindicator: 'trustindicators',
};

/** Brings the names of every version to those of the model, in the item and in the objects of its lists. */
export function withCommonNames(value: unknown, depth = 0): unknown {
  if (depth > 4 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withCommonNames(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const name = key.toLowerCase();
      const common = depth === 0 || depth === 2 ? (ALIASES[name] ?? name) : name;
      return [common, withCommonNames(each, depth + 1)];
    }),
  );
}

/** Every name that the schemas of 1.0 to 3.1 give an item, as the model spells them. */
const KNOWN = new Set([
  ...Object.keys(NinjsItem.shape),
  ...Object.values(ALIASES),
  ...'byline charcount eventdetails mimetype rel name wordcount'.split(' '),
]);

/** Names that no version of the standard has, in the item and in those that it is associated with. */
export function namesUnknown(item: NinjsItem): string[] {
  const unknown = (object: object): string[] =>
    Object.keys(object).filter((name) => !KNOWN.has(name) && !/^(?:body|description|headline)_/.test(name));
  return [...unknown(item), ...Object.values(item.associations ?? {}).flatMap(unknown)];
}
