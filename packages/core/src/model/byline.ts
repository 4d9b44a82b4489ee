import { z } from 'zod';
import { Phrase } from './span.ts';

/** Who wrote the piece, as its own line before the text: `By Jane Doe and Ion Pop`. */
export const Byline = Phrase.extend({
  people: z.array(z.string().min(1)).describe('Names in printed order'),
}).describe('Who wrote the piece');
export type Byline = z.infer<typeof Byline>;
