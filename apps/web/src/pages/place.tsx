import { PlaceMapView } from '../components/place-map.tsx';
import { RecordPage } from '../components/record-page.tsx';
import type { Page } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { OnePlace } from '../queries/records.ts';
import { toRecord } from '../queries/to-record-views.ts';
import { RECORD_ADDRESSES } from '../view/addresses.ts';
import { placeMapOf } from '../view/place-map.ts';

const QUOTATIONS = 20;

/** A place, where it is, and what was said about it. */
export const placePage: Page = {
  path: '/places/:name',
  async show({ param, query, read }) {
    const { place } = await read(OnePlace, { name: param('name'), ...pageOf(query, QUOTATIONS) });
    if (!place) return undefined;
    const { name, country, quotations } = place;
    const record = toRecord(place, quotations);
    const map = placeMapOf([{ name, country: country ?? undefined, anchors: [name] }]);
    return (
      <RecordPage
        record={record}
        sort="Place"
        facts={map?.countries.flatMap((one) => (one.name === name ? [] : [one.name])) ?? []}
        said="What was said about it"
        parameter="place"
        aside={map && <PlaceMapView map={map} />}
        {...pageLinks(RECORD_ADDRESSES.PLACE(record.value), {}, quotations.pageInfo)}
      />
    );
  },
};
