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

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`, without a time zone.',
  serialize: (value) => value,
  parseValue: readDay,
});

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 with its offset.',
  serialize: (value) => value,
  parseValue: (value) => String(value),
});
