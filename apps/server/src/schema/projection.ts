import type { Projection, Reading } from '@wirecopy/store';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ServerContext } from './builder.ts';
import { groupOf, KEPT_FIELD, KEPT_TYPE, type Keeping } from './keeping.ts';

type Layer = Exclude<keyof Projection, 'known'>;

/** What a field says of itself: the layers of an article that answer it. The head is always there. */
type Told = { readonly reads?: readonly Layer[]; readonly asksArchive?: true };

/** Tells the layers of its article that a field is answered from. Put it among the options of the field. */
export const reads = (...layers: readonly Layer[]): { readonly extensions: Told } => ({
  extensions: { reads: layers },
});

/** Tells that its article alone does not answer a field: what stands beneath is asked of the archive anew. */
export const ASKS_ARCHIVE: { readonly extensions: Told } = { extensions: { asksArchive: true } };

export const asksArchive = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  (extensions as Told).asksArchive === true;

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'returnType'>;
type Context = Pick<ServerContext, 'keeping'>;

/** What has to be read of articles for all that is selected beneath a field. */
interface Needs {
  readonly whole: Projection;
  /** Of articles whose groups are answered already. */
  readonly rest: 'nothing' | Projection;
  readonly groups: readonly number[];
}

/** A node stands in one document, and is asked for as often as that. */
const known = new WeakMap<FieldNode, Needs>();

/** What of an article has to be read for all that is selected beneath a field. */
export function projectionOf(info: Info, { keeping }: Context): Projection {
  const [first] = info.fieldNodes;
  const alone = first && info.fieldNodes.length === 1 ? first : undefined;
  const needs = (alone && known.get(alone)) ?? needsOf(info, keeping);
  if (alone) known.set(alone, needs);
  const { whole, rest, groups } = needs;
  if (keeping === undefined || groups.length === 0) return whole;
  const has = (reading: Reading): boolean => groups.every((group) => keeping.has(group, reading));
  return { ...whole, known: { has, reads: rest } };
}

function needsOf(info: Info, keeping: Keeping | undefined): Needs {
  const groups: number[] = [];
  const whole = collect(info, (group) => {
    groups.push(group);
    return keeping?.fieldsOf(group);
  });
  const rest = collect(info, () => undefined);
  return { whole: whole.projection, rest: rest.looksAtArticles ? rest.projection : 'nothing', groups };
}

/** `fieldsOf` gives what stands in a group. */
function collect(
  { fieldNodes, fragments, schema, returnType }: Info,
  fieldsOf: (group: number) => SelectionSetNode | undefined,
) {
  const projection: { -readonly [Key in Layer]?: Projection[Key] } = {};
  let looksAtArticles = false;
  const seen = new Set<string>();
  for (const { selectionSet } of fieldNodes) ofSelections(selectionSet, namedTypeOf(returnType));
  return { projection, looksAtArticles };

  function ofSelections(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) ofField(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value;
        ofSelections(selection.selectionSet, name === undefined ? type : schema.getType(name));
      } else ofFragment(selection.name.value);
    }
  }

  function ofFragment(name: string): void {
    const fragment = fragments[name];
    if (fragment === undefined || seen.has(name)) return;
    seen.add(name);
    ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
  }

  function ofField(node: FieldNode, type: GraphQLNamedType | undefined): void {
    if (node.name.value === KEPT_FIELD) {
      ofSelections(fieldsOf(groupOf(node)), type);
      return;
    }
    const field = fieldsOfType(type)[node.name.value];
    if (field === undefined) return;
    const { reads: layers = [] } = field.extensions as Told;
    looksAtArticles ||= type?.name === KEPT_TYPE || layers.length > 0;
    for (const layer of layers) {
      if (layer === 'quotations') projection.quotations = more(projection.quotations, firstOf(node));
      else projection[layer] = true;
    }
    if (!asksArchive(field)) ofSelections(node.selectionSet, namedTypeOf(field.type));
  }
}

// Types are told by their shape: those of another copy of graphql-js, which a gateway may bring, are of other classes.
const fieldsOfType = (type: GraphQLNamedType | undefined): Readonly<Record<string, GraphQLField<unknown, unknown>>> =>
  type !== undefined && 'getFields' in type ? (type.getFields() as never) : {};

function namedTypeOf(type: GraphQLOutputType): GraphQLNamedType {
  let named: GraphQLOutputType = type;
  while ('ofType' in named) named = named.ofType;
  return named;
}

/** How many quotations a field asks for; all where a variable tells. */
function firstOf({ arguments: told = [] }: FieldNode): number | true {
  const value = told.find(({ name }) => name.value === 'first')?.value;
  return value?.kind === Kind.INT ? Math.max(0, Number(value.value)) : true;
}

const more = (one: Projection['quotations'], other: number | true): number | true =>
  one === true || other === true ? true : Math.max(Number(one ?? 0), other);
