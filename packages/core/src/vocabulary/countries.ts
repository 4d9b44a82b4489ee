/**
 * The countries: `CODE|name, other names|demonyms|capital, other cities`.
 *
 * Codes are ISO 3166-1 alpha-2. The first name is the usual one; names are those that agencies print.
 */
const COUNTRIES = `
AF|Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
AL|Albania|Albanian,Albanians|Tirana,Durres
DZ|Algeria|Algerian,Algerians|Algiers,Oran,Constantine
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda|Antiguan|Saint John's
AR|Argentina|Argentine,Argentinian,Argentines|Buenos Aires,Cordoba,Rosario,Mendoza
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart
AT|Austria|Austrian,Austrians|Vienna,Graz,Linz,Salzburg,Innsbruck
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri|Baku
BS|Bahamas,The Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Chittagong,Cox's Bazar
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian,Belarusians,Belarussian|Minsk,Gomel
BE|Belgium|Belgian,Belgians|Brussels,Antwerp,Ghent,Bruges,Liege
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo,Cotonou
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz,Sucre,Cochabamba
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo,Banja Luka,Mostar,Srebrenica,Tuzla
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia,Sao Paulo,Rio de Janeiro,Salvador,Recife,Porto Alegre,Belo Horizonte,Manaus,Curitiba
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia,Plovdiv,Varna
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Bujumbura
KH|Cambodia|Cambodian,Cambodians|Phnom Penh,Siem Reap
CM|Cameroon|Cameroonian|Yaounde,Douala
CA|Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Regina
CV|Cape Verde|Cape Verdean|Praia
CF|Central African Republic|Central African|Bangui
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|Santiago,Valparaiso
CN|China,People's Republic of China|Chinese|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Tianjin,Chongqing,Chengdu,Nanjing,Xi'an,Harbin,Urumqi,Lhasa,Dalian,Hangzhou,Kunming,Shenyang,Qingdao,Peking
CO|Colombia|Colombian,Colombians|Bogota,Medellin,Cali,Cartagena,Barranquilla
KM|Comoros|Comoran|Moroni
CG|Republic of Congo,Congo Republic|Congolese|Brazzaville
CD|Democratic Republic of Congo,Congo,DR Congo,Zaire,Democratic Republic of the Congo||Kinshasa,Goma,Lubumbashi,Bukavu,Kisangani
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb,Dubrovnik,Vukovar
CU|Cuba|Cuban,Cubans|Havana,Santiago de Cuba,Guantanamo
CY|Cyprus|Cypriot,Cypriots|Nicosia,Limassol,Larnaca
CZ|Czech Republic,Czechia|Czech,Czechs|Prague,Brno,Ostrava
DK|Denmark|Danish,Dane,Danes|Copenhagen,Aarhus
DJ|Djibouti|Djiboutian|
DM|Dominica|Dominican|Roseau
DO|Dominican Republic||Santo Domingo
TL|East Timor,Timor-Leste|Timorese|Dili
EC|Ecuador|Ecuadorean,Ecuadorian,Ecuadoreans|Quito,Guayaquil
EG|Egypt|Egyptian,Egyptians|Cairo,Alexandria,Luxor,Suez,Sharm el-Sheikh,Giza
SV|El Salvador|Salvadoran,Salvadorans|San Salvador
GQ|Equatorial Guinea||Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn,Tartu
SZ|Eswatini,Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki,Turku,Tampere
FR|France|French,Frenchman,Frenchmen|Paris,Marseille,Lyon,Toulouse,Nice,Strasbourg,Bordeaux,Calais,Lille,Cannes,Nantes
GA|Gabon|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi,Batumi,Sukhumi
DE|Germany,West Germany,East Germany|German,Germans|Berlin,Hamburg,Munich,Frankfurt,Cologne,Bonn,Stuttgart,Dresden,Leipzig,Duesseldorf,Hanover,Bremen,Nuremberg
GH|Ghana|Ghanaian,Ghanaians|Accra,Kumasi
GR|Greece|Greek,Greeks|Athens,Thessaloniki,Piraeus,Lesbos
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa,San Pedro Sula
HK|Hong Kong||Kowloon
HU|Hungary|Hungarian,Hungarians|Budapest,Debrecen
IS|Iceland|Icelandic,Icelander|Reykjavik
IN|India|Indian,Indians|New Delhi,Delhi,Mumbai,Bombay,Calcutta,Kolkata,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Srinagar,Lucknow,Amritsar,Pune
ID|Indonesia|Indonesian,Indonesians|Jakarta,Surabaya,Bandung,Banda Aceh,Denpasar,Medan
IR|Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran,Isfahan,Mashhad,Shiraz,Tabriz,Qom,Bushehr,Natanz
IQ|Iraq|Iraqi,Iraqis|Baghdad,Basra,Mosul,Kirkuk,Erbil,Fallujah,Tikrit,Najaf,Kerbala,Karbala,Ramadi
IE|Ireland,Republic of Ireland|Irish,Irishman|Dublin,Cork,Galway,Limerick
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Haifa,Eilat,Ashdod,Beersheba
IT|Italy|Italian,Italians|Rome,Milan,Naples,Turin,Venice,Florence,Genoa,Palermo,Bologna,Lampedusa
CI|Ivory Coast,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
JM|Jamaica|Jamaican,Jamaicans|Kingston
JP|Japan|Japanese|Tokyo,Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Nagoya,Sapporo,Kobe,Fukushima,Okinawa
JO|Jordan|Jordanian,Jordanians|Amman,Aqaba
KZ|Kazakhstan,Kazakstan|Kazakh,Kazakhs|Astana,Almaty,Nur-Sultan
KE|Kenya|Kenyan,Kenyans|Nairobi,Mombasa,Kisumu
KI|Kiribati||Tarawa
KP|North Korea,DPRK|North Korean,North Koreans|Pyongyang
KR|South Korea|South Korean,South Koreans,Korean,Koreans|Seoul,Busan,Pusan,Incheon,Daegu,Panmunjom
XK|Kosovo|Kosovar,Kosovars|Pristina,Mitrovica
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut,Tripoli,Sidon,Tyre
LS|Lesotho||Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Benghazi,Misrata,Sirte
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius,Kaunas
LU|Luxembourg|Luxembourger|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe,Blantyre
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya,Penang,Johor Bahru,Malacca,Kuching,Ipoh,Shah Alam,Kota Kinabalu
MV|Maldives|Maldivian|Male
ML|Mali|Malian,Malians|Bamako,Timbuktu,Gao
MT|Malta|Maltese|Valletta
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City,Guadalajara,Monterrey,Tijuana,Acapulco,Ciudad Juarez,Cancun,Veracruz
MD|Moldova|Moldovan,Moldovans|Chisinau,Tiraspol
MC|Monaco|Monegasque|Monte Carlo
MN|Mongolia|Mongolian,Mongolians|Ulan Bator,Ulaanbaatar
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat,Casablanca,Marrakech,Tangier,Fez
MZ|Mozambique|Mozambican,Mozambicans|Maputo,Beira
MM|Myanmar,Burma|Burmese|Yangon,Rangoon,Naypyitaw,Mandalay
NA|Namibia|Namibian,Namibians|Windhoek
NP|Nepal|Nepalese,Nepali|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague,Rotterdam,Utrecht,Maastricht,Eindhoven
NZ|New Zealand|New Zealander,New Zealanders|Wellington,Auckland,Christchurch
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja,Lagos,Kano,Port Harcourt,Maiduguri,Ibadan
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo,Bergen,Trondheim,Stavanger,Tromso
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Multan
PS|Palestine|Palestinian,Palestinians|Ramallah,Gaza City,Gaza,Hebron,Nablus,Jenin,Jericho,Bethlehem,Rafah,Khan Younis
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea||Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asuncion
PE|Peru|Peruvian,Peruvians|Lima,Cusco,Arequipa
PH|Philippines,The Philippines|Filipino,Filipinos,Philippine|Manila,Davao,Cebu,Quezon City,Marawi,Zamboanga
PL|Poland|Polish,Pole,Poles|Warsaw,Krakow,Gdansk,Wroclaw,Lodz,Poznan
PT|Portugal|Portuguese|Lisbon,Porto
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest,Timisoara,Cluj
RU|Russia,Russian Federation,Soviet Union|Russian,Russians,Soviet,Soviets|Moscow,St. Petersburg,Sochi,Leningrad,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Nizhny Novgorod,Samara,Omsk,Krasnoyarsk,Chelyabinsk,Perm,Ufa,Irkutsk,Baikonur,Makhachkala,Vladikavkaz,Krasnodar,Gorky,Beslan,Tver,Tula,Rostov-on-Don,Kaliningrad,Grozny,Murmansk,Volgograd
RW|Rwanda|Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis||Basseterre
LC|Saint Lucia||Castries
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino||
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh,Jeddah,Mecca,Medina,Dhahran,Dammam
SN|Senegal|Senegalese|Dakar
RS|Serbia,Yugoslavia|Serbian,Serbians,Serb,Serbs,Yugoslav,Yugoslavs|Belgrade,Novi Sad,Nis
SC|Seychelles||Victoria
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovaks|Bratislava,Kosice
SI|Slovenia|Slovenian,Slovenians,Slovene|Ljubljana
SB|Solomon Islands||Honiara
SO|Somalia|Somali,Somalis|Mogadishu,Kismayo,Baidoa
ZA|South Africa|South African,South Africans|Johannesburg,Cape Town,Pretoria,Durban,Soweto,Bloemfontein,Port Elizabeth
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid,Barcelona,Seville,Valencia,Bilbao,Malaga,Zaragoza
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo,Jaffna,Kandy
SD|Sudan|Sudanese|Khartoum,Omdurman,Port Sudan,El Fasher
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm,Gothenburg,Malmo,Uppsala
CH|Switzerland|Swiss|Bern,Berne,Geneva,Zurich,Basel,Lausanne,Davos,Lugano
SY|Syria|Syrian,Syrians|Damascus,Aleppo,Homs,Hama,Idlib,Latakia,Raqqa,Deir al-Zor,Palmyra,Kobani
TW|Taiwan|Taiwanese|Taipei,Kaohsiung
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dar es Salaam,Dodoma,Zanzibar,Arusha
TH|Thailand|Thai,Thais|Bangkok,Chiang Mai,Phuket,Pattaya
TG|Togo|Togolese|Lome
TO|Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis,Sousse
TR|Turkey,Turkiye|Turkish,Turk,Turks|Ankara,Istanbul,Izmir,Diyarbakir,Antalya,Gaziantep,Adana,Incirlik
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan,Ugandans|Kampala,Entebbe
UA|Ukraine|Ukrainian,Ukrainians|Kiev,Kyiv,Kharkiv,Odessa,Odesa,Donetsk,Luhansk,Lviv,Mariupol,Sevastopol,Simferopol,Kherson,Zaporizhzhia,Chernobyl,Dnipro
AE|United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi,Dubai,Sharjah
GB|United Kingdom,Britain,UK,U.K.,Great Britain|British,Briton,Britons,Britain's|London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Oxford,Cambridge,Newcastle,Sheffield,Salisbury,Dover,Aberdeen,Londonderry
US|United States,US,U.S.,U.S,USA,U.S.A.,United States of America,America|American,Americans|Washington,New York,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Boston,Seattle,Denver,Detroit,Miami,Atlanta,Las Vegas,Baltimore,Milwaukee,Minneapolis,New Orleans,Cleveland,Pittsburgh,Cincinnati,St. Louis,Kansas City,Sacramento,Oakland,Tampa,Orlando,Honolulu,Nashville,Memphis,Charlotte,Indianapolis,Salt Lake City,Austin,Fort Worth,Oklahoma City,Tulsa,Albuquerque,Tucson,Buffalo,Rochester,Newark,Jersey City,Hartford,Des Moines,Omaha,Little Rock,Birmingham,Montgomery,Richmond,Norfolk,Raleigh,Charleston,Savannah,Jacksonville,Palm Beach,Santa Fe,Anchorage,Juneau,Boise,Spokane,Tacoma,Ferguson,Charlottesville,Brooklyn,Manhattan,Queens,Bronx,Harlem,Hollywood,Silicon Valley,Cape Canaveral,Camp David,Guantanamo Bay,Washington D.C.,Washington DC,New York City,Ann Arbor,Berkeley,Princeton,El Paso,Fort Lauderdale,West Palm Beach,Long Island,Staten Island,Santa Monica,Pasadena,Long Beach,San Jose,Arlington,Annapolis,Concord,Manchester,Portland,Salem,Columbus,Toledo,Dayton,Akron,Flint,Lansing,Madison,Green Bay,Springfield,Peoria,Louisville,Lexington,Knoxville,Chattanooga,Baton Rouge,Mobile,Jackson,Tallahassee,Provo,Reno,Fresno,Newport News,Mar-a-Lago,Riviera Beach,Virginia Beach,Colorado Springs,Fort Hood,Fort Bragg,Los Alamos,Martha's Vineyard,Aspen,Beverly Hills,Malibu,Parkland,Sandy Hook,Newtown,Orlando,Aurora,Waco,San Bernardino,Bakersfield,Oxnard,Anaheim
UY|Uruguay|Uruguayan,Uruguayans|Montevideo,Punta del Este
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent,Samarkand
VU|Vanuatu||Port Vila
VA|Vatican,Vatican City,Holy See||
VE|Venezuela|Venezuelan,Venezuelans|Caracas,Maracaibo
VG|British Virgin Islands||Road Town
VI|U.S. Virgin Islands,US Virgin Islands||Charlotte Amalie
VN|Vietnam,Viet Nam|Vietnamese|Hanoi,Ho Chi Minh City,Saigon,Danang,Da Nang,Hue
MH|Marshall Islands|Marshallese|Majuro
FM|Micronesia|Micronesian,Micronesians|Palikir
PW|Palau|Palauan|Ngerulmud,Koror
NR|Nauru|Nauruan|Yaren
TV|Tuvalu|Tuvaluan|Funafuti
VC|Saint Vincent and the Grenadines,St. Vincent|Vincentian|Kingstown
ST|Sao Tome and Principe|Sao Tomean|Sao Tome
NC|New Caledonia|New Caledonian|Noumea
GU|Guam|Guamanian|Hagatna
KY|Cayman Islands|Caymanian|George Town
PF|French Polynesia|Polynesian|Papeete,Tahiti
GF|French Guiana||Cayenne
EH|Western Sahara|Sahrawi|Laayoune
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a,Aden,Hodeidah,Taiz
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare,Bulawayo
`;

export interface CountryEntry {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly cities: readonly string[];
}

export const COUNTRY_ENTRIES: readonly CountryEntry[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', demonyms = '', cities = ''] = line.split('|');
    const list = (text: string): string[] => text.split(',').filter((name) => name !== '');
    return { code, names: list(names), demonyms: list(demonyms), cities: list(cities) };
  });
