import type { ObjectRef } from '@pothos/core';
import { builder, type Types } from '../../schema/builder.ts';
import { connectionOf, toConnection } from '../../schema/connection.ts';
import { pageArgs, pageOf, readPage } from '../../schema/pages.ts';
import { findRecord, type NameRecord, type RecordKind } from './record.ts';

interface RecordWords {
  readonly facet: RecordKind;
  /** The fields of the query that give one of them, and many. */
  readonly one: string;
  readonly many: string;
  /** For descriptions, in the plural. */
  readonly what: string;
}

/** Lets records of a kind be asked for, one by its name and all by how many articles name them. */
export function recordQueries(record: ObjectRef<Types, NameRecord>, { facet, one, many, what }: RecordWords): void {
  const ConnectionRef = connectionOf<NameRecord, undefined>(record.name, record, what);
  builder.queryField(one, (t) =>
    t.field({
      type: record,
      nullable: true,
      description: `One of the ${what}; null where no article does.`,
      args: { id: t.arg.id({ required: true, description: 'A global id, or the whole name' }) },
      resolve: (_root, { id }, { store }) => findRecord(store, facet, id),
    }),
  );
  builder.queryField(many, (t) =>
    t.field({
      type: ConnectionRef,
      description: `The ${what}, the most frequent first.`,
      args: {
        ...pageArgs(t.arg),
        name: t.arg.string({
          description:
            'Only those with these words in their name, without case or accents; the last may be a beginning',
        }),
      },
      resolve: async (_root, args, { store }) => {
        const page = await pageOf(store.names(facet, readPage(args), args.name ?? undefined));
        return toConnection(page, (name) => ({ ...name, facet }), undefined);
      },
    }),
  );
}
