import { z } from 'zod';
import { Acronym } from './acronym.ts';
import { Advisory } from './advisory.ts';
import { Byline } from './byline.ts';
import { Credit } from './credit.ts';
import { Dateline } from './dateline.ts';
import { Envelope } from './envelope.ts';
import { Headline } from './headline.ts';
import { Issue } from './issue.ts';
import { Note } from './note.ts';
import { Organization } from './organization.ts';
import { Paragraph } from './paragraph.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { Quotation } from './quotation.ts';
import { Section } from './section.ts';
import { Sentence } from './sentence.ts';
import { Slugline } from './slugline.ts';
import { Source } from './source.ts';
import { Time } from './time.ts';
import { Work } from './work.ts';

/**
 * One piece of wire copy, read: layers of annotation that stand off an unedited source.
 *
 * Shape: each list is sorted by the first anchor. Nesting (a mention in a quotation) is computed, never stored: see
 * `covers` and `within`.
 */
export const Article = z
  .object({
    id: z.string().min(1).describe('Derived from the copy, or given by the envelope'),
    source: Source,
    language: z.string().min(2).describe('BCP 47'),
    advisories: z.array(Advisory),
    slugline: Slugline.optional(),
    headline: Headline.optional(),
    byline: Byline.optional(),
    dateline: Dateline.optional(),
    paragraphs: z.array(Paragraph),
    sentences: z.array(Sentence),
    quotations: z.array(Quotation),
    people: z.array(Person),
    organizations: z.array(Organization),
    places: z.array(Place),
    works: z.array(Work),
    acronyms: z.array(Acronym),
    times: z.array(Time),
    notes: z.array(Note),
    sections: z.array(Section),
    credits: z.array(Credit),
    envelope: Envelope.optional(),
    issues: z.array(Issue),
  })
  .describe('One piece of wire copy, read');
export type Article = z.infer<typeof Article>;
