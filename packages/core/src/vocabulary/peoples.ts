/** Faiths, parties, peoples and tongues: capitalised words that name neither a person nor a body nor a place. */
const PEOPLES = `
muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics protestant protestants orthodox jew jews jewish judaism hindu hindus
hinduism buddhist buddhists buddhism sikh sikhs shi'ite shi'ites shiite shiites shia sunni sunnis alawite alawites druze sufi mormon mormons anglican anglicans lutheran evangelical
evangelicals methodist baptist presbyterian quaker coptic copt copts maronite maronites zionist zionists wahhabi salafist yazidi yazidis ahmadi bahai
arab arabs arabic arabian kurd kurds kurdish pashtun pashtuns tamil tamils sinhalese uighur uighurs uyghur uyghurs tibetan tibetans rohingya hutu hutus tutsi tutsis zulu zulus
xhosa yoruba hausa igbo ibo kikuyu luo maori aborigine aboriginal inuit hispanic hispanics latino latinos latina african-american african-americans afro-american caucasian
caucasians asian asians african africans european europeans eurasian nordic scandinavian slav slavs slavic latin anglo anglo-saxon persian persians mediterranean
balkan baltic caribbean western westerner westerners eastern easterner northern southern northerner southerner chechen chechens tatar tatars cossack cossacks gypsy gypsies roma basque basques
catalan catalans breton welsh welshman scottish scot scots scotsman english englishman englishmen englishwoman irishmen sicilian bavarian corsican flemish walloon gallic
texan texans californian californians floridian new-yorker hawaiian alaskan parisian parisians londoner londoners muscovite roman romans berliner venetian neapolitan viennese
republican republicans democrat democrats democratic libertarian socialist socialists communist communists marxist marxists maoist maoists leninist stalinist trotskyist fascist fascists
conservative liberal nazi nazis neo-nazi neo-nazis tory tories leftist peronist baathist sandinista sandinistas contra contras zapatista zapatistas chavista chavistas
hebrew farsi dari urdu hindi bengali punjabi mandarin cantonese latin swahili yiddish malay malays javanese gujarati bosniak bosniaks crimean siberian darfuri kashmiri kashmiris gazan gazans
palestinian israeli-arab transatlantic communism marxism nazism zionism socialism soviet-era god allah bible koran quran quran gospel torah talmud
internet web online covid covid-19 aids hiv sars ebola zika dna gdp opec-led ceo ceos cfo coo mp mps mep meps phd ba ma ngo ngos tv atm wmd wmds pow pows
easter christmas ramadan passover hanukkah thanksgiving halloween sabbath yom kippur rosh hashanah eid diwali xmas olympics olympic olympian
earth mars venus jupiter moon sun holocaust renaissance reformation crusades enlightenment
et est edt cst cdt mst mdt gmt pst pdt utc bst cet cest eet msk jst kst hkt ist aest am pm a.m. p.m. ad bc ok id
ambassador-at-large eurobond eurobonds eurozone euro euros dollar dollars dlrs yen
mr mrs ms dr
`;

/** Capitalised words that name neither a person, a body nor a place; demonyms are told by the countries. In lower case. */
export const PEOPLE_WORDS: readonly string[] = PEOPLES.split(/\s+/).filter((word) => word !== '');

/** Names of several words that name neither a person, a body nor a place. */
export const OTHER_NAMES: readonly string[] =
  "El Nino|La Nina|Cold War|World War|World War I|World War II|Second World War|First World War|Civil War|Great Depression|Black Friday|Labor Day|Memorial Day|Independence Day|New Year|New Year's Eve|New Year's Day|Good Friday|Holy Week|Lunar New Year|Arab Spring|Al Fitr|Yom Kippur|Rosh Hashanah|Oval Office|Air Force One|Olympic Games|Winter Olympics|Summer Olympics|World Cup|Super Bowl|Nobel Peace Prize|Grand Prix|Belle Epoque|Dow Jones Industrial Average|Green Card|Star Wars|West Texas Intermediate|Social Security|Medicare|Medicaid".split(
    '|',
  );
