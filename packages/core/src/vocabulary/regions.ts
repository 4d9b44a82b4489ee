/** States of the United States, each with the short form that AP style gives it and, behind a slash, other ones. */
export const US_STATES = `Alabama Ala.|Alaska|Arizona Ariz./Az.|Arkansas Ark.|California Calif./Cal.|Colorado Colo.|Connecticut Conn.|Delaware Del./Dela.|Florida Fla.|Georgia Ga.|Hawaii|Idaho|Illinois Ill.|Indiana Ind.|Iowa|Kansas Kan./Kans.|Kentucky Ky.|Louisiana La.|Maine|Maryland Md.|Massachusetts Mass.|Michigan Mich.|Minnesota Minn.|Mississippi Miss.|Missouri Mo.|Montana Mont.|Nebraska Neb./Nebr.|Nevada Nev.|New Hampshire N.H.|New Jersey N.J.|New Mexico N.M.|New York N.Y.|North Carolina N.C.|North Dakota N.D.|Ohio|Oklahoma Okla.|Oregon Ore.|Pennsylvania Pa./Penn./Penna.|Rhode Island R.I.|South Carolina S.C.|South Dakota S.D.|Tennessee Tenn.|Texas Tex.|Utah|Vermont Vt.|Virginia Va.|Washington Wash.|West Virginia W.Va.|Wisconsin Wis.|Wyoming Wyo.|District of Columbia D.C.|Puerto Rico`;

/** Provinces, regions and islands in one country: `CODE name,name`. */
export const PROVINCES = `CA Ontario,Ont.=Ontario,Quebec,Que.=Quebec,British Columbia,B.C.=British Columbia,Alberta,Alta.=Alberta,Manitoba,Man.=Manitoba,Saskatchewan,Sask.=Saskatchewan,Nova Scotia,N.S.=Nova Scotia,New Brunswick,N.B.=New Brunswick,Newfoundland,Yukon
GB England,Scotland,Wales,Northern Ireland,Yorkshire,Cornwall,Kent,Ulster,Falkland Islands,Gibraltar,Bermuda
RU USSR,Chechnya,Dagestan,Siberia,Tatarstan,Ingushetia,North Ossetia,Kamchatka,Sakhalin
UA Donbass,Donbas,Crimea
ES Catalonia,Basque Country,Andalusia,Galicia
IN Kashmir,Punjab,Gujarat,Kerala,Assam,Tamil Nadu,Maharashtra,Uttar Pradesh,Bihar,Rajasthan,West Bengal,Karnataka
PK Balochistan,Sindh,Khyber Pakhtunkhwa,Waziristan,Swat
CN Tibet,Xinjiang,Guangdong,Sichuan,Hubei,Yunnan,Fujian,Inner Mongolia,Hebei,Henan,Hunan,Shandong,Macau
IT Sicily,Sardinia,Tuscany,Lombardy,Calabria
FR Corsica,Brittany,Normandy,Provence
DE Mecklenburg-West Pomerania,Bavaria,Saxony,Hesse,Brandenburg
IQ Kurdistan,Anbar,Nineveh
AF Helmand,Nangarhar
ID Aceh,Bali,Java,Sumatra,Papua,Borneo,Sulawesi
JP Hokkaido,Kyushu
PS West Bank,Gaza Strip,East Jerusalem
IL Golan Heights,Galilee,Negev
EG Sinai,Sinai Peninsula
SD Darfur
ET Tigray,Ogaden
NG Biafra,Borno
AU New South Wales,Victoria,Queensland,Tasmania,Northern Territory,Western Australia,South Australia
MY Sarawak,Sabah,Johor,Pahang,Perak,Selangor,Terengganu,Kelantan,Kedah
PH Mindanao,Luzon
MM Rakhine
GE Abkhazia,South Ossetia
MD Transdniestria
AZ Nagorno-Karabakh
RS Vojvodina
DK Greenland,Faroe Islands
SO Somaliland,Puntland
TR Anatolia`;

/** Regions that hold several countries, continents, seas and rivers. */
export const WORLD_REGIONS =
  'Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Middle East,Mideast,Near East,Far East,North Africa,West Africa,South Pacific,North Pole,South Pole,Arctic Circle,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Horn of Africa,Central Asia,South Asia,Southeast Asia,Northeast Asia,East Asia,Eastern Europe,Western Europe,Central Europe,Northern Europe,Scandinavia,Balkans,Baltics,Caucasus,Caribbean,Korean Peninsula,Arabian Peninsula,Iberian Peninsula,Persian Gulf,Gulf of Mexico,Gulf of Aden,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Baltic Sea,South China Sea,East China Sea,Caspian Sea,Caspian,Arctic,Arctic Ocean,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Sahara,Sahel,Maghreb,Levant,Strait of Hormuz,Suez Canal,Panama Canal,Bosphorus,Himalayas,Alps,Andes,Amazon,Nile,Danube,Rhine,Mekong,Euphrates,Indochina,Asia-Pacific,Eurasia,Midwest,New England,Great Lakes,Gulf Coast,West Coast,East Coast';
