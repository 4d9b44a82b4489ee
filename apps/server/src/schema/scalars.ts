import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))) {
    if (new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(`expected a calendar day such as 2019-05-15, found ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

export const isMoment = (text: string): boolean => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

function readMoment(value: unknown): string {
  if (typeof value === 'string' && isMoment(value)) return value;
  throw new GraphQLError(`expected a time such as 2019-05-15 or 2019-05-15T12:00:00Z, found ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`, without a time zone.',
  serialize: (value) => value,
  parseValue: readDay,
});

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 with its offset.',
  serialize: (value) => value,
  parseValue: readMoment,
});

builder.scalarType('Moment', {
  description: 'A calendar day in UTC, `2019-05-15`, or an instant, `2019-05-15T12:00:00Z`.',
  serialize: (value) => value,
  parseValue: readMoment,
});
