import type { z } from 'zod';
import { builder } from './builder.ts';

/** The text that a model's `.describe()` gave it. */
export const descriptionOf = (schema: z.ZodType): string => schema.description ?? '';

/** The text of one field of a model. */
export const fieldDescription = <Shape extends z.ZodRawShape>(
  model: z.ZodObject<Shape>,
  field: keyof Shape & string,
): string => descriptionOf(model.shape[field] as unknown as z.ZodType);

/** "additional-reporting" and "instantView" as GraphQL writes them: `ADDITIONAL_REPORTING`, `INSTANT_VIEW`. */
export const enumName = (value: string): string => value.replace(/(?<=[a-z])(?=[A-Z])|-/g, '_').toUpperCase();

/** A GraphQL enum made from a model's list, so that a list exists once. */
export function enumOf<Value extends string>(
  name: string,
  model: z.ZodEnum<{ [Key in Value]: Key }>,
  describe: (value: Value) => string | undefined = () => undefined,
) {
  return enumFrom(name, descriptionOf(model), model.options as readonly Value[], describe);
}

/** A GraphQL enum made from a list. */
export function enumFrom<Value extends string>(
  name: string,
  description: string,
  list: readonly Value[],
  describe: (value: Value) => string | undefined,
) {
  const values = Object.fromEntries(list.map((value) => [enumName(value), { value, description: describe(value) }]));
  return builder.enumType(name, { description, values: values as Record<string, { value: Value }> });
}
