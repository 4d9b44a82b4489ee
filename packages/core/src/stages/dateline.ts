import { defineStage } from './stage.ts';

/** Finds the dateline: where and when the copy was filed, and by whom. */
export const dateline = defineStage({
  layer: 'dateline',
  needs: ['head'],
  annotate: ({ head: { dateline: reading }, report }) => {
    if (reading === undefined) {
      report({ code: 'no-dateline', message: 'expected a dateline such as "OSLO, March 3 (Agency) -", found none' });
      return undefined;
    }
    if (reading.issue !== undefined) report(reading.issue);
    return reading.dateline;
  },
});
