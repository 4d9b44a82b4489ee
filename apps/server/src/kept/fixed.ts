import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { asksArchive } from '../schema/projection.ts';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * The fields that a selection asks of an object, by their names in the answer, fragments spread out. Undefined where
 * directives tell what is asked.
 */
export function collectFields(
  set: SelectionSetNode,
  type: GraphQLObjectType,
  fragments: Fragments,
): Map<string, FieldNode[]> | undefined {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  return add(set) ? fields : undefined;

  function add({ selections }: SelectionSetNode): boolean {
    return selections.every((selection) => {
      if (selection.directives !== undefined && selection.directives.length > 0) return false;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        return true;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return !applies(selection.typeCondition?.name.value) || add(selection.selectionSet);
      const { value: name } = selection.name;
      const fragment = fragments.get(name);
      if (fragment === undefined || spread.has(name)) return fragment !== undefined;
      spread.add(name);
      return !applies(fragment.typeCondition.name.value) || add(fragment.selectionSet);
    });
  }

  function applies(condition: string | undefined): boolean {
    return (
      condition === undefined || condition === type.name || type.getInterfaces().some(({ name }) => name === condition)
    );
  }
}

/** Whether a field and all beneath it are answered from the article alone. */
export function isFixed(node: FieldNode, type: GraphQLObjectType, fragments: Fragments): boolean {
  if (node.name.value === '__typename') return true;
  const field = type.getFields()[node.name.value];
  if (field === undefined || asksArchive(field)) return false;
  const below: GraphQLNamedType = getNamedType(field.type);
  if (isLeafType(below)) return true;
  if (!isObjectType(below) || node.selectionSet === undefined) return false;
  const fields = collectFields(node.selectionSet, below, fragments);
  return fields !== undefined && [...fields.values()].flat().every((each) => isFixed(each, below, fragments));
}
