/** What a flag speaks of. */
export const ADVISORY_FAMILIES = ['lifecycle', 'urgency', 'genre'] as const;
type Family = (typeof ADVISORY_FAMILIES)[number];

interface AdvisoryEntry {
  readonly family: Family;
  /** How the wires print it, without its number. */
  readonly flags: readonly string[];
  /** Whether it is also printed as a word with a capital: "Exclusive: Ferries stop". */
  readonly asWord?: true;
  /** Those of the flags that also open compounds in headlines: "HOLD-UP AT BANK". */
  readonly inCompounds?: readonly string[];
}

/** The desk's flags. A new one is a line here and one in `MEANINGS`: the model, the matcher and the GraphQL enum are made from this list. */
export const ADVISORIES = {
  repeat: {
    family: 'lifecycle',
    flags: ['RPT', 'REPEAT', 'REPEATING'],
    asWord: true,
  },
  update: {
    family: 'lifecycle',
    flags: ['UPDATE', 'UPD', 'UPDATED', 'RECAST', 'RECASTS', 'UPDATES'],
    asWord: true,
  },
  writethru: {
    family: 'lifecycle',
    flags: ['WRITETHRU', 'LD-WRITETHRU', 'LD WRITETHRU', 'LEAD-WRITETHRU'],
    asWord: true,
  },
  lead: {
    family: 'lifecycle',
    flags: ['LD', 'LEAD', 'NEWLD', 'NEW LEAD', 'NIGHT LEAD', 'DAY LEAD'],
    inCompounds: ['LEAD'],
  },
  correction: {
    family: 'lifecycle',
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
    flags: ['REFILE', 'REFILED'],
    asWord: true,
  },
  take: {
    family: 'lifecycle',
    flags: ['TAKE', 'ADD'],
    inCompounds: ['TAKE', 'ADD'],
  },
  pickup: { family: 'lifecycle', flags: ['PICKUP'] },
  substitute: {
    family: 'lifecycle',
    flags: ['SUB', 'SUBS'],
    inCompounds: ['SUB'],
  },
  withdrawal: {
    family: 'lifecycle',
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
    flags: ['HOLD', 'HOLD FOR RELEASE'],
    inCompounds: ['HOLD'],
  },
  embargo: {
    family: 'lifecycle',
    flags: ['EMBARGOED', 'EMBARGO', 'NOT FOR RELEASE', 'NOT FOR PUBLICATION'],
    asWord: true,
  },
  advisory: {
    family: 'lifecycle',
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
    flags: ['FLASH'],
    asWord: true,
    inCompounds: ['FLASH'],
  },
  bulletin: { family: 'urgency', flags: ['BULLETIN', 'BLTN'], asWord: true },
  urgent: { family: 'urgency', flags: ['URGENT'], asWord: true },
  alert: {
    family: 'urgency',
    flags: ['ALERT', 'NEWS ALERT', 'NEWSALERT', 'NEWSBREAK', 'SNAP', 'NEWSFLASH'],
    asWord: true,
    inCompounds: ['ALERT', 'SNAP'],
  },
  breaking: {
    family: 'urgency',
    flags: ['BREAKING', 'BREAKING NEWS', 'DEVELOPING'],
    asWord: true,
    inCompounds: ['BREAKING'],
  },
  exclusive: { family: 'genre', flags: ['EXCLUSIVE'], asWord: true },
  analysis: {
    family: 'genre',
    flags: ['ANALYSIS', 'NEWS ANALYSIS', 'SNAP ANALYSIS'],
    asWord: true,
  },
  insight: {
    family: 'genre',
    flags: ['INSIGHT', 'SPECIAL REPORT', 'INVESTIGATION', 'IN DEPTH'],
    asWord: true,
  },
  review: {
    family: 'genre',
    flags: ['REVIEW'],
    asWord: true,
    inCompounds: ['REVIEW'],
  },
  preview: {
    family: 'genre',
    flags: ['PREVIEW', 'CURTAIN RAISER', 'CURTAIN-RAISER', 'LOOKAHEAD', 'LOOK AHEAD', 'WEEK AHEAD'],
    asWord: true,
  },
  roundup: {
    family: 'genre',
    flags: ['ROUNDUP', 'WRAPUP', 'WRAP', 'SUMMARY', 'DIGEST', 'PRESS DIGEST', 'NEWS SUMMARY', 'WRAP-UP'],
    asWord: true,
    inCompounds: ['WRAP'],
  },
  factbox: {
    family: 'genre',
    flags: ['FACTBOX', 'FACTS', 'FACT BOX', 'BACKGROUND'],
    asWord: true,
  },
  timeline: { family: 'genre', flags: ['TIMELINE', 'CHRONOLOGY'], asWord: true },
  explainer: {
    family: 'genre',
    flags: ['EXPLAINER', 'Q&A', 'SCENARIOS', 'Q+A', 'SCENARIO'],
    asWord: true,
  },
  interview: { family: 'genre', flags: ['INTERVIEW'], asWord: true },
  profile: {
    family: 'genre',
    flags: ['NEWSMAKER', 'PROFILE', 'OBITUARY', 'OBIT'],
    asWord: true,
    inCompounds: ['PROFILE'],
  },
  feature: {
    family: 'genre',
    flags: ['FEATURE'],
    asWord: true,
    inCompounds: ['FEATURE'],
  },
  opinion: {
    family: 'genre',
    flags: ['COLUMN', 'COMMENTARY', 'OPINION', 'EDITORIAL', 'BREAKINGVIEWS', 'OP-ED'],
    asWord: true,
    inCompounds: ['COLUMN'],
  },
  pictures: {
    family: 'genre',
    flags: ['PHOTO', 'PHOTOS', 'VIDEO', 'GRAPHIC', 'PIX', 'TV', 'PICTURES'],
    inCompounds: ['PHOTO', 'VIDEO', 'GRAPHIC', 'TV'],
  },
  poll: { family: 'genre', flags: ['POLL'], inCompounds: ['POLL'] },
  instantView: {
    family: 'genre',
    flags: ['INSTANT VIEW', 'INSTANTVIEW', 'REACTION', 'QUOTES', 'HIGHLIGHTS'],
    asWord: true,
    inCompounds: ['QUOTES', 'REACTION'],
  },
  brief: {
    family: 'genre',
    flags: ['BRIEF', 'NEWS IN BRIEF', 'BRIEFS'],
    asWord: true,
  },
  transcript: {
    family: 'genre',
    flags: ['TEXT', 'TRANSCRIPT', 'FULL TEXT'],
    inCompounds: ['TEXT'],
  },
  diary: { family: 'genre', flags: ['DIARY', 'CALENDAR', 'AGENDA'] },
} as const satisfies Record<string, AdvisoryEntry>;

