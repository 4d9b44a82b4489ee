import { listOf } from './word-list.ts';

/** What stands behind the names of those who hold an office or an order: "Ana Pop KC". As printed. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(listOf('KC QC MP MEP MSP TD OBE CBE MBE KBE DBE PhD'));

/** Small words inside or before family names: "van Gogh", "bin Laden", "al-Assad". In lower case. */
export const PARTICLES: readonly string[] = listOf(
  'de del della dello di da dos das do du des der den van von zu zum ter ten bin ibn ben bint abu al el ul ur la le af av arap y e op ould dal wa',
);

/** Particles that may open a name with a small letter; the others stand only between capitals. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  listOf('del della di van von bin ibn bint al el der dos du abu ould'),
);

/** What follows a name and belongs to it. In lower case, with and without the stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  listOf('jr jr. sr sr. ii iii iv vi vii viii ix xii xvi xxiii'),
);

/** What a place is: ends its name ("Hudson River"), begins it ("Lake Geneva"), or follows or leads to it in small letters ("Idlib province", "the city of"). */
export const PLACE_HEADS: readonly string[] = listOf(`
  river sea ocean lake lakes bay island islands isle isles peninsula strait straits gulf valley desert canal province state county city
  district region street avenue road square park bridge beach village town forest grounds heights hills hill coast harbor harbour
  port falls cape mount mt mt. mountain mountains plaza circle pole territory republic governorate prefecture municipality
  boulevard lane creek canyon basin delta plateau glacier volcano reef archipelago borough suburb hamlet township oblast emirate
  crater cove springs junction crossing dam reservoir highway camp base pulau jalan kuala kampung sungai bukit tanjung rio
  airport hall arena gardens shores expressway motorway freeway turnpike zone route sanctuary reserve ward
  provinces states counties cities districts regions streets villages towns territories prefectures municipalities boroughs
`);

/** What is no person, body or place: events, prizes, makes. It ends the name. */
export const OTHER_HEADS: readonly string[] = listOf(`
  cup slam war wars games prize prizes award awards day week month year open tour championship championships festival marathon masters bowl
  olympics revolution spring uprising memorial bible trophy medal summit crisis affair scandal index average composite rocket
  satellite missile boeing aircraft helicopter ship plan program programme project operation initiative strategy policy
  doctrine era age century series league-cup final finals classic derby prix grand-prix world-cup rally show oscar oscars emmy
  grammy nobel pulitzer flag anthem language fair expo conference-call hurricane typhoon cyclone storm theory
  theorem disease syndrome virus flu oath mass prayer gospel letter letters testament dream deal campaign
`);

/** Words that a body's name may put in the genitive: "People's Party", "Women's League". */
export const GENITIVE_WORDS: ReadonlySet<string> = new Set(
  listOf(
    'people peoples worker workers women woman men children teachers teacher farmers farmer journalists lawyers veterans king queen girls boys mothers pilots players nurses',
  ),
);

/** What a party may stand for: "Freedom and Justice Party". In lower case. */
export const IDEALS: ReadonlySet<string> = new Set(
  listOf(
    'freedom justice liberty peace truth democracy law order development progress unity solidarity welfare equality reconciliation dignity reform change prosperity hope faith independence',
  ),
);

/** Whose office a body may be: "Prosecutor's Office". */
export const OFFICE_HOLDERS: ReadonlySet<string> = new Set(
  listOf(
    'prosecutor prosecutors attorney governor mayor sheriff president premier minister chancellor coroner commissioner',
  ),
);

/** What follows a name in small letters and says that a body is named: "the Hezbollah group". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  listOf(`group company newspaper daily weekly agency party bank firm movement organization organisation network channel station
    magazine club team union airline carrier operator maker automaker carmaker giant conglomerate corporation militia rebels guerrillas
    militants faction front alliance coalition army foundation institute university hospital ministry council committee commission
    website broadcaster publisher manufacturer retailer chain brand subsidiary unit federation association tribunal court
    church cartel gang brewery shipyard plant factory mill refinery orchestra band hotel restaurant museum charity watchdog regulator exchange fund insurer lender
    stadium shares spokesman spokeswoman board employees workers executives fighters`),
);

/** What follows a name in small letters and says that a thing is named: "a Proton rocket". */
export const OBJECT_NOUNS: ReadonlySet<string> = new Set(
  listOf(`rocket rockets missile missiles satellite jet jets helicopter helicopters plane planes aircraft tank tanks rifle rifles
    ship ships car cars truck trucks engine engines virus disease syndrome drug drugs vaccine scandal affair crisis war award prize
    trophy medal language dialect operation storm hurricane typhoon cyclone pipeline bridge-loan machine phone phones tablet
    software system program programme scheme campaign index game games tournament race cup final series album song film movie
    novel book play show brand bomb bombs gun guns pistol spacecraft capsule probe submarine frigate destroyer bomber fighter`),
);

/** Heads that a place's name follows: "Lake Geneva". */
export const LEADING_PLACE_HEADS: ReadonlySet<string> = new Set(
  listOf('lake mount mt mt. cape port gulf isle strait pulau jalan kuala kampung sungai bukit tanjung rio camp'),
);

/** The same in Romance languages, where a small word leads to the name: "Palacio de Zumo", "Piazza di Zumo". */
export const ROMANCE_PLACE_HEADS: ReadonlySet<string> = new Set(
  listOf(`palacio palazzo palais plaza piazza praça place teatro estadio estádio stade avenida avenue rua rue calle via
    puerta porta porte puente ponte pont torre casa castello château ciudad cidade isla ilha playa praia parque parc sierra`),
);

/** Heads of places that are nobody's surname: "Harris County" is no person, "Joan Rivers" is one. */
export const NO_SURNAMES: ReadonlySet<string> = new Set(
  listOf(
    'county airport arena islands island province district peninsula oblast highway expressway motorway freeway turnpike avenue township prefecture governorate',
  ),
);

/** Words that narrow a place: "Eastern Slavonia", "Little Havana". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  listOf(`north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
    northwestern southeastern southwestern upper lower greater little old inner outer downtown`),
);

/** Words that stand before a body or an office and are part of neither's name. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(listOf('former then ex current acting ngo'));

/** What brings in somebody whom the copy has not named: "an aide said". In lower case. */
export const NEW_PARTY: ReadonlySet<string> = new Set(listOf('a an one another'));

/** Who is sent to a country or a body: "Ambassador to Russia". In lower case. */
export const ENVOYS: ReadonlySet<string> = new Set(listOf('ambassador envoy representative emissary'));
