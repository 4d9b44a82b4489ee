import { readFile } from 'node:fs/promises';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { expect, test } from 'vitest';

// `vitest run -u` writes the file anew. gql.tada's own command needs a compiler API that TypeScript 7 does not have.
test('the types of the queries are made from the schema that the server serves', async () => {
  const sdl = await readFile(process.env['SDL'] ?? new URL('../../../server/schema.graphql', import.meta.url), 'utf8');
  const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(sdl), { descriptions: false }));
  const types = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
  await expect(types).toMatchFileSnapshot('./schema.generated.d.ts');
});
