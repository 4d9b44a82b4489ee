import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { ArticleStore } from '@wirecopy/store';

/** What every resolver may use. */
export interface ServerContext {
  readonly store: ArticleStore;
}

/** The one builder that all modules add their types to. */
export const builder = new SchemaBuilder<{
  Context: ServerContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: { Date: { Input: string; Output: string }; DateTime: { Input: string; Output: string } };
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    nodesOnConnection: true,
    cursorType: 'String',
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
  },
});

builder.queryType({ description: 'What can be asked of the archive.' });
builder.mutationType({ description: 'What changes the archive.' });
