import { RecordPage } from '../components/record-page.tsx';
import type { Page } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { OneWork } from '../queries/records.ts';
import { toRecord } from '../queries/to-record-views.ts';
import { RECORD_ADDRESSES } from '../view/addresses.ts';
import { inWords } from '../view/words.ts';

const QUOTATIONS = 20;

/** A treaty, law, resolution or report, and what was said about it. */
export const workPage: Page = {
  path: '/works/:name',
  async show({ param, query, read }) {
    const { work } = await read(OneWork, { name: param('name'), ...pageOf(query, QUOTATIONS) });
    if (!work) return undefined;
    const record = toRecord(work, work.quotations);
    return (
      <RecordPage
        record={record}
        sort={work.kind ? inWords(work.kind) : 'Document'}
        facts={work.aliases.map((alias) => `also ${alias}`)}
        said="What was said about it"
        parameter="work"
        {...pageLinks(RECORD_ADDRESSES.WORK(record.value), {}, work.quotations.pageInfo)}
      />
    );
  },
};
