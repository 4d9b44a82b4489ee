/**
 * A type of the model while one is put together.
 *
 * A field that copy may not have is set where it has it. Spreading it in conditionally says the same, but costs more than
 * all the rest of the object.
 */
export type Writable<Item> = { -readonly [Name in keyof Item]: Item[Name] };
