/**
 * The countries: `CODE|name, other names|demonyms, the plurals of most left out|capital, other cities`.
 *
 * Codes are ISO 3166-1 alpha-2. The first name is the usual one; names are those that agencies print.
 */
const COUNTRIES = `
AF|Afghanistan|Afghan|Kabul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
AL|Albania|Albanian|Tirana,Durres
DZ|Algeria|Algerian|Algiers,Oran,Constantine
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda|Antiguan|Saint John's
AR|Argentina|Argentine,Argentinian,Argentines|Buenos Aires,Cordoba,Rosario,Mendoza
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart
AT|Austria|Austrian|Vienna,Graz,Linz,Salzburg,Innsbruck
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BS|Bahamas,The Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka,Chittagong,Cox's Bazar
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian,Belarussian|Minsk,Gomel
BE|Belgium|Belgian|Brussels,Antwerp,Ghent,Bruges,Liege
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo,Cotonou
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz,Sucre,Cochabamba
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo,Banja Luka,Mostar,Srebrenica,Tuzla
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasilia,Sao Paulo,Rio de Janeiro,Salvador,Recife,Porto Alegre,Belo Horizonte,Manaus,Curitiba
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia,Plovdiv,Varna
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Bujumbura
KH|Cambodia|Cambodian|Phnom Penh,Siem Reap
CM|Cameroon|Cameroonian|Yaounde,Douala
CA|Canada|Canadian|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Regina
CV|Cape Verde|Cape Verdean|Praia
CF|Central African Republic|Central African|Bangui
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|Santiago,Valparaiso
CN|China,People's Republic of China|Chinese|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Tianjin,Chongqing,Chengdu,Nanjing,Xi'an,Harbin,Urumqi,Lhasa,Dalian,Hangzhou,Kunming,Shenyang,Qingdao,Peking
CO|Colombia|Colombian|Bogota,Medellin,Cali,Cartagena,Barranquilla
KM|Comoros|Comoran|Moroni
CG|Republic of Congo,Congo Republic|Congolese|Brazzaville
CD|Democratic Republic of Congo,Congo,DR Congo,Zaire,Democratic Republic of the Congo||Kinshasa,Goma,Lubumbashi,Bukavu,Kisangani
CR|Costa Rica|Costa Rican|San Jose
HR|Croatia|Croatian,Croat|Zagreb,Dubrovnik,Vukovar
CU|Cuba|Cuban|Havana,Santiago de Cuba,Guantanamo
CY|Cyprus|Cypriot|Nicosia,Limassol,Larnaca
CZ|Czech Republic,Czechia|Czech,Czechs|Prague,Brno,Ostrava
DK|Denmark|Danish,Dane,Danes|Copenhagen,Aarhus
DJ|Djibouti|Djiboutian|
DM|Dominica|Dominican|Roseau
DO|Dominican Republic||Santo Domingo
TL|East Timor,Timor-Leste|Timorese|Dili
EC|Ecuador|Ecuadorean,Ecuadorian|Quito,Guayaquil
EG|Egypt|Egyptian|Cairo,Alexandria,Luxor,Suez,Sharm el-Sheikh,Giza
SV|El Salvador|Salvadoran|San Salvador
GQ|Equatorial Guinea||Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn,Tartu
SZ|Eswatini,Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki,Turku,Tampere
FR|France|French,Frenchman,Frenchmen|Paris,Marseille,Lyon,Toulouse,Nice,Strasbourg,Bordeaux,Calais,Lille,Cannes,Nantes
GA|Gabon|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi,Batumi,Sukhumi
DE|Germany,West Germany,East Germany|German,Germans|Berlin,Hamburg,Munich,Frankfurt,Cologne,Bonn,Stuttgart,Dresden,Leipzig,Duesseldorf,Hanover,Bremen,Nuremberg
GH|Ghana|Ghanaian|Accra,Kumasi
GR|Greece|Greek|Athens,Thessaloniki,Piraeus,Lesbos
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan|Guatemala City
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa,San Pedro Sula
HK|Hong Kong||Kowloon
HU|Hungary|Hungarian|Budapest,Debrecen
IS|Iceland|Icelandic,Icelander|Reykjavik
IN|India|Indian|New Delhi,Delhi,Mumbai,Bombay,Calcutta,Kolkata,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Srinagar,Lucknow,Amritsar,Pune
ID|Indonesia|Indonesian|Jakarta,Surabaya,Bandung,Banda Aceh,Denpasar,Medan
IR|Iran,Islamic Republic of Iran|Iranian|Tehran,Isfahan,Mashhad,Shiraz,Tabriz,Qom,Bushehr,Natanz
IQ|Iraq|Iraqi|Baghdad,Basra,Mosul,Kirkuk,Erbil,Fallujah,Tikrit,Najaf,Kerbala,Karbala,Ramadi
IE|Ireland,Republic of Ireland|Irish,Irishman|Dublin,Cork,Galway,Limerick
IL|Israel|Israeli|Jerusalem,Tel Aviv,Haifa,Eilat,Ashdod,Beersheba
IT|Italy|Italian|Rome,Milan,Naples,Turin,Venice,Florence,Genoa,Palermo,Bologna,Lampedusa
CI|Ivory Coast,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo,Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Nagoya,Sapporo,Kobe,Fukushima,Okinawa
JO|Jordan|Jordanian|Amman,Aqaba
KZ|Kazakhstan,Kazakstan|Kazakh,Kazakhs|Astana,Almaty,Nur-Sultan
KE|Kenya|Kenyan|Nairobi,Mombasa,Kisumu
KI|Kiribati||Tarawa
KP|North Korea,DPRK|North Korean|Pyongyang
KR|South Korea|South Korean,Korean|Seoul,Busan,Pusan,Incheon,Daegu,Panmunjom
XK|Kosovo|Kosovar|Pristina,Mitrovica
KW|Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut,Sidon,Tyre
LS|Lesotho||Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli,Benghazi,Misrata,Sirte
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian|Vilnius,Kaunas
LU|Luxembourg|Luxembourger|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe,Blantyre
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya,Penang,Johor Bahru,Malacca,Kuching,Ipoh,Shah Alam,Kota Kinabalu
MV|Maldives|Maldivian|Male
ML|Mali|Malian|Bamako,Timbuktu,Gao
MT|Malta|Maltese|Valletta
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican|Mexico City,Guadalajara,Monterrey,Tijuana,Acapulco,Ciudad Juarez,Cancun,Veracruz
MD|Moldova|Moldovan|Chisinau,Tiraspol
MC|Monaco|Monegasque|Monte Carlo
MN|Mongolia|Mongolian|Ulan Bator,Ulaanbaatar
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan|Rabat,Casablanca,Marrakech,Tangier,Fez
MZ|Mozambique|Mozambican|Maputo,Beira
MM|Myanmar,Burma|Burmese|Yangon,Rangoon,Naypyitaw,Mandalay
NA|Namibia|Namibian|Windhoek
NP|Nepal|Nepalese,Nepali|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague,Rotterdam,Utrecht,Maastricht,Eindhoven
NZ|New Zealand|New Zealander|Wellington,Auckland,Christchurch
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja,Lagos,Kano,Port Harcourt,Maiduguri,Ibadan
MK|North Macedonia,Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo,Bergen,Trondheim,Stavanger,Tromso
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Multan
PS|Palestine|Palestinian|Ramallah,Gaza City,Gaza,Hebron,Nablus,Jenin,Jericho,Bethlehem,Rafah,Khan Younis
PA|Panama|Panamanian|Panama City
PG|Papua New Guinea||Port Moresby
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian|Lima,Cusco,Arequipa
PH|Philippines,The Philippines|Filipino,Filipinos,Philippine|Manila,Davao,Cebu,Quezon City,Marawi,Zamboanga
PL|Poland|Polish,Pole,Poles|Warsaw,Krakow,Gdansk,Wroclaw,Lodz,Poznan
PT|Portugal|Portuguese|Lisbon,Porto
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest,Timisoara,Cluj
RU|Russia,Russian Federation,Soviet Union|Russian,Soviet|Moscow,St. Petersburg,Sochi,Leningrad,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Nizhny Novgorod,Samara,Omsk,Krasnoyarsk,Chelyabinsk,Perm,Ufa,Irkutsk,Baikonur,Makhachkala,Vladikavkaz,Krasnodar,Gorky,Beslan,Tver,Tula,Rostov-on-Don,Kaliningrad,Grozny,Murmansk,Volgograd
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis||Basseterre
LC|Saint Lucia||Castries
WS|Samoa|Samoan|Apia
SM|San Marino||
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh,Jeddah,Mecca,Medina,Dhahran,Dammam
SN|Senegal|Senegalese|Dakar
RS|Serbia,Yugoslavia|Serbian,Serb,Serbs,Yugoslav,Yugoslavs|Belgrade,Novi Sad,Nis
SC|Seychelles||Victoria
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|
SK|Slovakia|Slovak|Bratislava,Kosice
SI|Slovenia|Slovenian,Slovene|Ljubljana
SB|Solomon Islands||Honiara
SO|Somalia|Somali|Mogadishu,Kismayo,Baidoa
ZA|South Africa|South African|Johannesburg,Cape Town,Pretoria,Durban,Soweto,Bloemfontein,Port Elizabeth
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid,Barcelona,Seville,Valencia,Bilbao,Malaga,Zaragoza
LK|Sri Lanka|Sri Lankan|Colombo,Jaffna,Kandy
SD|Sudan|Sudanese|Khartoum,Omdurman,Port Sudan,El Fasher
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm,Gothenburg,Malmo,Uppsala
CH|Switzerland|Swiss|Bern,Berne,Geneva,Zurich,Basel,Lausanne,Davos,Lugano
SY|Syria|Syrian|Damascus,Aleppo,Homs,Hama,Idlib,Latakia,Raqqa,Deir al-Zor,Palmyra,Kobani
TW|Taiwan|Taiwanese|Taipei,Kaohsiung
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dar es Salaam,Dodoma,Zanzibar,Arusha
TH|Thailand|Thai|Bangkok,Chiang Mai,Phuket,Pattaya
TG|Togo|Togolese|Lome
TO|Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis,Sousse
TR|Turkey,Turkiye|Turkish,Turk|Ankara,Istanbul,Izmir,Diyarbakir,Antalya,Gaziantep,Adana,Incirlik
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan|Kampala,Entebbe
UA|Ukraine|Ukrainian|Kiev,Kyiv,Kharkiv,Odessa,Odesa,Donetsk,Luhansk,Lviv,Mariupol,Sevastopol,Simferopol,Kherson,Zaporizhzhia,Chernobyl,Dnipro
AE|United Arab Emirates,UAE|Emirati|Abu Dhabi,Dubai,Sharjah
GB|United Kingdom,Britain,UK,U.K.,Great Britain|British,Briton,Britons,Britain's|London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Oxford,Cambridge,Newcastle,Sheffield,Salisbury,Dover,Aberdeen,Londonderry
US|United States,US,U.S.,U.S,USA,U.S.A.,United States of America,America|American|Washington,New York,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Boston,Seattle,Denver,Detroit,Miami,Atlanta,Las Vegas,Baltimore,Milwaukee,Minneapolis,New Orleans,Cleveland,Pittsburgh,Cincinnati,St. Louis,Kansas City,Sacramento,Oakland,Tampa,Orlando,Honolulu,Nashville,Memphis,Charlotte,Indianapolis,Salt Lake City,Austin,Fort Worth,Oklahoma City,Tulsa,Albuquerque,Tucson,Buffalo,Rochester,Newark,Jersey City,Hartford,Des Moines,Omaha,Little Rock,Birmingham,Montgomery,Richmond,Norfolk,Raleigh,Charleston,Savannah,Jacksonville,Palm Beach,Santa Fe,Anchorage,Juneau,Boise,Spokane,Tacoma,Ferguson,Charlottesville,Brooklyn,Manhattan,Queens,Bronx,Harlem,Hollywood,Silicon Valley,Cape Canaveral,Camp David,Guantanamo Bay,Washington D.C.,Washington DC,New York City,Ann Arbor,Berkeley,Princeton,El Paso,Fort Lauderdale,West Palm Beach,Long Island,Staten Island,Santa Monica,Pasadena,Long Beach,San Jose,Arlington,Annapolis,Concord,Manchester,Portland,Salem,Columbus,Toledo,Dayton,Akron,Flint,Lansing,Madison,Green Bay,Springfield,Peoria,Louisville,Lexington,Knoxville,Chattanooga,Baton Rouge,Mobile,Jackson,Tallahassee,Provo,Reno,Fresno,Newport News,Mar-a-Lago,Riviera Beach,Virginia Beach,Colorado Springs,Fort Hood,Fort Bragg,Los Alamos,Martha's Vineyard,Aspen,Beverly Hills,Malibu,Parkland,Sandy Hook,Newtown,Orlando,Aurora,Waco,San Bernardino,Bakersfield,Oxnard,Anaheim
UY|Uruguay|Uruguayan|Montevideo,Punta del Este
UZ|Uzbekistan|Uzbek|Tashkent,Samarkand
VU|Vanuatu||Port Vila
VA|Vatican,Vatican City,Holy See||
VE|Venezuela|Venezuelan|Caracas,Maracaibo
VG|British Virgin Islands||Road Town
VI|U.S. Virgin Islands,US Virgin Islands||Charlotte Amalie
VN|Vietnam,Viet Nam|Vietnamese|Hanoi,Ho Chi Minh City,Saigon,Danang,Da Nang,Hue
MH|Marshall Islands|Marshallese|Majuro
FM|Micronesia|Micronesian|Palikir
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
YE|Yemen|Yemeni|Sanaa,Sana'a,Aden,Hodeidah,Taiz
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare,Bulawayo
`;

export interface CountryEntry {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly cities: readonly string[];
}

/** "Syrian" and "Syrians"; "Chinese", "Frenchman" and "Philippine" have none of this form. */
const withPlural = (demonym: string): string[] =>
  /(?:[^m]an|[ikrt])$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

export const COUNTRY_ENTRIES: readonly CountryEntry[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', demonyms = '', cities = ''] = line.split('|');
    const list = (text: string): string[] => text.split(',').filter((name) => name !== '');
    return { code, names: list(names), demonyms: list(demonyms).flatMap(withPlural), cities: list(cities) };
  });
