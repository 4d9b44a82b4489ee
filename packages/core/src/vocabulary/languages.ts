/** The words that hold an English text together and are rare in others. In lower case. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to that with said from by which were was has have been this will would their they his but not are is it its for at be after who'.split(
    ' ',
  ),
);

/**
 * The words that hold a text of another language together, the languages of the Latin script. In lower case.
 *
 * Shape: `language: words`; ISO 639-1. Words that English has too are left out, so that what is found is a sign.
 */
const PROFILES = `
de: der die das und den dem ein eine einen einer nicht mit von zu auf ist im sich auch für dass wie bei aus nach über sagte werden wurde sind zum zur er sie wir
fr: le la les des du de et est une un dans que qui pour pas sur au aux avec par ce cette ses il elle ont selon été mais nous après leur
es: el la los las de del y que en un una por con para se su sus al es lo como más pero fue ha según dijo sobre entre este esta
pt: o os de da das dos e que em um uma para com por não se na nos ao à foi mais são pelo pela disse sobre segundo também
it: il lo la gli le di del della dei delle e che un una per con non si è sono nel alla ha dal più anche stato dopo ma
nl: de het een en van dat niet te op voor met zijn die naar bij ook aan door werd heeft om uit er maar wordt volgens
sv: och att det som en ett är av på inte med den har till från om de vid sig efter också säger kan ska var enligt
da: og det som en et er af på ikke med den har til fra om de ved sig efter også siger kan skal var ifølge blev
nb: og det som en et er av på ikke med den har til fra om de ved seg etter også sier kan skal var ifølge ble
fi: ja että ei oli se hän mutta ovat myös kun sen tai joka mukaan ole jo sekä kuin vuoden sanoi olisi
pl: i w z na się że nie jest o po jak przez dla oraz są od już był była które który także
cs: v z na se že je pro si o po jak podle jsou byl bylo jako ale které který také
hu: az és hogy nem egy meg volt szerint azt már csak még ezt pedig mint után lesz ki
ro: și de la în din că să nu cu pe este un o care pentru mai sunt au fost prin ale după
tr: ve bir bu için ile da de olarak olan daha çok gibi sonra kadar dedi en ne olduğu göre
id: yang dan di itu ini dengan untuk pada dari akan tidak ke dalam oleh telah juga bahwa kata
hr: i u je na se da su za od što koji koja nije bi će kao ali po iz ili bio
vi: và của là có không được trong cho một các với người này đã những khi đến ông
`;

/** The small words that stand in names, whatever the language of the copy. In lower case. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  'de la las los le el del della der den des du di da das do dos van von zu het ten y e al et og och und dan'.split(
    ' ',
  ),
);

/** What each language's words are. */
export const LANGUAGE_PROFILES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PROFILES.trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), new Set(line.slice(4).split(' '))]),
);

/**
 * The languages that their script tells, with the letters that only one of several has; the first of a script whose letters
 * occur is it.
 */
export const SCRIPT_LANGUAGES: readonly (readonly [
  script: RegExp,
  languages: readonly (readonly [string, RegExp?])[],
])[] = [
  [
    /\p{Script=Cyrillic}/gu,
    [['uk', /[іїєґ]/i], ['be', /ў/i], ['sr', /[јљњћђџ]/i], ['ru', /[ыэё]/i], ['bg', /ъ/i], ['ru']],
  ],
  [/\p{Script=Arabic}/gu, [['ur', /[ٹڈےں]/], ['fa', /[پچژگی]/], ['ar']]],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, [['ja']]],
  [/\p{Script=Han}/gu, [['zh']]],
  [/\p{Script=Hangul}/gu, [['ko']]],
  [/\p{Script=Greek}/gu, [['el']]],
  [/\p{Script=Hebrew}/gu, [['he']]],
  [/\p{Script=Devanagari}/gu, [['hi']]],
  [/\p{Script=Thai}/gu, [['th']]],
  [/\p{Script=Georgian}/gu, [['ka']]],
  [/\p{Script=Armenian}/gu, [['hy']]],
];
