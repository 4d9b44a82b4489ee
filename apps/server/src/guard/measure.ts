import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LARGEST_PAGE, USUAL_PAGE } from '../schema/pages.ts';

/** What an operation asks for, fragments spread out. */
export interface Measure {
  /** Levels of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields that may be resolved: those under a list count as often as the list is long. */
  readonly cost: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** Measures an operation. Takes time in proportion to the document, however often a fragment is spread; fragments must not be cyclic. */
export function measureOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measure>();
  const own = { ...NOTHING, directives: countOf(operation.directives) };
  return add(own, ofSelections(operation.selectionSet));

  function ofSelections(set: SelectionSetNode | undefined): Measure {
    let total = NOTHING;
    for (const selection of set?.selections ?? []) {
      const directives = { ...NOTHING, directives: countOf(selection.directives) };
      total = add(total, directives);
      if (selection.kind === Kind.FIELD) total = add(total, ofField(selection));
      else if (selection.kind === Kind.INLINE_FRAGMENT) total = add(total, ofSelections(selection.selectionSet));
      else total = add(total, ofFragment(selection.name.value));
    }
    return total;
  }

  function ofField(field: FieldNode): Measure {
    // What a schema says of itself is bounded by the schema.
    if (field.name.value.startsWith('__')) return { ...NOTHING, cost: 1 };
    const below = ofSelections(field.selectionSet);
    return {
      depth: below.depth + 1,
      aliases: below.aliases + (field.alias === undefined ? 0 : 1),
      directives: below.directives,
      cost: 1 + below.cost * lengthOf(field, variables),
    };
  }

  function ofFragment(name: string): Measure {
    const found = known.get(name);
    if (found !== undefined) return found;
    const measure = ofSelections(fragments.get(name)?.selectionSet);
    known.set(name, measure);
    return measure;
  }
}

const countOf = (directives: readonly DirectiveNode[] | undefined): number => directives?.length ?? 0;

const add = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  cost: a.cost + b.cost,
});

/** How many items a field asks for: `first` or `last`, or what a page holds unless told. */
function lengthOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const told = value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT ? value.value : 1;
    const count = Number(told);
    // A longer page is refused by whoever resolves it.
    if (count > 0) return Math.min(count, LARGEST_PAGE);
  }
  return isPage(field) ? USUAL_PAGE : 1;
}

const isPage = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some(
    (selection) => selection.kind === Kind.FIELD && ['edges', 'nodes'].includes(selection.name.value),
  ) === true;
