import { TITLE_HEADS as HEADS } from './packed-words.generated.ts';
import { wordsOf } from './packed-words.ts';
import { listOf } from './word-list.ts';

/** Words that stand right before a name and belong to it in writing: "Mr. Berg", "Gen. Pop". With the sex that they tell. */
const HONORIFICS = {
  male: 'mr mr. mister sir lord king prince emperor sheikh sheik imam ayatollah monsignor msgr. father fr. brother baron count duke earl rabbi pope sultan',
  female: 'mrs mrs. ms ms. miss madam madame lady queen princess empress dame sheikha duchess countess baroness sister',
  either:
    'dr dr. prof prof. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. cpl cpl. pvt pvt. adm adm. cmdr cmdr. brig brig. sen sen. rep rep. gov gov. rev rev. hon. pres. supt. det. insp. amb. saint hajj haji sgts. sens. reps. govs. gens. messrs. drs. del.',
} as const;

/** Words that narrow a title: they stand between a body or a nationality and the head. In lower case, also where printed with a capital. */
const MODIFIERS = `
  acting affairs artistic central sporting technical musical agriculture army assistant associate attorney bank billionaire brigadier british-born budget
  cabinet campaign caretaker centrist chief church city co commerce commodities communications communist company
  congressional conservative counterterrorism county culture currency cyber defence defense democrat democratic
  deposed deputy designate development disgraced district economic economy education elect elected embattled energy
  environment environmental equity ex executive exiled far federal fellow finance financial first force foreign
  former founding general government hand hardline head health high home honorary house housing human immigration
  imprisoned incoming incumbent independent industry information inspector intelligence interim interior investment
  jailed joint junior justice labor labour late lead left leftist legal legislative liberal lieutenant local long longtime main
  major majority managing market marketing media military minority national nationalist naval navy newly nuclear
  oil olympic operating opposition ousted outgoing parliamentary party past permanent planning police policy
  political portfolio postmaster presidential press prime principal provincial public rebel reformist regional
  relations religious republican research retired right rights sales second security senate senior separatist
  serving slain social socialist sole solicitor special spiritual sports squadron staff star state supreme surgeon
  technology third top tourism trade transition transport transportation treasury tribal ultranationalist under
  union veteran vice warrant welfare wing world
`;

/** What a title of office takes after "of" or "for": "Secretary of State". */
const PORTFOLIOS = `
state defense defence foreign affairs finance interior home justice health education energy commerce trade treasury labor labour
transportation transport agriculture war navy army staff exchequer planning information culture tourism housing development
domestic consumer youth local government fisheries forestry rural regional natural resources water works public communications
social welfare labour human mines mining aviation maritime religious parliamentary internal external economic employment immigration
environment security industry sport sports science technology privatization religion women exterior
`;

/** Honorifics that are no title: they only say that a name follows. */
const PLAIN = new Set(
  listOf(
    'mr mr. mrs mrs. ms ms. miss mister madam madame sir don lady dame saint brother sister father baron count duke earl messrs. drs. del.',
  ),
);

export const HONORIFIC_WORDS: readonly string[] = Object.values(HONORIFICS).flatMap(listOf);
/** Honorifics that tell an office or a rank: "Gen.", "Pope". */
export const RANKS: readonly string[] = HONORIFIC_WORDS.filter((word) => !PLAIN.has(word));
/** Each head, and its plural: "Presidents Ana Pop and Ion Berg". */
export const TITLE_HEADS: readonly string[] = wordsOf(HEADS).flatMap((head) =>
  head.endsWith('s') ? [head] : [head, `${head}s`],
);
export const TITLE_MODIFIERS: readonly string[] = listOf(MODIFIERS);
export const TITLE_PORTFOLIOS: readonly string[] = listOf(PORTFOLIOS);

const TOLD = new Map<string, 'female' | 'male'>([
  ...listOf(HONORIFICS.male).map((word) => [word, 'male'] as const),
  ...listOf(HONORIFICS.female).map((word) => [word, 'female'] as const),
  ...listOf(
    'spokeswoman chairwoman congresswoman actress businesswoman policewoman wife daughter mother sister niece widow girlfriend fiancee nun',
  ).map((word) => [word, 'female'] as const),
  ...listOf(
    'spokesman chairman congressman businessman policeman husband son father brother uncle nephew boyfriend archbishop cardinal priest imam monk gunman cameraman',
  ).map((word) => [word, 'male'] as const),
]);

/** The sex that a title or an honorific tells, where it tells one; the word in lower case. */
export const genderOfTitle = (lower: string): 'female' | 'male' | undefined => TOLD.get(lower);
