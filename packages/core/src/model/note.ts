import { z } from 'zod';
import { Phrase } from './span.ts';

/** `editor`: words set in by the desk, in brackets or as a legal note. `correction`: a line that says what was corrected. */
export const NoteKind = z.enum(['editor', 'correction']).describe('What the desk’s note is for');
export type NoteKind = z.infer<typeof NoteKind>;

/** Words of the desk inside the copy: `[Trump]`, `(banned in Russia)`, `(Corrects spelling of name)`. */
export const Note = Phrase.extend({ kind: NoteKind }).describe('Words of the desk inside the copy');
export type Note = z.infer<typeof Note>;
