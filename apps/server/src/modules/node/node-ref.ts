import type { Story } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { globalId, type NodeKind } from '../../schema/global-id.ts';
import type { Copy } from '../../schema/held.ts';
import type { NameRecord } from '../records/record.ts';

/** Everything that has a global id. */
export type Node = Copy | NameRecord | Story;

const TYPES: Readonly<Record<NodeKind, string>> = {
  article: 'Article',
  story: 'Story',
  person: 'PersonRecord',
  organization: 'OrganizationRecord',
  place: 'PlaceRecord',
  work: 'WorkRecord',
  speaker: 'SpeakerRecord',
};

/** Which kind a node is, and its id or name among them. */
function identify(node: Node): { readonly kind: NodeKind; readonly id: string } {
  if ('facet' in node) return { kind: node.facet, id: node.value };
  if ('members' in node) return { kind: 'story', id: node.id };
  return { kind: 'article', id: node.article.id };
}

export const NodeRef = builder.interfaceRef<Node>('Node').implement({
  description: 'Something with an id unlike that of anything else. Source: Relay, global object identification',
  resolveType: (node) => TYPES[identify(node).kind],
  fields: (t) => ({
    id: t.id({
      description:
        'For `node`. An article’s is the id that its envelope or its copy gave it; others name their kind: `person:ana pop`.',
      resolve: (node) => {
        const { kind, id } = identify(node);
        return globalId(kind, id);
      },
    }),
  }),
});
