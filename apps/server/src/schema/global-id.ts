/** What a global id names. Each but `article` stands in front of the id, parted by a colon. */
export const NODE_KINDS = ['article', 'story', 'person', 'organization', 'place', 'work', 'speaker'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

const PREFIX = new RegExp(`^(${NODE_KINDS.join('|')}):`);

/**
 * The id of a node, unlike that of any other.
 *
 * Shape: `person:ana pop`, `story:ID`; an article's is the id that its envelope or its copy gave it, so that it is the same
 * in files and in agencies' systems. One that looks like another kind's has `article:` in front.
 */
export const globalId = (kind: NodeKind, id: string): string =>
  kind === 'article' && !PREFIX.test(id) ? id : `${kind}:${id}`;

export function readGlobalId(id: string): { readonly kind: NodeKind; readonly id: string } {
  const kind = PREFIX.exec(id)?.[1] as NodeKind | undefined;
  return kind === undefined ? { kind: 'article', id } : { kind, id: id.slice(kind.length + 1) };
}

/** What a kind's own query was asked for: a global id of it, or the id or name alone. */
export function localId(kind: NodeKind, told: string): string {
  const { kind: found, id } = readGlobalId(told);
  return found === kind ? id : told;
}
