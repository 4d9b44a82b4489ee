import type { ObjectRef } from '@pothos/core';
import type { Page } from '@wirecopy/store';
import { builder, type Types } from './builder.ts';

/** Its cursor is written when somebody asks for it. */
class Edge<Node> {
  readonly #item: { readonly cursor: string };

  constructor(
    item: { readonly cursor: string },
    readonly node: Node,
  ) {
    this.#item = item;
  }

  get cursor(): string {
    return this.#item.cursor;
  }
}

/** A page as Relay wants it. `scope` is what was asked for: totals and facets are counted from it, and only when asked. */
export interface Connection<Node, Scope = unknown> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly scope: Scope;
}

/** `hasPrevious` and `hasNext` as the page of the store tells them; each item knows its cursor. */
export const toConnection = <Item extends { readonly cursor: string }, Node, Scope>(
  page: Page<Item>,
  nodeOf: (item: Item) => Node,
  scope: Scope,
): Connection<Node, Scope> => ({
  edges: page.items.map((item) => new Edge(item, nodeOf(item))),
  hasNextPage: page.hasNext,
  hasPreviousPage: page.hasPrevious,
  scope,
});

const PageInfoRef = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list. Source: Relay, cursor connections',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more stands after it' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether more stands before it' }),
    startCursor: t.string({
      nullable: true,
      description: 'Give it as `before` to have what stands before',
      resolve: ({ edges }) => edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Give it as `after` to have what stands after',
      resolve: ({ edges }) => edges.at(-1)?.cursor ?? null,
    }),
  }),
});

/** Makes the types of a list: `NameConnection` and `NameEdge`. Further fields are added with `builder.objectFields`. */
export function connectionOf<Node, Scope>(name: string, node: ObjectRef<Types, Node>, plural: string) {
  const EdgeRef = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `A place in a list of ${plural}`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where it stands, stable when the list grows' }),
      node: t.expose('node' as never, { type: node as never, description: 'What stands there' }),
    }),
  });
  return builder.objectRef<Connection<Node, Scope>>(`${name}Connection`).implement({
    description: `A page of ${plural}`,
    fields: (t) => ({
      edges: t.field({ type: [EdgeRef], description: 'With their cursors', resolve: ({ edges }) => edges as never }),
      nodes: t.field({
        type: [node],
        description: 'Without cursors',
        resolve: ({ edges }) => edges.map((edge) => edge.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Where it stands',
        resolve: (connection) => connection,
      }),
    }),
  });
}
