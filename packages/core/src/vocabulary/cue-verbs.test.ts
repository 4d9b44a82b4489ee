import { expect, test } from 'vitest';
import { CUE_VERBS, inflectCues } from './cue-verbs.ts';
import { RARE_CUE_VERBS } from './rare-cue-verbs.ts';

const CUE_FORMS = inflectCues(CUE_VERBS, RARE_CUE_VERBS);

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
