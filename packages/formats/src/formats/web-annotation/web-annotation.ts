import { z } from 'zod';
import { defineFormat } from '../../define-format.ts';
import { NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { Header } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { checkJson, readJsonText } from '../../json.ts';
import { writeWebAnnotation } from './write.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const Annotation = z.looseObject({ body: z.unknown(), target: z.unknown() });

const Copy = z.object({
  body: z.object({
    type: z.literal('TextualBody'),
    format: z.string(),
    language: z.string().optional(),
    value: z.string(),
  }),
  target: z.string(),
});

const Collection = z.looseObject({
  '@context': z.unknown(),
  'wirecopy:envelope': Header.optional(),
  first: z.looseObject({ items: z.array(Annotation) }),
});

/**
 * W3C Web Annotations of an article, with the text that they are about.
 *
 * Positions count code points, as the standard has it. Reads what Wirecopy wrote; the annotations are read anew from the
 * text. Source: w3.org/TR/annotation-model.
 */
export const webAnnotation = defineFormat({
  name: 'web-annotation',
  title: 'W3C Web Annotations',
  mediaTypes: ['application/ld+json'],
  extensions: ['annotations.json'],
  sniff: (head) => /^\uFEFF?\s*\{/.test(head) && head.includes(CONTEXT),
  read: (bytes) => [readCollection(checkJson(readJsonText(bytes, 'web-annotation'), Collection, 'web-annotation'))],
  write: writeWebAnnotation,
});

function readCollection({ first, 'wirecopy:envelope': envelope }: z.infer<typeof Collection>): Item {
  for (const annotation of first.items) {
    const copy = Copy.safeParse(annotation);
    if (!copy.success) continue;
    const { body, target } = copy.data;
    return {
      id: idOf(target),
      source: { text: body.value, mediaType: body.format },
      envelope,
      language: body.language,
    };
  }
  throw new NotTextError('web-annotation', 'annotations without the text that they are about');
}
