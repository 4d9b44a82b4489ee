import type { ArticleStore, Projection } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import { projectionOf } from '../../schema/projection.ts';
import { findRecord } from '../records/record.ts';
import { type Node, NodeRef } from './node-ref.ts';

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description: 'Whatever has this id; null where nothing has.',
    args: { id: t.arg.id({ required: true, description: 'A global id' }) },
    resolve: (_root, { id }, context, info) => findNode(context.store, id, projectionOf(info, context)),
  }),
);

async function findNode(store: ArticleStore, told: string, projection: Projection): Promise<Node | null> {
  const { kind, id } = readGlobalId(told);
  if (kind === 'article') return (await store.get(id, undefined, projection)) ?? null;
  if (kind === 'story') return (await store.story(id)) ?? null;
  return findRecord(store, kind, id);
}
