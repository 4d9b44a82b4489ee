import { RecordPage } from '../components/record-page.tsx';
import type { Page } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { OneOrganization } from '../queries/records.ts';
import { toRecord } from '../queries/to-record-views.ts';
import { RECORD_ADDRESSES } from '../view/addresses.ts';

const QUOTATIONS = 20;

/** A body, and what its people said. */
export const organizationPage: Page = {
  path: '/organizations/:name',
  async show({ param, query, read }) {
    const { organization } = await read(OneOrganization, { name: param('name'), ...pageOf(query, QUOTATIONS) });
    if (!organization) return undefined;
    const record = toRecord(organization, organization.quotations);
    return (
      <RecordPage
        record={record}
        sort="Organisation"
        said="What it said"
        parameter="organization"
        {...pageLinks(RECORD_ADDRESSES.ORGANIZATION(record.value), {}, organization.quotations.pageInfo)}
      />
    );
  },
};
