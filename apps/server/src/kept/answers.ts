import type { Reading } from '@wirecopy/store';
import { GraphQLObjectType, GraphQLSchema, type SelectionSetNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { bytesOf } from '../graphql/bytes.ts';
import { compile } from '../graphql/compile.ts';
import type { Budget } from '../guard/budget.ts';
import type { Copy } from '../schema/held.ts';
import { KEPT_TYPE, type Keeping } from '../schema/keeping.ts';
import { schema } from '../schema/schema.ts';
import { type AnswerCache, KeptAnswer } from './answer-cache.ts';
import type { Group, Plan } from './plan.ts';

const article = schema.getType(KEPT_TYPE) as GraphQLObjectType;
/** Asks one article. */
const ARTICLE_SCHEMA = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'OneArticle', fields: { [KEPT_TYPE]: { type: article } } }),
});

/** Answers groups of a plan. */
export class GroupRunner {
  /** By the names of groups: the same may stand in several places. */
  readonly #compiled = new Map<string, CompiledQuery>();

  constructor(readonly plan: Plan) {}

  /** Errors: for anything but an answer without faults. What does not depend on the article alone finds no archive to ask. */
  run({ name, document }: Group, copy: Copy, variables: Variables, budget: Budget): Record<string, unknown> {
    const compiled = this.#compiled.get(name) ?? compileGroup(document);
    this.#compiled.set(name, compiled);
    const result = compiled.query({ [KEPT_TYPE]: copy }, { budget }, variables);
    if ('then' in result || result.errors !== undefined)
      throw new Error('expected fields that an article answers at once');
    return (result.data as Record<string, Record<string, unknown>>)[KEPT_TYPE] ?? {};
  }
}

type Variables = Readonly<Record<string, unknown>>;

function compileGroup(document: Group['document']): CompiledQuery {
  const compiled = compile(ARTICLE_SCHEMA, document);
  if (compiled === undefined) throw new Error('expected an operation that can be compiled');
  return compiled;
}

const NOTHING = new KeptAnswer({ sequence: 0, revision: 0 }, '', 0);

/** A group in one run of its operation. */
class GroupAnswers {
  readonly #cache: AnswerCache;
  /** The group, and the values of its variables. */
  readonly #shelf: string;
  readonly #find: (reading: Reading) => KeptAnswer | undefined;
  /** What was found stays at hand, whatever else drives it out of the cache meanwhile. */
  readonly #found = new Map<number, KeptAnswer>();

  constructor(
    readonly group: Group,
    cache: AnswerCache,
    variables: Variables,
  ) {
    const values = group.variables.map((name) => variables[name]);
    this.#cache = cache;
    this.#shelf = values.length === 0 ? group.name : `${group.name} ${JSON.stringify(values)}`;
    this.#find = cache.finder(this.#shelf);
  }

  find(reading: Reading): KeptAnswer | undefined {
    const found = this.#found.get(reading.sequence) ?? this.#find(reading);
    if (found === undefined || found.reading.revision !== reading.revision) return undefined;
    this.#found.set(reading.sequence, found);
    return found;
  }

  keep(answer: KeptAnswer): void {
    this.#cache.keep(this.#shelf, answer);
  }
}

/** The answers of one run of an operation: those that are kept already, and those that it makes and keeps. */
export class RunAnswers implements Keeping {
  /** There was a fault, or more items than may be resolved: the operation has to be run as if nothing were kept. */
  failed = false;
  readonly #runner: GroupRunner;
  readonly #variables: Variables;
  readonly #budget: Budget;
  readonly #groups: readonly GroupAnswers[];

  constructor(cache: AnswerCache, runner: GroupRunner, variables: Variables, budget: Budget) {
    this.#runner = runner;
    this.#variables = variables;
    this.#budget = budget;
    this.#groups = runner.plan.groups.map((group) => new GroupAnswers(group, cache, variables));
  }

  fieldsOf(group: number): SelectionSetNode {
    return this.#answersOf(group).group.fields;
  }

  has(group: number, reading: Reading): boolean {
    return this.#answersOf(group).find(reading) !== undefined;
  }

  answer(group: number, copy: Copy): KeptAnswer {
    if (this.failed) return NOTHING;
    try {
      const answers = this.#answersOf(group);
      const found = copy.reading && answers.find(copy.reading);
      if (found === undefined) return this.#make(answers, copy);
      this.#budget.spend(found.items);
      return found;
    } catch {
      this.failed = true;
      return NOTHING;
    }
  }

  #make(answers: GroupAnswers, copy: Copy): KeptAnswer {
    const before = this.#budget.spent;
    const answer = this.#runner.run(answers.group, copy, this.#variables, this.#budget);
    const members = bytesOf(JSON.stringify(answer).slice(1, -1));
    const kept = new KeptAnswer(copy.reading ?? NOTHING.reading, members, this.#budget.spent - before);
    if (copy.reading !== undefined) answers.keep(kept);
    return kept;
  }

  #answersOf(group: number): GroupAnswers {
    return this.#groups[group] as GroupAnswers;
  }
}
