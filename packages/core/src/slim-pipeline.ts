import { definePipeline } from './define-pipeline.ts';
import { acronyms } from './stages/acronyms.ts';
import { advisories } from './stages/advisories.ts';
import { NO_TABLES } from './stages/attribution/no-tables.ts';
import { byline } from './stages/byline.ts';
import { credits } from './stages/credits.ts';
import { dateline } from './stages/dateline.ts';
import { noOrganizations, noPeople, noPlaces, noTimes, noWorks } from './stages/empty-layers.ts';
import { headWith } from './stages/head.ts';
import { headline } from './stages/headline.ts';
import { lines } from './stages/lines.ts';
import { notes } from './stages/notes.ts';
import { paragraphs } from './stages/paragraphs.ts';
import { quotationsWith } from './stages/quotations.ts';
import { quotedRuns } from './stages/quoted-runs.ts';
import { sections } from './stages/sections.ts';
import { sentences } from './stages/sentences.ts';
import { slugline } from './stages/slugline.ts';
import { tokensWith } from './stages/tokens.ts';
import { CUE_VERBS, inflectCues } from './vocabulary/cue-verbs.ts';
import { PLAIN_CLASSES, wordBookOf } from './vocabulary/lexicon.ts';
import { NO_PLACES } from './vocabulary/no-places.ts';

/** The stages that need no table of names, in order; the layers of the others stay empty. */
export const annotateSlim = definePipeline([
  lines,
  tokensWith(wordBookOf(PLAIN_CLASSES, inflectCues(CUE_VERBS))),
  headWith(NO_PLACES),
  advisories,
  slugline,
  headline,
  byline,
  dateline,
  credits,
  paragraphs,
  quotedRuns,
  sentences,
  noTimes,
  notes,
  acronyms,
  noWorks,
  noPlaces,
  noOrganizations,
  noPeople,
  sections,
  quotationsWith(NO_TABLES),
]);
