import type { Projection } from '@wirecopy/store';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Layer = keyof Projection;

/** What a field says of itself: the layers of an article that answer it. The head is always there. */
type Told = { readonly reads?: readonly Layer[] };

/** Tells the layers of its article that a field is answered from. Put it among the options of the field. */
export const reads = (...layers: readonly Layer[]): { readonly extensions: Told } => ({
  extensions: { reads: layers },
});

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'returnType'>;

/** A node stands in one document, and is asked for as often as that. */
const known = new WeakMap<FieldNode, Projection>();

/** What of an article has to be read for all that is selected beneath a field. */
export function projectionOf(info: Info): Projection {
  const [first] = info.fieldNodes;
  const found = first && info.fieldNodes.length === 1 ? known.get(first) : undefined;
  if (found !== undefined) return found;
  const projection = collect(info);
  if (first && info.fieldNodes.length === 1) known.set(first, projection);
  return projection;
}

function collect({ fieldNodes, fragments, schema, returnType }: Info): Projection {
  const projection: { -readonly [Key in Layer]?: Projection[Key] } = {};
  const seen = new Set<string>();
  for (const { selectionSet } of fieldNodes) ofSelections(selectionSet, namedTypeOf(returnType));
  return projection;

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
    const field = fieldsOf(type)[node.name.value];
    if (field === undefined) return;
    for (const layer of (field.extensions as Told).reads ?? []) {
      if (layer === 'quotations') projection.quotations = more(projection.quotations, firstOf(node));
      else projection[layer] = true;
    }
    ofSelections(node.selectionSet, namedTypeOf(field.type));
  }
}

// Types are told by their shape: those of another copy of graphql-js, which a gateway may bring, are of other classes.
const fieldsOf = (type: GraphQLNamedType | undefined): Readonly<Record<string, GraphQLField<unknown, unknown>>> =>
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
