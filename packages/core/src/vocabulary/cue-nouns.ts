/** Nouns that attribute after whoever holds them: "Pop's claim that", "his criticism of". With what may follow; in lower case. */
export const CUE_NOUNS: ReadonlyMap<string, readonly string[]> = table(`
  claim claims assertion assertions argument arguments contention contentions statement statements suggestion suggestions belief beliefs
  insistence allegation allegations announcement acknowledgment acknowledgement admission prediction predictions conclusion
  conclusions fear fears hope hopes warning warnings denial denials boast boasts declaration revelation finding findings
  reminder confirmation reply response view views opinion notion conviction: that
  comment comments remark remarks question questions complaint complaints concern concerns worry worries doubt doubts
  lie lies tweet tweets: about on that
  criticism criticisms attack attacks critique critiques praise condemnation denunciation rejection endorsement defense defence
  description mockery portrayal characterization assessment: of on for
  call calls demand demands plea pleas appeal appeals request requests: for to that
  promise promises pledge pledges vow vows threat threats offer proposal proposals refusal decision intention desire: to that
  support opposition objection objections contempt disdain: for to`);

/** Adjectives that attribute after "be": "Pop was critical of", "is confident that". With what may follow; in lower case. */
export const CUE_ADJECTIVES: ReadonlyMap<string, readonly string[]> = table(`
  critical supportive dismissive skeptical sceptical wary mindful contemptuous: of
  convinced confident hopeful adamant certain sure frustrated afraid insistent optimistic doubtful: that
  worried concerned angry unhappy upset enthusiastic: about that`);

function table(lists: string): Map<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const [, words = '', particles = ''] of lists.matchAll(/([^:]+):([^\n]*)/g)) {
    for (const word of words.trim().split(/\s+/)) entries.set(word, particles.trim().split(' '));
  }
  return entries;
}
