import type { Quotation } from '@wirecopy/core';
import type { ArticleStore, PageRequest, Projection, QuotationFilter } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { type Connection, connectionOf, toConnection } from '../../schema/connection.ts';
import { type Held, hold } from '../../schema/held.ts';
import { pageArgs, pageOf, readPage } from '../../schema/pages.ts';
import { projectionOf } from '../../schema/projection.ts';
import { QuotationFilterInput, readQuotationFilter } from '../filters/filters.ts';
import { QuotationRef } from './quotation.ts';

export const QuotationConnectionRef = connectionOf<Held<Quotation>, QuotationFilter>(
  'Quotation',
  QuotationRef,
  'quotations',
);

builder.objectField(QuotationConnectionRef, 'totalCount', (t) =>
  t.int({
    description: 'How many quotations there are',
    resolve: ({ scope }, _args, { store }) => store.countQuotations(scope),
  }),
);

export const listQuotations = async (
  store: ArticleStore,
  page: PageRequest,
  filter: QuotationFilter,
  projection: Projection,
): Promise<Connection<Held<Quotation>, QuotationFilter>> =>
  toConnection(
    await pageOf(store.quotations(filter, page, projection)),
    ({ stored, quotation }) => hold(stored, quotation),
    filter,
  );

builder.queryField('quotations', (t) =>
  t.field({
    type: QuotationConnectionRef,
    description: 'Who said what, over the whole archive, the newest article first.',
    args: { ...pageArgs(t.arg), filter: t.arg({ type: QuotationFilterInput, description: 'Which' }) },
    resolve: (_root, args, context, info) =>
      listQuotations(context.store, readPage(args), readQuotationFilter(args.filter), projectionOf(info, context)),
  }),
);