/** What a service sets before a headline to tell its readers by trade or by sport, where one word does: "SOCCER-Skarvik win". */
export const RUBRICS: ReadonlySet<string> = new Set(
  `SOCCER FOOTBALL RUGBY CRICKET TENNIS GOLF CYCLING ATHLETICS OLYMPICS FOREX METALS OIL GOLD STOCKS BONDS`.split(
    /\s+/,
  ),
);

/** What each tells the desk. Apart from the flags, for what only reads them need not carry it. */
const MEANINGS: Readonly<Record<keyof typeof ADVISORIES, string>> = {
  repeat: 'Sent before, sent again without change',
  update: 'Replaces an earlier version with more',
  writethru: 'A new top and the whole story again',
  lead: 'A new first part of a running story',
  correction: 'Mends an error of an earlier version',
  refile: 'Sent again to mend a slip of form',
  take: 'A later part of a long story',
  pickup: 'Tells where the old copy goes on',
  substitute: 'Replaces some paragraphs',
  withdrawal: 'The story is not to be used',
  hold: 'Not to be used until released',
  embargo: 'Not to be published before its time',
  advisory: 'A note to editors, not for publication',
  flash: 'News of the first order, one line',
  bulletin: 'Pressing news, a few lines',
  urgent: 'To be handled at once',
  alert: 'A headline ahead of its story',
  breaking: 'Still happening',
  exclusive: 'No one else has it',
  analysis: 'Explains what the news means',
  insight: 'The story behind the news',
  review: 'Sums up a span of news',
  preview: 'Says what is to come',
  roundup: 'Several stories drawn together',
  factbox: 'Facts as a list',
  timeline: 'Events in order of time',
  explainer: 'Answers what readers ask',
  interview: 'Rests on one conversation',
  profile: 'About one person',
  feature: 'Not bound to the day',
  opinion: 'The view of its author',
  pictures: 'Comes with pictures or film',
  poll: 'Rests on a survey',
  instantView: 'First reactions',
  brief: 'A few lines, no more to come',
  transcript: 'What was said or written, word for word',
  diary: 'Events to come, by day',
};

export const ADVISORY_KINDS = Object.keys(ADVISORIES) as [keyof typeof ADVISORIES, ...(keyof typeof ADVISORIES)[]];

/** What a flag tells the desk, in plain words. */
export const advisoryMeaning = (kind: keyof typeof ADVISORIES): string => MEANINGS[kind];
