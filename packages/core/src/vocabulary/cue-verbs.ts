/**
 * The verbs that attribute: what a desk writes between a speaker and what was said.
 *
 * `speech` verbs take a quotation or a reported clause. `address` verbs name first whom it was said to ("told reporters
 * that"). `label` verbs take a name and what it was called ("called the plan “reckless”"). `belief` verbs report what
 * somebody holds. `weak` verbs mostly do other work and attribute only before a quotation or "that". An irregular past is given after the verb, and the participle where it differs:
 * `write wrote written`.
 */
export const CUE_VERBS = {
  speech: `say said, add, note, state, claim, announce, report, warn, argue, insist, explain, stress, acknowledge, admit,
    confirm, deny, suggest, reveal, tweet, write wrote written, ask, reply, conclude, declare, predict,
    pledge, vow, promise, emphasize, emphasise, underline, underscore, reiterate, repeat, recall, recount, remark, observe,
    comment, complain, allege, assert, contend, maintain, affirm, testify, disclose, concede, caution, quip, joke, boast,
    lament, exclaim, shout, chant, yell, scream, whisper, mutter, murmur, growl, snap snapped, sigh, echo, counter,
    retort, answer, elaborate, clarify, propose, recommend, estimate, signal, indicate, hint, proclaim, profess, opine, relate, interject, venture, stammer, plead, demand, advise, specify,
    stipulate, mention, swear swore sworn, agree, describe, guess, imply, intimate`,
  address:
    'tell told, inform, remind, assure, notify, warn, advise, ask, brief, urge, promise, persuade, convince, caution, beg begged, implore, order, instruct',
  label: `call, describe, criticize, criticise, praise, condemn, denounce, dismiss, label, brand, slam slammed, blast,
    accuse, characterize, characterise, hail, decry, ridicule, mock, deride, applaud, welcome, defend, urge, dub dubbed,
    refer referred, blame, liken, denigrate, laud, lambaste, term, depict, portray, deem`,
  belief: `believe, think thought, hope, expect, fear, know knew known, feel felt, doubt, wonder, consider, assume, suspect,
    worry, understand understood, want, anticipate, regard`,
  weak: `read read, show showed shown, find found, discover, verify, certify, decree, rule, sum summed, charge, post,
    detail, outline, cite, point, hold held, see saw seen, forecast forecast, project, learn, decide, determine, note,
    begin began begun, start, finish, open, write wrote written, sing sang sung, joke, laugh, smile, nod nodded, continue, respond`,
} as const;

export type CueClass = keyof typeof CUE_VERBS;

/** `participle` is a form that only "have" makes active: "has written", but "a letter written by". */
export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One inflected form of an attributing verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly form: CueForm;
  readonly classes: ReadonlySet<CueClass>;
}

/** Every form of every cue verb, in lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueVerb> = inflectAll();

function inflectAll(): Map<string, CueVerb> {
  const classes = new Map<string, Set<CueClass>>();
  const entries = new Map<string, string>();
  for (const [name, list] of Object.entries(CUE_VERBS) as [CueClass, string][]) {
    for (const entry of list.split(',').map((item) => item.trim().split(/\s+/))) {
      const [lemma = ''] = entry;
      classes.set(lemma, (classes.get(lemma) ?? new Set()).add(name));
      if (entry.length > 1 || !entries.has(lemma)) entries.set(lemma, entry.slice(1).join(' '));
    }
  }
  const forms = new Map<string, CueVerb>();
  for (const [lemma, pasts] of entries) {
    const add = (text: string, form: CueForm): void => {
      if (!forms.has(text)) forms.set(text, { lemma, form, classes: classes.get(lemma) ?? new Set() });
    };
    const irregular = pasts === '' ? [] : pasts.split(' ');
    add(irregular[0] ?? regularPast(lemma), 'past');
    if (irregular[1] !== undefined) add(irregular[1], 'participle');
    add(lemma, 'base');
    add(thirdPerson(lemma), 'third');
    add(presentParticiple(lemma, irregular[0]), 'ing');
  }
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A verb whose past doubles its last letter ("snapped") doubles it here too. */
function presentParticiple(lemma: string, past: string | undefined): string {
  if (past === `${lemma}${lemma.at(-1)}ed`) return `${lemma}${lemma.at(-1)}ing`;
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
