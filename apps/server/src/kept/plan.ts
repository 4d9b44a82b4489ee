import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { GROUP_ARGUMENT, KEPT_FIELD, KEPT_TYPE } from '../schema/keeping.ts';
import { collectFields, type Fragments, isFixed } from './fixed.ts';

/** How it is named in an answer, where nothing is told of it. */
const KEPT_NAME = /^__kept\d+$/;

/** Fields that an operation asks of an article one after another, and that the article alone answers. */
export interface Group {
  readonly number: number;
  /** Tells it from every other selection, in whichever operation it stands. */
  readonly name: string;
  /** An operation that asks for the group alone. */
  readonly document: DocumentNode;
  /** The fields, fragments left as they are. */
  readonly fields: SelectionSetNode;
  readonly variables: readonly string[];
}

/** Where in an answer groups stand: the fields that lead to them. */
export type Shape = ReadonlyMap<string, Shape>;

/** An operation in which every group is one field. */
export interface Plan {
  readonly document: DocumentNode;
  readonly groups: readonly Group[];
  readonly shape: Shape;
}

/** The operation's groups; undefined where it has none. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | undefined {
  const fragments: Fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const groups: Group[] = [];
  const root = schema.getRootType(operation.operation);
  const found = root ? rewrite(operation.selectionSet, root) : undefined;
  if (found === undefined) return undefined;
  const rewritten = { ...operation, selectionSet: found.set };
  const definitions = document.definitions.map((each) => (each === operation ? rewritten : each));
  return { document: { ...document, definitions }, groups, shape: new Map([['data', found.shape]]) };

  /** The selections with their groups; undefined where they lead to none. */
  function rewrite(
    set: SelectionSetNode,
    type: GraphQLObjectType,
  ): { set: SelectionSetNode; shape: Shape } | undefined {
    const fields = collectFields(set, type, fragments);
    if (fields === undefined || [...fields.keys()].some((name) => KEPT_NAME.test(name))) return undefined;
    const shape = new Map<string, Shape>();
    const selections: FieldNode[] = [];
    const before = groups.length;
    let run: FieldNode[] = [];
    for (const [name, nodes] of fields) {
      if (type.name === KEPT_TYPE && nodes.every((node) => isFixed(node, type, fragments))) {
        run.push(...nodes);
        continue;
      }
      endRun();
      selections.push(...rewriteField(name, nodes));
    }
    endRun();
    return groups.length === before ? undefined : { set: { ...set, selections }, shape };

    function endRun(): void {
      if (run.length > 0) selections.push(addGroup(run));
      run = [];
    }

    function rewriteField(name: string, nodes: readonly FieldNode[]): readonly FieldNode[] {
      const [node] = nodes;
      const field = node && type.getFields()[node.name.value];
      const below = field && getNamedType(field.type);
      // Fields of one name are made one by whoever runs them: groups beneath each would be told side by side.
      if (nodes.length > 1 || node?.selectionSet === undefined || !isObjectType(below)) return nodes;
      const inner = rewrite(node.selectionSet, below);
      if (inner === undefined) return nodes;
      shape.set(name, inner.shape);
      return [{ ...node, selectionSet: inner.set }];
    }
  }

  function addGroup(nodes: readonly FieldNode[]): FieldNode {
    const number = groups.length;
    const fields: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: nodes };
    groups.push(groupOf(number, fields, operation, fragments));
    return fieldOf(number);
  }
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fieldOf = (number: number): FieldNode => ({
  kind: Kind.FIELD,
  alias: nameNode(`__kept${number}`),
  name: nameNode(KEPT_FIELD),
  arguments: [
    { kind: Kind.ARGUMENT, name: nameNode(GROUP_ARGUMENT), value: { kind: Kind.INT, value: String(number) } },
  ],
});

function groupOf(
  number: number,
  fields: SelectionSetNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  fragments: Fragments,
): Group {
  const used = usedIn(fields, fragments);
  const variables = variableDefinitions.filter(({ variable }) => used.variables.has(variable.name.value));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: 'query' as never,
        variableDefinitions: variables,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [{ kind: Kind.FIELD, name: nameNode(KEPT_TYPE), selectionSet: fields }],
        },
      },
      ...[...fragments.values()].filter(({ name }) => used.fragments.has(name.value)),
    ],
  };
  return {
    number,
    name: createHash('sha256').update(print(document)).digest('base64url'),
    document,
    fields,
    variables: variables.map(({ variable }) => variable.name.value),
  };
}

/** The names of the variables and fragments that fields use, those of fragments included. */
function usedIn(fields: SelectionSetNode, fragments: Fragments) {
  const used = { variables: new Set<string>(), fragments: new Set<string>() };
  look(fields);
  return used;

  function look(set: SelectionSetNode): void {
    visit(set, {
      Variable: ({ name }) => void used.variables.add(name.value),
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments.get(name);
        if (fragment === undefined || used.fragments.has(name)) return;
        used.fragments.add(name);
        look(fragment.selectionSet);
      },
    });
  }
}
