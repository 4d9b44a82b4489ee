import { listOf, withPlurals } from './word-list.ts';

const AGENTS = 'supporter opponent critic advocate proponent backer defender foe';

/** Those of `CUE_NOUNS` that name who holds something: "a critic of the plan". In lower case, one of them. */
export const AGENT_NOUNS: ReadonlySet<string> = new Set(AGENTS.split(' '));

/** Nouns that attribute, to whoever holds them where somebody does: "Pop's claim that", "criticism of". With what may follow; in lower case, plurals included. */
export const CUE_NOUNS: ReadonlyMap<string, readonly string[]> = table(`
  claim assertion argument statement suggestion belief acknowledgment acknowledgement admission prediction conclusion hope denial boast
  declaration finding reminder confirmation reply response notion conviction reports rumors suspicion speculation evidence theory contention revelation impression sense realization assurance
  assumption rumour: that
  allegation accusation announcement fear warning hopes expectation emphasis insistence understanding recognition perception: that of on
  comment remark question complaint concern worry worries doubt anger outrage lie tweet skepticism scepticism misgivings reservations
  view opinion anxiety unease feeling stance: about on that over
  criticism attack critique praise condemnation denunciation rejection endorsement defense defence description assessment adulation
  admiration disapproval approval embrace abandonment mockery portrayal characterization: of on for
  call demand plea request: for to that
  promise pledge vow threat offer proposal refusal decision intention desire determination eagerness reluctance plan agreement
  commitment wish bid: to that
  ${AGENTS}: of for
  support: for to of
  mention estimate forecast: of
  swipe jab dig insult: at
  faith confidence: in
  message: of that about
  implication: that about
  outlook: for
  position: on
  objection contempt disdain preference respect ire advocacy: for to`);

/** Adjectives that attribute after "be": "Pop was critical of", "is confident that". With what may follow; in lower case. */
export const CUE_ADJECTIVES: ReadonlyMap<string, readonly string[]> = table(`
  critical supportive dismissive skeptical sceptical wary mindful contemptuous proud fond tired ashamed unaware aware: of that
  convinced confident upbeat hopeful adamant frustrated afraid insistent optimistic doubtful pessimistic: that of about
  certain sure unsure uncertain unclear clear: that if whether about
  worried concerned angry unhappy upset enthusiastic passionate excited incensed outraged furious anxious vague coy silent: about that on at
  pleased glad surprised shocked stunned disappointed delighted grateful thankful sorry: that with by for
  determined eager willing unwilling reluctant keen loath inclined: to
  assured appreciative: of
  focused bent split divided: on over
  serious: about
  opposed hostile sympathetic: to
  interested: in
  bullish bearish: on`);

function table(lists: string): Map<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const [, words = '', particles = ''] of lists.matchAll(/([^:]+):([^\n]*)/g)) {
    const taken = listOf(particles);
    for (const word of withPlurals(words)) entries.set(word, taken);
  }
  return entries;
}
