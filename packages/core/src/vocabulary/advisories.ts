/** What a flag speaks of. */
export const ADVISORY_FAMILIES = ['lifecycle', 'urgency', 'genre'] as const;
type Family = (typeof ADVISORY_FAMILIES)[number];

interface AdvisoryEntry {
  readonly family: Family;
  /** What it tells the desk. */
  readonly meaning: string;
  /** How the wires print it, without its number. */
  readonly flags: readonly string[];
  /** Whether it is also printed as a word with a capital: "Exclusive: Ferries stop". */
  readonly asWord?: true;
  /** Those of the flags that also open compounds in headlines: "HOLD-UP AT BANK". */
  readonly inCompounds?: readonly string[];
}

/** The desk's flags. A new one is a line here: the model, the matcher and the GraphQL enum are made from this list. */
export const ADVISORIES = {
  repeat: {
    family: 'lifecycle',
    meaning: 'Sent before, sent again without change',
    flags: ['RPT', 'REPEAT', 'REPEATING'],
    asWord: true,
  },
  update: {
    family: 'lifecycle',
    meaning: 'Replaces an earlier version with more',
    flags: ['UPDATE', 'UPD', 'UPDATED', 'RECAST', 'RECASTS', 'UPDATES'],
    asWord: true,
  },
  writethru: {
    family: 'lifecycle',
    meaning: 'A new top and the whole story again',
    flags: ['WRITETHRU', 'LD-WRITETHRU', 'LD WRITETHRU', 'LEAD-WRITETHRU'],
    asWord: true,
  },
  lead: {
    family: 'lifecycle',
    meaning: 'A new first part of a running story',
    flags: ['LD', 'LEAD', 'NEWLD', 'NEW LEAD', 'NIGHT LEAD', 'DAY LEAD'],
    inCompounds: ['LEAD'],
  },
  correction: {
    family: 'lifecycle',
    meaning: 'Mends an error of an earlier version',
    flags: [
      'CORRECTED',
      'CORRECTION',
      'CORRECTS',
      'CORRECT',
      'OFFICIAL CORRECTION',
      'CLARIFICATION',
      'CORRECTING',
      'CORRECTIVE',
    ],
    asWord: true,
  },
  refile: {
    family: 'lifecycle',
    meaning: 'Sent again to mend a slip of form',
    flags: ['REFILE', 'REFILED'],
    asWord: true,
  },
  take: {
    family: 'lifecycle',
    meaning: 'A later part of a long story',
    flags: ['TAKE', 'ADD'],
    inCompounds: ['TAKE', 'ADD'],
  },
  pickup: { family: 'lifecycle', meaning: 'Tells where the old copy goes on', flags: ['PICKUP'] },
  substitute: {
    family: 'lifecycle',
    meaning: 'Replaces some paragraphs',
    flags: ['SUB', 'SUBS'],
    inCompounds: ['SUB'],
  },
  withdrawal: {
    family: 'lifecycle',
    meaning: 'The story is not to be used',
    flags: [
      'KILL',
      'WITHDRAWN',
      'WITHDRAWAL',
      'MANDATORY KILL',
      'CANCELED',
      'KILLED',
      'STORY KILL',
      'STORY WITHDRAWN',
      'DELETED',
    ],
    inCompounds: ['KILL'],
  },
  hold: {
    family: 'lifecycle',
    meaning: 'Not to be used until released',
    flags: ['HOLD', 'HOLD FOR RELEASE'],
    inCompounds: ['HOLD'],
  },
  embargo: {
    family: 'lifecycle',
    meaning: 'Not to be published before its time',
    flags: ['EMBARGOED', 'EMBARGO', 'NOT FOR RELEASE', 'NOT FOR PUBLICATION'],
    asWord: true,
  },
  advisory: {
    family: 'lifecycle',
    meaning: 'A note to editors, not for publication',
    flags: [
      'ADVISORY',
      'EDITORS',
      'ATTENTION EDITORS',
      'ATTN EDITORS',
      'EDS',
      'NOTE TO EDITORS',
      'MEDIA ADVISORY',
      'TAKE NOTE',
    ],
  },
  flash: {
    family: 'urgency',
    meaning: 'News of the first order, one line',
    flags: ['FLASH'],
    asWord: true,
    inCompounds: ['FLASH'],
  },
  bulletin: { family: 'urgency', meaning: 'Pressing news, a few lines', flags: ['BULLETIN', 'BLTN'], asWord: true },
  urgent: { family: 'urgency', meaning: 'To be handled at once', flags: ['URGENT'], asWord: true },
  alert: {
    family: 'urgency',
    meaning: 'A headline ahead of its story',
    flags: ['ALERT', 'NEWS ALERT', 'NEWSALERT', 'NEWSBREAK', 'SNAP', 'NEWSFLASH'],
    asWord: true,
    inCompounds: ['ALERT', 'SNAP'],
  },
  breaking: {
    family: 'urgency',
    meaning: 'Still happening',
    flags: ['BREAKING', 'BREAKING NEWS', 'DEVELOPING'],
    asWord: true,
    inCompounds: ['BREAKING'],
  },
  exclusive: { family: 'genre', meaning: 'No one else has it', flags: ['EXCLUSIVE'], asWord: true },
  analysis: {
    family: 'genre',
    meaning: 'Explains what the news means',
    flags: ['ANALYSIS', 'NEWS ANALYSIS', 'SNAP ANALYSIS'],
    asWord: true,
  },
  insight: {
    family: 'genre',
    meaning: 'The story behind the news',
    flags: ['INSIGHT', 'SPECIAL REPORT', 'INVESTIGATION', 'IN DEPTH'],
    asWord: true,
  },
  review: {
    family: 'genre',
    meaning: 'Sums up a span of news',
    flags: ['REVIEW'],
    asWord: true,
    inCompounds: ['REVIEW'],
  },
  preview: {
    family: 'genre',
    meaning: 'Says what is to come',
    flags: ['PREVIEW', 'CURTAIN RAISER', 'CURTAIN-RAISER', 'LOOKAHEAD', 'LOOK AHEAD', 'WEEK AHEAD'],
    asWord: true,
  },
  roundup: {
    family: 'genre',
    meaning: 'Several stories drawn together',
    flags: ['ROUNDUP', 'WRAPUP', 'WRAP', 'SUMMARY', 'DIGEST', 'PRESS DIGEST', 'NEWS SUMMARY', 'WRAP-UP'],
    asWord: true,
    inCompounds: ['WRAP'],
  },
  factbox: {
    family: 'genre',
    meaning: 'Facts as a list',
    flags: ['FACTBOX', 'FACTS', 'FACT BOX', 'BACKGROUND'],
    asWord: true,
  },
  timeline: { family: 'genre', meaning: 'Events in order of time', flags: ['TIMELINE', 'CHRONOLOGY'], asWord: true },
  explainer: {
    family: 'genre',
    meaning: 'Answers what readers ask',
    flags: ['EXPLAINER', 'Q&A', 'SCENARIOS', 'Q+A', 'SCENARIO'],
    asWord: true,
  },
  interview: { family: 'genre', meaning: 'Rests on one conversation', flags: ['INTERVIEW'], asWord: true },
  profile: {
    family: 'genre',
    meaning: 'About one person',
    flags: ['NEWSMAKER', 'PROFILE', 'OBITUARY', 'OBIT'],
    asWord: true,
    inCompounds: ['PROFILE'],
  },
  feature: {
    family: 'genre',
    meaning: 'Not bound to the day',
    flags: ['FEATURE'],
    asWord: true,
    inCompounds: ['FEATURE'],
  },
  opinion: {
    family: 'genre',
    meaning: 'The view of its author',
    flags: ['COLUMN', 'COMMENTARY', 'OPINION', 'EDITORIAL', 'BREAKINGVIEWS', 'OP-ED'],
    asWord: true,
    inCompounds: ['COLUMN'],
  },
  pictures: {
    family: 'genre',
    meaning: 'Comes with pictures or film',
    flags: ['PHOTO', 'PHOTOS', 'VIDEO', 'GRAPHIC', 'PIX', 'TV', 'PICTURES'],
    inCompounds: ['PHOTO', 'VIDEO', 'GRAPHIC', 'TV'],
  },
  poll: { family: 'genre', meaning: 'Rests on a survey', flags: ['POLL'], inCompounds: ['POLL'] },
  instantView: {
    family: 'genre',
    meaning: 'First reactions',
    flags: ['INSTANT VIEW', 'INSTANTVIEW', 'REACTION', 'QUOTES', 'HIGHLIGHTS'],
    asWord: true,
    inCompounds: ['QUOTES', 'REACTION'],
  },
  brief: {
    family: 'genre',
    meaning: 'A few lines, no more to come',
    flags: ['BRIEF', 'NEWS IN BRIEF', 'BRIEFS'],
    asWord: true,
  },
  transcript: {
    family: 'genre',
    meaning: 'What was said or written, word for word',
    flags: ['TEXT', 'TRANSCRIPT', 'FULL TEXT'],
    inCompounds: ['TEXT'],
  },
  diary: { family: 'genre', meaning: 'Events to come, by day', flags: ['DIARY', 'CALENDAR', 'AGENDA'] },
} as const satisfies Record<string, AdvisoryEntry>;

export const ADVISORY_KINDS = Object.keys(ADVISORIES) as [keyof typeof ADVISORIES, ...(keyof typeof ADVISORIES)[]];

/** What a flag tells the desk, in plain words. */
export const advisoryMeaning = (kind: keyof typeof ADVISORIES): string => ADVISORIES[kind].meaning;
