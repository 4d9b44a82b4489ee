/** Further towns that datelines and stories name: a country's code (ISO 3166-1 alpha-2), and its towns. */
export const TOWNS = `CN Hefei,Jinan,Zhengzhou,Changsha,Nanchang,Fuzhou,Xiamen,Nanning,Guiyang,Haikou,Lanzhou,Xining,Yinchuan,Hohhot,Taiyuan,Shijiazhuang,Changchun,Suzhou,Ningbo,Wenzhou,Dongguan,Foshan,Kashgar,Sanya,Zhuhai,Wuxi,Yantai,Tangshan,Dandong,Jilin City,Zhangjiakou,Boao,Yangzhou,Shantou,Weihai
IN Jaipur,Kanpur,Nagpur,Indore,Bhopal,Patna,Chandigarh,Guwahati,Thiruvananthapuram,Trivandrum
RU Voronezh,Saratov,Tyumen,Barnaul,Tomsk,Kemerovo,Khabarovsk,Yakutsk,Arkhangelsk,Astrakhan,Belgorod,Kursk,Bryansk,Smolensk,Pskov,Ryazan,Yaroslavl,Kostroma,Vologda,Petrozavodsk,Syktyvkar,Izhevsk,Cheboksary,Penza,Orenburg,Magnitogorsk,Norilsk,Magadan,Yuzhno-Sakhalinsk,Chita,Ulan-Ude,Stavropol,Nalchik,Elista,Taganrog,Novorossiysk,Veliky Novgorod,Vyborg,Rostov,Severodvinsk,Tolyatti,Saransk,Nizhnevartovsk,Surgut,Salekhard,Sarov,Dubna,Zhukovsky,Vostochny,Plesetsk
UA Zaporizhia,Zaporozhye,Mykolaiv,Poltava,Sumy,Chernihiv,Zhytomyr,Vinnytsia,Kramatorsk,Sloviansk,Slavyansk,Debaltseve,Ilovaisk,Melitopol,Berdyansk,Kryvyi Rih,Uzhhorod,Ternopil,Ivano-Frankivsk,Bakhmut,Avdiivka,Kerch,Yalta,Bucha,Irpin,Izium,Severodonetsk,Lysychansk,Enerhodar,Kupiansk,Chernivtsi,Lutsk,Rivne,Dnipropetrovsk,Lugansk
BY Grodno,Vitebsk,Mogilev,Bobruisk
KZ Karaganda,Shymkent,Aktau,Atyrau,Zhanaozen
PL Cracow,Katowice,Szczecin,Lublin,Gdynia
CZ Plzen,Pilsen,Karlovy Vary
HU Szeged,Pecs,Gyor
RO Iasi,Constanta,Brasov,Sibiu,Craiova
BG Burgas
RS Kragujevac
HR Rijeka,Zadar
SI Maribor
SK Zilina
GR Salonika,Patras,Heraklion
DE Essen,Dortmund,Mannheim,Karlsruhe,Wiesbaden,Mainz,Kiel,Wolfsburg
AT Klagenfurt
CH Lucerne,St. Gallen,Winterthur
FR Rennes,Grenoble,Dijon,Rouen,Le Havre,Versailles
IT Bari,Catania,Verona,Trieste,Padua
ES Granada,Alicante,Palma de Mallorca,Las Palmas,Valladolid,Vigo,Santander,Ceuta,Melilla
PT Coimbra,Funchal
NL Groningen,Delft,Arnhem,Leiden,Haarlem
BE Charleroi,Ostend
SE Linkoping,Kiruna
NO Kirkenes,Lillehammer
DK Odense,Aalborg
FI Espoo,Oulu,Rovaniemi
EE Narva
LV Daugavpils,Jurmala,Ventspils
LT Klaipeda
IE Waterford
GB Nottingham,Leicester,Southampton,Portsmouth,Plymouth,Coventry,Sunderland,Middlesbrough,Swansea,Brighton,Dundee,Norwich
TR Bursa,Konya,Mersin,Trabzon,Kayseri,Sirnak,Cizre
SY Deir Ezzor,Deir al-Zour,Daraa,Douma,Manbij,Afrin,Tartus,Tartous,Qamishli,Hasakah,Sweida,Khan Sheikhoun,Saraqeb,Ain Issa,Tal Abyad,Ras al-Ain,al-Tanf,Maaloula
IQ Samarra,Baquba,Sulaimaniya,Sulaymaniyah,Dohuk,Sinjar,Nasiriya,Amara,Diyala,Tal Afar,Taji,Umm Qasr,Mahmoudiya
IR Ahvaz,Kerman,Kermanshah,Abadan,Yazd
AF Ghazni,Kunar,Lashkar Gah,Bamiyan,Bagram,Khost,Zaranj,Asadabad
PK Gujranwala,Sialkot,Sukkur,Abbottabad,Muzaffarabad
BD Khulna,Sylhet,Rajshahi
LK Trincomalee,Galle
NP Pokhara,Lalitpur
MM Naypyidaw,Sittwe,Myitkyina
TH Hat Yai,Nonthaburi,Narathiwat
VN Haiphong,Can Tho,Nha Trang
KH Sihanoukville,Battambang
LA Luang Prabang
MY Langkawi
ID Semarang,Makassar,Yogyakarta,Palembang,Palu
PH Makati,Tacloban,Baguio,Iloilo
KR Daejeon,Gwangju,Ulsan,Suwon,Sejong
KP Kaesong,Wonsan,Hamhung,Sinuiju,Yongbyon,Nampo,Rason,Punggye-ri
JP Sendai,Fukuoka,Kawasaki,Saitama,Niigata
TW Taichung,Tainan,Hualien,Keelung,Hsinchu
MN Erdenet
AU Gold Coast,Wollongong,Geelong,Cairns,Townsville
NZ Dunedin,Queenstown,Rotorua
PG Bougainville
ZA East London,Pietermaritzburg,Polokwane,Rustenburg,Marikana
NG Kaduna,Benin City,Enugu,Calabar,Warri
KE Garissa,Eldoret,Lamu,Nakuru
ET Mekelle,Dire Dawa,Gondar,Hawassa,Bahir Dar
SO Bosaso,Hargeisa
SD Kassala
SS Malakal,Bentiu
CD Butembo,Mbandaka,Bunia
CG Pointe-Noire
CM Bamenda
GH Tamale,Takoradi
CI Bouake
ML Kidal,Mopti
BF Bobo-Dioulasso
NE Agadez,Diffa
TZ Mwanza
UG Gulu
ZW Mutare
ZM Ndola,Kitwe
MZ Nampula
AO Lobito,Cabinda
MG Toamasina
MA Marrakesh,Agadir,Al Hoceima
DZ Annaba,Tizi Ouzou,Tlemcen
TN Sfax,Kairouan,Ben Guerdane
LY Tobruk,Derna,Zawiya,Ajdabiya,Zuwara,Bani Walid,Tarhuna,Ras Lanuf,Es Sider
EG Port Said,Ismailia,Aswan,El Arish,Arish
IL Ashkelon,Nazareth,Sderot,Herzliya,Netanya,Dimona
PS Khan Yunis,Tulkarm,Qalqilya,Deir al-Balah
LB Baalbek,Nabatieh,Naqoura
JO Zarqa,Irbid,Mafraq
SA Taif,Tabuk,Jizan,Najran,Yanbu
AE Fujairah,Ajman,Ras al-Khaimah
OM Salalah,Sohar,Duqm
YE Hudaydah,Marib,Mukalla
QA Lusail,Al Udeid,Ras Laffan
AM Gyumri,Vanadzor
AZ Shusha,Nakhchivan
GE Kutaisi,Tskhinvali
UZ Bukhara,Namangan,Fergana,Andijan,Andizhan
KG Osh,Jalal-Abad
TJ Khujand
CA Saskatoon,Mississauga,St. John's,Fredericton,Charlottetown,Yellowknife
MX Puebla,Merida,Culiacan,Chihuahua,Hermosillo,Toluca
BR Fortaleza,Belem,Goiania,Natal,Florianopolis
AR La Plata,Mar del Plata,Bariloche,Ushuaia,Tucuman
CL Antofagasta,Vina del Mar,Iquique,Temuco,Punta Arenas,Calama
CO Cucuta,Bucaramanga,Buenaventura,Santa Marta
PE Cuzco,Callao,Iquitos,Ayacucho
VE Barquisimeto,Ciudad Bolivar,San Cristobal,Puerto Cabello,Ciudad Guayana
EC Esmeraldas
BO Santa Cruz,El Alto,Potosi,Oruro
PY Ciudad del Este
CU Camaguey,Varadero
DO Punta Cana
HT Cap-Haitien,Gonaives
GT Quetzaltenango
NI Masaya
US Fairbanks,Palo Alto,Mountain View,Cupertino,Menlo Park,Santa Barbara,Stockton,Modesto,Palm Springs,Scottsdale,Tempe,Corpus Christi,Lubbock,Amarillo,Uvalde,Wichita,Topeka,Fargo,Cheyenne,Billings,Boulder,Duluth,St. Paul,Kenosha,Grand Rapids,Dearborn,Fort Wayne,Evansville,Huntsville,Tuscaloosa,Sarasota,Pensacola,Greenville,Durham,Greensboro,Winston-Salem,Wilmington,Harrisburg,Scranton,Trenton,Atlantic City,Albany,Syracuse,Greenwich,New Haven,Providence,Worcester,Bangor,Wall Street,Bentonville,Fayetteville`;
