import { definePipeline } from './define-pipeline.ts';
import { acronyms } from './stages/acronyms.ts';
import { advisories } from './stages/advisories.ts';
import { draftHeadline } from './stages/attribution/headline.ts';
import { makeLandmarks } from './stages/attribution/landmarks.ts';
import { linkParties } from './stages/attribution/parties.ts';
import { readContacts } from './stages/body/contacts.ts';
import { byline } from './stages/byline.ts';
import { creditsWith } from './stages/credits.ts';
import { dateline } from './stages/dateline.ts';
import { headWith } from './stages/head.ts';
import { headline } from './stages/headline.ts';
import { lines } from './stages/lines.ts';
import { names } from './stages/names.ts';
import { notes } from './stages/notes.ts';
import { organizations } from './stages/organizations.ts';
import { paragraphs } from './stages/paragraphs.ts';
import { people } from './stages/people.ts';
import { places } from './stages/places.ts';
import { quotationsWith } from './stages/quotations.ts';
import { quotedRuns } from './stages/quoted-runs.ts';
import { sections } from './stages/sections.ts';
import { sentences } from './stages/sentences.ts';
import { slugline } from './stages/slugline.ts';
import { times } from './stages/times.ts';
import { tokensWith } from './stages/tokens.ts';
import { works } from './stages/works.ts';
import { LEXICON } from './vocabulary/full-lexicon.ts';
import { PLACE_BOOK } from './vocabulary/places.ts';

/** The stages in order. */
export const annotate = definePipeline([
  lines,
  tokensWith(LEXICON),
  headWith(PLACE_BOOK),
  advisories,
  slugline,
  headline,
  byline,
  dateline,
  creditsWith(readContacts),
  paragraphs,
  quotedRuns,
  sentences,
  times,
  notes,
  names,
  acronyms,
  works,
  places,
  organizations,
  people,
  sections,
  quotationsWith({ landmarksOf: makeLandmarks, linksOf: linkParties, headlinesOf: draftHeadline }),
]);
