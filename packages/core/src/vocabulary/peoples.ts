import { PEOPLES } from './packed-words.generated.ts';
import { wordsOf } from './packed-words.ts';
import { withPlurals } from './word-list.ts';

/** Those of whom there are several: "Muslim" and "Muslims". */
const MEMBERS = `
  muslim islamist christian catholic protestant jew hindu buddhist sikh shi'ite shiite sunni alawite mormon anglican
  evangelical copt maronite zionist yazidi arab kurd pashtun tamil uighur uyghur tibetan hutu tutsi zulu hispanic
  latino african-american caucasian asian african european slav persian westerner chechen tatar cossack basque catalan
  scot texan californian parisian londoner roman republican democrat socialist communist marxist maoist fascist nazi
  neo-nazi sandinista contra zapatista chavista malay bosniak kashmiri gazan ceo mp mep ngo wmd pow olympic eurobond
  euro dollar mr
`;

/** Capitalised words that name neither a person, a body nor a place; demonyms are told by the countries. In lower case. */
export const PEOPLE_WORDS: readonly string[] = [...wordsOf(PEOPLES), ...withPlurals(MEMBERS)];

/** Names of several words that name neither a person, a body nor a place. */
export const OTHER_NAMES: readonly string[] =
  "Belt and Road Initiative|Annual General Meeting|El Nino|La Nina|Cold War|World War|World War I|World War II|Second World War|First World War|Civil War|Great Depression|Black Friday|Labor Day|Memorial Day|Independence Day|New Year|New Year's Eve|New Year's Day|Good Friday|Holy Week|Lunar New Year|Arab Spring|Al Fitr|Yom Kippur|Rosh Hashanah|Oval Office|Air Force One|Olympic Games|Winter Olympics|Summer Olympics|World Cup|Super Bowl|Nobel Peace Prize|Grand Prix|Belle Epoque|Dow Jones Industrial Average|Green Card|Star Wars|West Texas Intermediate|Social Security|Medicare|Medicaid".split(
    '|',
  );
