import { type FacetRequest, type Period, TIMELINE_UNITS, type TimelineUnit } from '@wirecopy/store';
import { type ArgBuilder, builder, type ServerContext } from '../../schema/builder.ts';
import { enumFrom } from '../../schema/describe.ts';
import { badInput } from '../../schema/pages.ts';

const TimelineUnitRef = enumFrom('TimelineUnit', 'How long a period is', TIMELINE_UNITS, (unit) => `A ${unit}, in UTC`);

export const PeriodRef = builder.objectRef<Period>('Period').implement({
  description: 'How many articles were issued in a day, month or year',
  fields: (t) => ({
    start: t.field({ type: 'Date', description: 'Its first day', resolve: ({ start }) => start }),
    count: t.exposeInt('count', { description: 'How many articles' }),
  }),
});

/** A year of days, twice. */
const MOST_PERIODS = 732;

export const timelineArgs = (arg: ArgBuilder) => ({
  unit: arg({ type: TimelineUnitRef, defaultValue: 'month', required: true, description: 'How long a period is' }),
  periods: arg.int({
    defaultValue: 366,
    required: true,
    description: `The newest so many, 1 to ${MOST_PERIODS}; periods without articles are left out`,
  }),
});

export function countPeriods(
  { store }: ServerContext,
  { unit, periods }: { readonly unit: TimelineUnit; readonly periods: number },
  request: FacetRequest,
): Promise<readonly Period[]> {
  if (periods < 1 || periods > MOST_PERIODS)
    throw badInput(`expected "periods" between 1 and ${MOST_PERIODS}, found ${periods}`);
  return store.timeline(unit, { ...request, limit: periods });
}
