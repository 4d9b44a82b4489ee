/** What a flag speaks of. */
export const ADVISORY_FAMILIES = ['lifecycle', 'urgency', 'genre'] as const;
type Family = (typeof ADVISORY_FAMILIES)[number];

interface AdvisoryEntry {
  readonly family: Family;
  /** How the wires print it, without its number. */
  readonly flags: readonly string[];
  /** Whether it is also printed as a word with a capital: "Exclusive: Ferries stop". */
  readonly asWord: boolean;
  /** Those of the flags that also open compounds in headlines: "HOLD-UP AT BANK". */
  readonly inCompounds: readonly string[];
}

// A new flag is a word in one of these lists, a new kind also a line in `MEANINGS`: the model, the matcher and the GraphQL enum
// are made from them. A hyphen behind a flag says that it also opens compounds in headlines: "HOLD-UP AT BANK".

/** Where the copy stands among its versions. */
const LIFECYCLE = {
  repeat: 'RPT,REPEAT,REPEATING',
  update: 'UPDATE,UPD,UPDATED,RECAST,RECASTS,UPDATES',
  writethru: 'WRITETHRU,LD-WRITETHRU,LD WRITETHRU,LEAD-WRITETHRU',
  lead: 'LD,LEAD-,NEWLD,NEW LEAD,NIGHT LEAD,DAY LEAD',
  correction: 'CORRECTED,CORRECTION,CORRECTS,CORRECT,OFFICIAL CORRECTION,CLARIFICATION,CORRECTING,CORRECTIVE',
  refile: 'REFILE,REFILED',
  take: 'TAKE-,ADD-',
  pickup: 'PICKUP',
  substitute: 'SUB-,SUBS',
  withdrawal: 'KILL-,WITHDRAWN,WITHDRAWAL,MANDATORY KILL,CANCELED,KILLED,STORY KILL,STORY WITHDRAWN,DELETED',
  hold: 'HOLD-,HOLD FOR RELEASE',
  embargo: 'EMBARGOED,EMBARGO,NOT FOR RELEASE,NOT FOR PUBLICATION',
  advisory: 'ADVISORY,EDITORS,ATTENTION EDITORS,ATTN EDITORS,EDS,NOTE TO EDITORS,MEDIA ADVISORY,TAKE NOTE',
} as const;

/** How pressing it is. */
const URGENCY = {
  flash: 'FLASH-',
  bulletin: 'BULLETIN,BLTN',
  urgent: 'URGENT',
  alert: 'ALERT-,NEWS ALERT,NEWSALERT,NEWSBREAK,SNAP-,NEWSFLASH',
  breaking: 'BREAKING-,BREAKING NEWS,DEVELOPING',
} as const;

/** What sort of piece it is. */
const GENRE = {
  exclusive: 'EXCLUSIVE',
  analysis: 'ANALYSIS,NEWS ANALYSIS,SNAP ANALYSIS',
  insight: 'INSIGHT,SPECIAL REPORT,INVESTIGATION,IN DEPTH',
  review: 'REVIEW-',
  preview: 'PREVIEW,CURTAIN RAISER,CURTAIN-RAISER,LOOKAHEAD,LOOK AHEAD,WEEK AHEAD',
  roundup: 'ROUNDUP,WRAPUP,WRAP-,SUMMARY,DIGEST,PRESS DIGEST,NEWS SUMMARY,WRAP-UP',
  factbox: 'FACTBOX,FACTS,FACT BOX,BACKGROUND',
  timeline: 'TIMELINE,CHRONOLOGY',
  explainer: 'EXPLAINER,Q&A,SCENARIOS,Q+A,SCENARIO',
  interview: 'INTERVIEW',
  profile: 'NEWSMAKER,PROFILE-,OBITUARY,OBIT',
  feature: 'FEATURE-',
  opinion: 'COLUMN-,COMMENTARY,OPINION,EDITORIAL,BREAKINGVIEWS,OP-ED',
  pictures: 'PHOTO-,PHOTOS,VIDEO-,GRAPHIC-,PIX,TV-,PICTURES',
  poll: 'POLL-',
  instantView: 'INSTANT VIEW,INSTANTVIEW,REACTION-,QUOTES-,HIGHLIGHTS',
  brief: 'BRIEF,NEWS IN BRIEF,BRIEFS',
  transcript: 'TEXT-,TRANSCRIPT,FULL TEXT',
  diary: 'DIARY,CALENDAR,AGENDA',
} as const;

/** What is printed in capitals only, and never as a word: "Exclusive: Ferries stop". */
const IN_CAPITALS = 'lead take pickup substitute withdrawal hold advisory pictures poll transcript diary'.split(' ');

type Kind = keyof typeof LIFECYCLE | keyof typeof URGENCY | keyof typeof GENRE;

const entriesOf = (family: Family, kinds: Readonly<Record<string, string>>): [string, AdvisoryEntry][] =>
  Object.entries(kinds).map(([kind, printed]) => {
    const flags = printed.split(',');
    return [
      kind,
      {
        family,
        flags: flags.map((flag) => flag.replace(/-$/, '')),
        asWord: !IN_CAPITALS.includes(kind),
        inCompounds: flags.filter((flag) => flag.endsWith('-')).map((flag) => flag.slice(0, -1)),
      },
    ];
  });

/** The flags of each kind, and how they are printed. */
export const ADVISORIES = Object.fromEntries([
  ...entriesOf('lifecycle', LIFECYCLE),
  ...entriesOf('urgency', URGENCY),
  ...entriesOf('genre', GENRE),
]) as Readonly<Record<Kind, AdvisoryEntry>>;

/** What a service sets before a headline to tell its readers by trade or by sport, where one word does: "SOCCER-Skarvik win". */
export const RUBRICS: ReadonlySet<string> = new Set(
  `SOCCER,FOOTBALL,RUGBY,CRICKET,TENNIS,GOLF,CYCLING,ATHLETICS,OLYMPICS,MOTOR RACING,FOREX,METALS,OIL,GOLD,STOCKS,BONDS`.split(
    ',',
  ),
);

/** What each tells the desk. Apart from the flags, for what only reads them need not carry it. */
const MEANINGS: Readonly<Record<Kind, string>> = {
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

export const ADVISORY_KINDS = Object.keys(ADVISORIES) as [Kind, ...Kind[]];

/** What a flag tells the desk, in plain words. */
export const advisoryMeaning = (kind: Kind): string => MEANINGS[kind];
