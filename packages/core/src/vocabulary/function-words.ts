/** The closed word classes of English: few words, which hold a sentence together. In lower case. */
export const FUNCTION_WORDS = {
  determiner:
    'a an the this that these those my your his her its our their some any each every no both all another several many most other'.split(
      ' ',
    ),
  preposition:
    'of in on at by for from with to into onto about during after before via through throughout over under between among amid against within without near outside inside since until till despite following upon around across along behind beyond toward towards per like unlike than as'.split(
      ' ',
    ),
  subordinator:
    'that because while when whenever where whereas if whether although though unless once so since until which who whom whose what how why'.split(
      ' ',
    ),
  coordinator: ['and', 'or', 'but', 'nor', 'yet'],
  auxiliary:
    "be am is are was were been being has have had having do does did will would shall should can could may might must cannot can't couldn't won't wouldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't".split(
      ' ',
    ),
  adverb:
    'also later earlier then now not never again still just only once already soon recently repeatedly publicly privately previously initially formally officially reportedly further even always often too however meanwhile nevertheless nonetheless therefore subsequently separately first finally quickly ever quietly flatly simply briefly furthermore moreover additionally besides instead likewise indeed thus hence today yesterday tomorrow tonight'.split(
      ' ',
    ),
  subjectPronoun: ['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who'],
  objectPronoun: ['him', 'her', 'them', 'us', 'me', 'it', 'you', 'himself', 'herself', 'hers'],
} as const satisfies Record<string, readonly string[]>;

/** What sets a clause of the writer's own against what somebody said. In lower case. */
export const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although']);

/** The pronouns that tell the sex of whom they stand for. In lower case. */
export const MALE_PRONOUNS = ['he', 'him', 'his', 'himself'] as const;
export const FEMALE_PRONOUNS = ['she', 'her', 'hers', 'herself'] as const;

/** What stands with a figure in an amount: "5 percent", "$2 billion". In lower case. */
export const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  'percent pct percentage points bps billion million trillion bln mln $ % € £'.split(' '),
);
