import { defineStage } from './stage.ts';

// Stand-ins for stages that a pipeline goes without: what needs their layers finds them empty.
export const noTimes = defineStage({ layer: 'times', needs: [], annotate: () => [] });
export const noPeople = defineStage({ layer: 'people', needs: [], annotate: () => [] });
export const noOrganizations = defineStage({ layer: 'organizations', needs: [], annotate: () => [] });
export const noPlaces = defineStage({ layer: 'places', needs: [], annotate: () => [] });
export const noWorks = defineStage({ layer: 'works', needs: [], annotate: () => [] });
export const noSections = defineStage({ layer: 'sections', needs: [], annotate: () => [] });
