import { definePipeline } from './define-pipeline.ts';
import { acronyms } from './stages/acronyms.ts';
import { advisories } from './stages/advisories.ts';
import { byline } from './stages/byline.ts';
import { credits } from './stages/credits.ts';
import { dateline } from './stages/dateline.ts';
import { noOrganizations, noPeople, noPlaces, noSections, noTimes, noWorks } from './stages/empty-layers.ts';
import { headWith } from './stages/head.ts';
import { headline } from './stages/headline.ts';
import { lines } from './stages/lines.ts';
import { notes } from './stages/notes.ts';
import { paragraphs } from './stages/paragraphs.ts';
import { quotedRuns } from './stages/quoted-runs.ts';
import { quotedSpeech } from './stages/quoted-speech.ts';
import { sentences } from './stages/sentences.ts';
import { slugline } from './stages/slugline.ts';
import { tokensWith } from './stages/tokens.ts';
import { wordBookOf } from './vocabulary/lexicon.ts';
import type { PlaceBook } from './vocabulary/places.ts';

const NO_WORDS = wordBookOf([]);

/** The stages that rest on marks and layout, in order; the layers that rest on English words stay empty. */
export const neutralWith = (book: PlaceBook) =>
  definePipeline([
    lines,
    tokensWith(NO_WORDS),
    headWith(book),
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
    noSections,
    quotedSpeech,
  ]);
