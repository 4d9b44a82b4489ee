import { z } from 'zod';
import { Article } from './article.ts';

/** The JSON Schema (draft 2020-12) of an article, for other languages and for editors. */
export const toJSONSchema = () => z.toJSONSchema(Article);
