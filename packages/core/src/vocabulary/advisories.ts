/** What a flag speaks of. */
export const ADVISORY_FAMILIES = ['lifecycle', 'urgency', 'genre'] as const;
type Family = (typeof ADVISORY_FAMILIES)[number];

interface AdvisoryEntry {
  readonly family: Family;
  /** What it tells the desk. */
  readonly meaning: string;
  /** How the wires print it, without its number. */
  readonly flags: readonly string[];
}

/** The desk's flags. A new one is a line here: the model, the matcher and the GraphQL enum are made from this list. */
export const ADVISORIES = {
  repeat: {
    family: 'lifecycle',
    meaning: 'Sent before, sent again without change',
    flags: ['RPT', 'REPEAT', 'REPEATING'],
  },
  update: {
    family: 'lifecycle',
    meaning: 'Replaces an earlier version with more',
    flags: ['UPDATE', 'UPD', 'UPDATED'],
  },
  writethru: {
    family: 'lifecycle',
    meaning: 'A new top and the whole story again',
    flags: ['WRITETHRU', 'LD-WRITETHRU', 'LD WRITETHRU', 'LEAD-WRITETHRU'],
  },
  lead: { family: 'lifecycle', meaning: 'A new first part of a running story', flags: ['LD', 'LEAD', 'NEWLD'] },
  correction: {
    family: 'lifecycle',
    meaning: 'Mends an error of an earlier version',
    flags: ['CORRECTED', 'CORRECTION', 'CORRECTS', 'CORRECT', 'OFFICIAL CORRECTION', 'CLARIFICATION'],
  },
  refile: { family: 'lifecycle', meaning: 'Sent again to mend a slip of form', flags: ['REFILE', 'REFILED'] },
  take: { family: 'lifecycle', meaning: 'A later part of a long story', flags: ['TAKE', 'ADD'] },
  pickup: { family: 'lifecycle', meaning: 'Tells where the old copy goes on', flags: ['PICKUP'] },
  substitute: { family: 'lifecycle', meaning: 'Replaces some paragraphs', flags: ['SUB', 'SUBS'] },
  withdrawal: {
    family: 'lifecycle',
    meaning: 'The story is not to be used',
    flags: ['KILL', 'WITHDRAWN', 'WITHDRAWAL', 'MANDATORY KILL', 'CANCELED'],
  },
  hold: { family: 'lifecycle', meaning: 'Not to be used until released', flags: ['HOLD', 'HOLD FOR RELEASE'] },
  embargo: { family: 'lifecycle', meaning: 'Not to be published before its time', flags: ['EMBARGOED', 'EMBARGO'] },
  advisory: {
    family: 'lifecycle',
    meaning: 'A note to editors, not for publication',
    flags: ['ADVISORY', 'EDITORS', 'ATTENTION EDITORS', 'ATTN EDITORS'],
  },
  flash: { family: 'urgency', meaning: 'News of the first order, one line', flags: ['FLASH'] },
  bulletin: { family: 'urgency', meaning: 'Pressing news, a few lines', flags: ['BULLETIN', 'BLTN'] },
  urgent: { family: 'urgency', meaning: 'To be handled at once', flags: ['URGENT'] },
  alert: {
    family: 'urgency',
    meaning: 'A headline ahead of its story',
    flags: ['ALERT', 'NEWS ALERT', 'NEWSALERT', 'NEWSBREAK', 'SNAP'],
  },
  breaking: { family: 'urgency', meaning: 'Still happening', flags: ['BREAKING', 'BREAKING NEWS', 'DEVELOPING'] },
  exclusive: { family: 'genre', meaning: 'No one else has it', flags: ['EXCLUSIVE'] },
  analysis: { family: 'genre', meaning: 'Explains what the news means', flags: ['ANALYSIS', 'NEWS ANALYSIS'] },
  insight: {
    family: 'genre',
    meaning: 'The story behind the news',
    flags: ['INSIGHT', 'SPECIAL REPORT', 'INVESTIGATION'],
  },
  review: { family: 'genre', meaning: 'Sums up a span of news', flags: ['REVIEW'] },
  preview: { family: 'genre', meaning: 'Says what is to come', flags: ['PREVIEW', 'CURTAIN RAISER', 'CURTAIN-RAISER'] },
  roundup: {
    family: 'genre',
    meaning: 'Several stories drawn together',
    flags: ['ROUNDUP', 'WRAPUP', 'WRAP', 'SUMMARY'],
  },
  factbox: { family: 'genre', meaning: 'Facts as a list', flags: ['FACTBOX', 'FACTS', 'FACT BOX', 'BACKGROUND'] },
  timeline: { family: 'genre', meaning: 'Events in order of time', flags: ['TIMELINE', 'CHRONOLOGY'] },
  explainer: { family: 'genre', meaning: 'Answers what readers ask', flags: ['EXPLAINER', 'Q&A', 'SCENARIOS'] },
  interview: { family: 'genre', meaning: 'Rests on one conversation', flags: ['INTERVIEW'] },
  profile: { family: 'genre', meaning: 'About one person', flags: ['NEWSMAKER', 'PROFILE', 'OBITUARY', 'OBIT'] },
  feature: { family: 'genre', meaning: 'Not bound to the day', flags: ['FEATURE'] },
  opinion: {
    family: 'genre',
    meaning: 'The view of its author',
    flags: ['COLUMN', 'COMMENTARY', 'OPINION', 'EDITORIAL', 'BREAKINGVIEWS', 'OP-ED'],
  },
  pictures: {
    family: 'genre',
    meaning: 'Comes with pictures or film',
    flags: ['PHOTO', 'PHOTOS', 'VIDEO', 'GRAPHIC', 'PIX', 'TV'],
  },
  poll: { family: 'genre', meaning: 'Rests on a survey', flags: ['POLL'] },
  instantView: {
    family: 'genre',
    meaning: 'First reactions',
    flags: ['INSTANT VIEW', 'INSTANTVIEW', 'REACTION', 'QUOTES'],
  },
} as const satisfies Record<string, AdvisoryEntry>;

export const ADVISORY_KINDS = Object.keys(ADVISORIES) as [keyof typeof ADVISORIES, ...(keyof typeof ADVISORIES)[]];

/** What a flag tells the desk, in plain words. */
export const advisoryMeaning = (kind: keyof typeof ADVISORIES): string => ADVISORIES[kind].meaning;
