import SchemaBuilder, { type ArgBuilder as PothosArgBuilder } from '@pothos/core';
import type { ArticleStore } from '@wirecopy/store';
import type { ChangeFeed } from '../feed/change-feed.ts';
import type { Scopes } from '../guard/access.ts';
import type { Budget } from '../guard/budget.ts';
import type { AnswerCache } from '../kept/answer-cache.ts';
import type { Keeping } from './keeping.ts';

/** What every resolver may use. */
export interface ServerContext {
  readonly store: ArticleStore;
  /** What whoever asks may do. */
  readonly scopes: Scopes;
  readonly feed: ChangeFeed;
  readonly budget: Budget;
  /** What articles answered to others, where that is kept. */
  readonly answers?: AnswerCache;
  /** Of these, what the operation that runs asks for. */
  readonly keeping?: Keeping;
  /** Tells when whoever asks went away. */
  readonly signal?: AbortSignal;
}

/** A scalar that is a string on both sides. */
export interface TextScalar {
  readonly Input: string;
  readonly Output: string;
}

export interface UserTypes {
  readonly Context: ServerContext;
  readonly DefaultFieldNullability: false;
  readonly Scalars: { readonly Date: TextScalar; readonly DateTime: TextScalar; readonly Moment: TextScalar };
}

/** What the builder knows of the types. */
export type Types = PothosSchemaTypes.ExtendDefaultTypes<UserTypes>;
/** Makes the arguments of a field. */
export type ArgBuilder = PothosArgBuilder<Types>;

/** The one builder that all modules add their types to. */
export const builder = new SchemaBuilder<UserTypes>({ defaultFieldNullability: false });

builder.queryType({ description: 'What can be asked of the archive.' });
builder.mutationType({ description: 'What changes the archive.' });
builder.subscriptionType({ description: 'What happens to the archive, over server-sent events.' });
