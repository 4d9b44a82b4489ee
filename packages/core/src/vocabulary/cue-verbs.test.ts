import { expect, test } from 'vitest';
import { CUE_FORMS } from './cue-verbs.ts';

test.each([
  ['said', 'say', 'past'],
  ['admitted', 'admit', 'past'],
  ['referring', 'refer', 'ing'],
  ['quipped', 'quip', 'past'],
  ['slamming', 'slam', 'ing'],
  ['replies', 'reply', 'third'],
  ['echoes', 'echo', 'third'],
  ['written', 'write', 'participle'],
  ['criticised', 'criticise', 'past'],
  ['agreeing', 'agree', 'ing'],
])('%s is a form of "%s": %s', (form, lemma, kind) => {
  expect(CUE_FORMS.get(form)).toMatchObject({ lemma, form: kind });
});

test('a verb may attribute with its particle alone', () => {
  expect(CUE_FORMS.get('referred')).toMatchObject({ particles: ['to'] });
  expect(CUE_FORMS.get('referred')?.classes.size).toBe(0);
  expect(CUE_FORMS.get('called')?.particles).toEqual(['for', 'on', 'out']);
});
