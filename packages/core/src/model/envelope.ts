import { z } from 'zod';

/** Where the sender says the item stands. Source: IPTC pubstatus. */
export const PublicationStatus = z.enum(['usable', 'withheld', 'canceled']).describe('IPTC publication status');
export type PublicationStatus = z.infer<typeof PublicationStatus>;

/** What the header of a format says of the item. The parser passes it through unread. */
export const Envelope = z
  .object({
    slug: z.string().optional().describe('Keyword line of the item'),
    urgency: z.int().min(1).max(9).optional().describe('1 most urgent … 9'),
    version: z.int().positive().optional().describe('Version of the item, from 1'),
    status: PublicationStatus.optional(),
    published: z.iso.datetime({ offset: true }).optional().describe('When the sender issued it'),
    embargoedUntil: z.iso.datetime({ offset: true }).optional().describe('Not to be published before'),
    supersedes: z.string().optional().describe('Id of the item that this one replaces'),
    provider: z.string().optional().describe('Who sent it'),
    rights: z.string().optional().describe('Copyright line'),
  })
  .describe('What the header of a format says of the item');
export type Envelope = z.infer<typeof Envelope>;
