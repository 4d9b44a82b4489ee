import { listOf, withPlurals } from './word-list.ts';

/** Faiths, parties, peoples and tongues: capitalised words that name neither a person nor a body nor a place. */
const PEOPLES = `
  islam islamic christianity orthodox jewish judaism hinduism buddhism shia druze sufi lutheran methodist baptist
  presbyterian quaker coptic wahhabi salafist ahmadi bahai arabic arabian kurdish sinhalese rohingya xhosa yoruba
  hausa igbo ibo kikuyu luo maori aborigine aboriginal inuit latina afro-american eurasian nordic scandinavian slavic
  latin anglo anglo-saxon mediterranean balkan baltic caribbean western eastern easterner northern southern northerner
  southerner gypsy gypsies roma breton welsh welshman scottish scotsman english englishman englishmen englishwoman
  irishmen sicilian bavarian corsican flemish walloon gallic floridian new-yorker hawaiian alaskan muscovite berliner
  venetian neapolitan viennese democratic libertarian leninist stalinist trotskyist conservative liberal tory tories
  leftist peronist baathist hebrew farsi dari urdu hindi bengali punjabi mandarin cantonese swahili yiddish javanese
  gujarati crimean siberian darfuri palestinian israeli-arab transatlantic communism marxism nazism zionism socialism
  soviet-era god allah bible koran quran gospel torah talmud internet web online covid covid-19 aids hiv sars ebola
  zika dna gdp opec-led cfo coo phd ba ma tv atm easter christmas ramadan passover hanukkah thanksgiving halloween
  sabbath yom kippur rosh hashanah eid diwali xmas olympian earth mars venus jupiter moon sun holocaust renaissance
  reformation crusades enlightenment et est edt cst cdt mst mdt gmt pst pdt utc bst cet cest eet msk jst kst hkt ist
  aest am pm a.m. p.m. ad bc ok id ambassador-at-large eurozone dlrs yen ms dr
`;

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
export const PEOPLE_WORDS: readonly string[] = [...listOf(PEOPLES), ...withPlurals(MEMBERS)];

/** Names of several words that name neither a person, a body nor a place. */
export const OTHER_NAMES: readonly string[] =
  "Belt and Road Initiative|Annual General Meeting|El Nino|La Nina|Cold War|World War|World War I|World War II|Second World War|First World War|Civil War|Great Depression|Black Friday|Labor Day|Memorial Day|Independence Day|New Year|New Year's Eve|New Year's Day|Good Friday|Holy Week|Lunar New Year|Arab Spring|Al Fitr|Yom Kippur|Rosh Hashanah|Oval Office|Air Force One|Olympic Games|Winter Olympics|Summer Olympics|World Cup|Super Bowl|Nobel Peace Prize|Grand Prix|Belle Epoque|Dow Jones Industrial Average|Green Card|Star Wars|West Texas Intermediate|Social Security|Medicare|Medicaid".split(
    '|',
  );
