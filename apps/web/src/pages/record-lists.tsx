import type { TadaDocumentNode } from 'gql.tada';
import { RecordList } from '../components/record-list.tsx';
import type { Page } from '../page.ts';
import { type PageInfo, type PageVariables, pageLinks, pageOf } from '../paging.ts';
import { Organizations, Places, Speakers, Works } from '../queries/record-lists.ts';
import { toNamed } from '../queries/to-record-views.ts';
import type { RecordKind } from '../view/addresses.ts';

const NAMES = 100;
const LONGEST_NAME = 200;

interface Listed {
  readonly list: {
    readonly pageInfo: PageInfo;
    readonly nodes: readonly { readonly name: string; readonly value: string; readonly articleCount: number }[];
  };
}

type ListQuery = TadaDocumentNode<Listed, PageVariables & { readonly name?: string | null }>;

/** The names of one kind that the archive has. */
const listPage = (path: string, title: string, kind: RecordKind, document: ListQuery): Page => ({
  path,
  async show({ query, read }) {
    const sought = (query.get('name') ?? '').trim().slice(0, LONGEST_NAME);
    const { list } = await read(document, { name: sought || null, ...pageOf(query, NAMES) });
    const names = list.nodes.map(({ name, value, articleCount }) =>
      toNamed(kind, { label: name, value, count: articleCount }),
    );
    const kept: Record<string, string> = sought ? { name: sought } : {};
    return (
      <RecordList title={title} path={path} sought={sought} names={names} {...pageLinks(path, kept, list.pageInfo)} />
    );
  },
});

export const RECORD_LISTS: readonly Page[] = [
  listPage('/speakers', 'Speakers', 'SPEAKER', Speakers),
  listPage('/places', 'Places', 'PLACE', Places),
  listPage('/works', 'Documents', 'WORK', Works),
  listPage('/organizations', 'Organisations', 'ORGANIZATION', Organizations),
];
