import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { ArticleStore } from '@wirecopy/store';
import type { Scopes } from '../guard/access.ts';

/** What every resolver may use. */
export interface ServerContext {
  readonly store: ArticleStore;
  /** What whoever asks may do. */
  readonly scopes: Scopes;
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
