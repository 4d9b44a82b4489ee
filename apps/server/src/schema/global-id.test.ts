import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globalId, localId, NODE_KINDS, readGlobalId } from './global-id.ts';

test('an article’s id stays as it is, unless it looks like another kind’s', () => {
  expect(globalId('article', 'urn:newsml:kyst.example:1')).toBe('urn:newsml:kyst.example:1');
  expect(globalId('article', 'person:ana pop')).toBe('article:person:ana pop');
  expect(globalId('person', 'ana pop')).toBe('person:ana pop');
});

test('every global id is read back, and no two nodes share one', () => {
  const id = fc
    .tuple(fc.array(fc.constantFrom(...NODE_KINDS), { maxLength: 2 }), fc.string())
    .map(([kinds, rest]) => [...kinds, rest].join(':'));
  fc.assert(
    fc.property(fc.constantFrom(...NODE_KINDS), id, (kind, own) => {
      expect(readGlobalId(globalId(kind, own))).toEqual({ kind, id: own });
      expect(localId(kind, globalId(kind, own))).toBe(own);
    }),
  );
});
