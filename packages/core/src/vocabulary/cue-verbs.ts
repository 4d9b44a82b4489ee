/**
 * The verbs that attribute: what a desk writes between a speaker and what was said.
 *
 * - `speech` verbs take a quotation or a reported clause.
 * - `address` verbs name first whom it was said to: "told reporters that".
 * - `stance` verbs take what was said, or what it was about, as their object: "called the plan “reckless”", "criticized the plan".
 * - `belief` verbs report what somebody holds.
 * - `intent` verbs report what somebody means to do, and only before "to": "vowed to stay".
 * - `seeming` verbs tell how something looks, to nobody in particular: "the ferry seems to leak".
 * - `weak` verbs mostly do other work, and attribute only before a quotation or "that".
 *
 * An irregular past is given after the verb, and the participle where it differs: `write wrote written`.
 */
export const CUE_VERBS = {
  speech: `say said, add, note, state, claim, announce, report, warn, argue, insist, explain, stress, acknowledge,
    admit admitted, confirm, deny, suggest, reveal, tweet, write wrote written, ask, reply, conclude, declare, predict, pledge,
    vow, promise, emphasize, underscore, repeat, comment, complain, allege, assert, contend,
    maintain, testify, propose, recommend, estimate, signal,
    indicate, demand, advise, mention, agree, describe`,
  address: 'tell told, inform, remind, assure, warn, advise, ask, brief, urge, promise, order',
  stance: `call, describe, criticize, praise, condemn, denounce, dismiss, label, slam, blast, accuse,
    welcome, defend, urge, blame, question, reject, endorse, cite, discuss, support, oppose, back, thank,
    challenge, dispute, favor, favour, propose, offer, prefer preferred, attack,
    view, recommend, ignore, name`,
  belief: `believe, think thought, hope, expect, fear, know knew known, feel felt, doubt, consider,
    worry, understand understood, want, learn, see saw seen, regret regretted`,
  intent: `refuse, call, vow, pledge, promise, decline, agree, plan planned, want, hope, seek sought, intend, threaten, decide,
    offer, choose chose chosen, expect, demand, aim, prefer preferred, propose`,
  weak: `read read, show showed shown, find found, rule, charge, post, point, hold held, forecast forecast, decide, begin began begun, continue, respond`,
  seeming: 'seem, appear',
} as const;

/**
 * What belongs to a verb and makes it attribute, or attribute otherwise: "called for talks", "pointed out that", "spoke about trade".
 *
 * A verb that stands in no other list attributes with these alone.
 */
export const CUE_PARTICLES = {
  about:
    'care fume rant rave talk speak warn complain boast brag joke ask comment disagree worry wonder know think speculate testify learn',
  for: 'call advocate lobby opt plead press vote wish ask apologize push argue',
  on: 'call expand seize comment insist agree disagree reflect elaborate speculate',
  of: 'approve disapprove talk speak warn complain boast know think learn',
  against: 'lobby rally rant vote warn rail argue',
  out: 'call speak lash rule lay point',
  to: 'swear refer object allude testify point',
  at: 'balk fume scoff hint bristle',
  with: 'plead side agree disagree respond',
  by: 'swear respond',
  up: 'talk sum',
  in: 'believe',
  off: 'back',
  after: 'go',
  behind: 'rally',
  over: 'disagree',
  back: 'push',
  that: 'allow',
  down: 'double',
} as const;

/** Forms that are nouns far oftener than verbs: they attribute only before "that", a colon or a quotation. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  'states state remarks comments comment answer answers reports report details back backs issues debates rules estimates forecasts projects view views attack attacks debate name names title titles document documents desire desires vote votes wish disputes challenges link links'.split(
    ' ',
  ),
);

/** Verbs of words and of blows: they attribute when a person or a body is their object. */
export const BLOWS = /^(?:attack|slam|rip|knock)$/;

/** Verbs that tell words or thoughts in a clause alone: "wrote that ferries leak", but not "wrote the letter"; "know the owner". */
export const CLAUSAL_VERBS: ReadonlySet<string> = new Set(
  'add write maintain know understand learn assume observe guess demonstrate'.split(' '),
);

/** Verbs of which no form is a noun: "Pop says at the pier" has no other reading. */
export const VERBS_ALONE: ReadonlySet<string> = new Set(
  'say tell think know believe insist argue explain admit agree add deny suggest describe criticize accuse warn refuse decline ask assert allege contend predict declare announce acknowledge condemn oppose want expect consider see hear write speak'.split(
    ' ',
  ),
);

export type CueClass = keyof typeof CUE_VERBS;

/** Verbs of each class, in one line with commas between them. */
export type CueVerbLists = Readonly<Partial<Record<CueClass, string>>>;

/** `participle` is a form that only "have" makes active: "has written", but "a letter written by". */
export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One inflected form of an attributing verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly form: CueForm;
  readonly classes: ReadonlySet<CueClass>;
  /** Words that may follow and belong to the cue. */
  readonly particles: readonly string[];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  speak: 'spoke spoken',
  lay: 'laid',
  refer: 'referred',
  go: 'went gone',
};

/** A short verb doubles its last letter: "slam", "slammed". */
const DOUBLES = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/;

/** Every form of the verbs of some lists, in lower case. */
export function inflectCues(...all: readonly CueVerbLists[]): ReadonlyMap<string, CueVerb> {
  const classes = new Map<string, Set<CueClass>>();
  const entries = new Map<string, string>();
  for (const [name, list] of all.flatMap((lists) => Object.entries(lists) as [CueClass, string][])) {
    for (const entry of list.split(',').flatMap((item) => spellings(item.trim()))) {
      const [lemma = ''] = entry;
      classes.set(lemma, (classes.get(lemma) ?? new Set()).add(name));
      if (entry.length > 1 || !entries.has(lemma)) entries.set(lemma, entry.slice(1).join(' '));
    }
  }
  const particles = new Map<string, string[]>();
  for (const [particle, lemmas] of Object.entries(CUE_PARTICLES))
    for (const lemma of lemmas.split(' ')) particles.set(lemma, [...(particles.get(lemma) ?? []), particle]);
  for (const lemma of particles.keys()) if (!entries.has(lemma)) entries.set(lemma, IRREGULAR[lemma] ?? '');
  const forms = new Map<string, CueVerb>();
  for (const [lemma, pasts] of entries) {
    const verb = { lemma, classes: classes.get(lemma) ?? new Set(), particles: particles.get(lemma) ?? [] };
    const add = (text: string, form: CueForm): void => {
      if (!forms.has(text)) forms.set(text, { ...verb, form });
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

/** The British spelling stands beside the American one: "criticize", "criticise". */
function spellings(entry: string): string[][] {
  const words = entry.split(/\s+/);
  return entry.endsWith('ize') ? [words, [`${entry.slice(0, -3)}ise`]] : [words];
}

function regularPast(lemma: string): string {
  if (DOUBLES.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A verb whose past doubles its last letter ("snapped") doubles it here too. */
function presentParticiple(lemma: string, past: string | undefined): string {
  if (DOUBLES.test(lemma) || past === `${lemma}${lemma.at(-1)}ed`) return `${lemma}${lemma.at(-1)}ing`;
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
