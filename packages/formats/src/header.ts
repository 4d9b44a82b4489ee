import { type Article, Envelope } from '@wirecopy/core';
import { z } from 'zod';

/** Another item that the header names. */
export const ItemLink = z.object({
  relation: z.string().min(1).describe('As IPTC names relations of items: "supersedes", "seeAlso", "derivedFrom"'),
  id: z.string().min(1),
});
export type ItemLink = z.infer<typeof ItemLink>;

/** A subject as a vocabulary names it. */
export const Subject = z.object({
  name: z.string().optional(),
  code: z.string().optional().describe('A URI, or a code with its scheme: "medtop:20000350"'),
});
export type Subject = z.infer<typeof Subject>;

/**
 * The envelope of an article, and what headers say beyond it.
 *
 * The parser passes it through unread, so that a format can write what another has read. docs/formats.md says where each
 * format keeps each field.
 */
export const Header = Envelope.extend({
  headline: z.string().optional(),
  byline: z.string().optional(),
  located: z.string().optional().describe('The place of the dateline'),
  language: z.string().optional().describe('BCP 47'),
  keywords: z.array(z.string()).optional(),
  subjects: z.array(Subject).optional(),
  summary: z.string().optional(),
  editorNote: z.string().optional(),
  correction: z.string().optional().describe('What was wrong in the version before'),
  signals: z.array(z.string()).optional().describe('What the sender says the item does: "correction", "update"'),
  links: z.array(ItemLink).optional(),
  usageTerms: z.string().optional(),
  created: z.string().optional().describe('When the copy was written, ISO 8601'),
  expires: z.string().optional().describe('ISO 8601'),
  url: z.string().optional().describe('Where the item is published'),
});
export type Header = z.infer<typeof Header>;

/** The header of an article: its envelope, with what formats keep in it beyond the model. */
export const headerFrom = ({ envelope = {} }: Article): Header => envelope;

/** When an item was sent, for formats that must say so: as its header says, else on the day of its dateline. */
export const sentAt = ({ envelope, dateline }: Article): string | undefined =>
  envelope?.published ?? (dateline?.filed && `${dateline.filed}T00:00:00Z`);

/** Who sent it, for formats that must say so: as its header says, else the first agency of its dateline. */
export const sentBy = ({ envelope, dateline }: Article): string | undefined =>
  envelope?.provider ?? dateline?.agencies[0]?.text;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Leaves out the fields that are unset, empty text and empty lists. */
export function headerOf(fields: { readonly [Key in keyof Header]: Header[Key] | undefined }): Header {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** A version number; undefined for what is none. */
export const readVersion = (raw: string | number | undefined): number | undefined =>
  /^[1-9]\d{0,8}$/.test(String(raw ?? '').trim()) ? Number(raw) : undefined;

/** An urgency from 1 to 9; undefined for what is none. */
export const readUrgency = (raw: string | number | undefined): number | undefined =>
  /^[1-9]$/.test(String(raw ?? '').trim()) ? Number(raw) : undefined;

/** A publication status by its IPTC name or code: "usable", "stat:canceled", "Cancelled". */
export function readStatus(raw: string | undefined): Envelope['status'] {
  const name = raw
    ?.trim()
    .toLowerCase()
    .replace(/^.*[:/]/, '')
    .replace('cancelled', 'canceled');
  return name === 'usable' || name === 'withheld' || name === 'canceled' ? name : undefined;
}
