/** Further towns that datelines and stories name: a country's code (ISO 3166-1 alpha-2), and its towns. */
export const TOWNS = `CN Hefei,Jinan,Zhengzhou,Changsha,Nanchang,Fuzhou,Xiamen,Nanning,Guiyang,Haikou,Lanzhou,Xining,Yinchuan,Hohhot,Taiyuan,Shijiazhuang,Changchun,Suzhou,Ningbo,Wenzhou,Dongguan,Foshan,Kashgar,Sanya,Zhuhai,Wuxi,Yantai,Tangshan,Dandong,Jilin City
IN Jaipur,Kanpur,Nagpur,Indore,Bhopal,Patna,Chandigarh,Guwahati,Thiruvananthapuram,Kochi,Varanasi,Ranchi,Bhubaneswar,Coimbatore,Jammu,Dehradun,Shimla,Surat,Madurai,Ludhiana,Raipur
RU Voronezh,Saratov,Tyumen,Barnaul,Tomsk,Kemerovo,Khabarovsk,Yakutsk,Arkhangelsk,Astrakhan,Belgorod,Kursk,Bryansk,Smolensk,Pskov,Ryazan,Yaroslavl,Kostroma,Vologda,Petrozavodsk,Syktyvkar,Izhevsk,Cheboksary,Penza,Orenburg,Magnitogorsk,Norilsk,Magadan,Yuzhno-Sakhalinsk,Chita
UA Zaporizhia,Zaporozhye,Mykolaiv,Poltava,Sumy,Chernihiv,Zhytomyr,Vinnytsia,Kramatorsk,Sloviansk,Slavyansk,Debaltseve,Ilovaisk,Melitopol,Berdyansk,Kryvyi Rih,Uzhhorod,Ternopil,Ivano-Frankivsk,Bakhmut,Avdiivka,Kerch,Yalta,Bucha,Irpin,Izium,Severodonetsk,Lysychansk,Enerhodar,Kupiansk,Chernivtsi,Lutsk,Rivne,Dnipropetrovsk,Lugansk,Horlivka,Gorlovka
BY Grodno,Vitebsk
KZ Karaganda,Shymkent
PL Cracow,Katowice
CZ Plzen,Pilsen
HU Szeged,Pecs
RO Iasi,Constanta
BG Burgas
RS Kragujevac,Smederevo
HR Rijeka,Zadar
SI Maribor
SK Zilina
GR Salonika,Patras
DE Essen,Dortmund,Mainz,Kiel,Wolfsburg
AT Klagenfurt
CH Lucerne,St. Gallen
FR Rennes,Grenoble,Rouen,Versailles
IT Bari,Catania,Trieste,Padua,Messina
ES Granada,Alicante,Vigo,Santander,Ceuta,Melilla
PT Coimbra,Funchal
NL Groningen,Delft
BE Charleroi,Ostend,Namur
SE Linkoping,Kiruna
NO Kirkenes,Lillehammer
DK Odense,Aalborg
FI Espoo,Oulu
EE Narva
LV Daugavpils,Jurmala,Ventspils
LT Klaipeda
IE Waterford
GB Nottingham,Leicester,Southampton,Portsmouth,Plymouth,Coventry,Sunderland,Middlesbrough,Dundee,Norwich
TR Bursa,Konya,Mersin,Trabzon,Kayseri,Sirnak,Cizre,Samsun
SY Deir Ezzor,Deir al-Zour,Daraa,Douma,Manbij,Afrin,Tartus,Tartous,Qamishli,Hasakah,Sweida,Khan Sheikhoun,Saraqeb,Ain Issa,Tal Abyad,Ras al-Ain,al-Tanf,Maaloula
IQ Samarra,Baquba,Sulaimaniya,Sulaymaniyah,Dohuk,Sinjar,Nasiriya,Amara,Diyala,Tal Afar,Taji,Umm Qasr,Mahmoudiya
IR Ahvaz,Kerman
AF Ghazni,Kunar,Lashkar Gah,Bamiyan,Bagram,Khost,Zaranj,Asadabad
PK Gujranwala,Sialkot
BD Khulna,Sylhet
LK Trincomalee,Galle
NP Pokhara,Lalitpur
MM Naypyidaw,Sittwe
TH Hat Yai,Nonthaburi
VN Haiphong,Can Tho
KH Sihanoukville,Battambang
LA Luang Prabang
MY Langkawi
ID Semarang,Makassar
PH Makati,Tacloban
KR Daejeon,Gwangju
KP Kaesong,Wonsan,Hamhung,Sinuiju,Yongbyon,Nampo,Rason,Punggye-ri
JP Sendai,Fukuoka
TW Taichung,Tainan
MN Erdenet
AU Gold Coast,Wollongong
NZ Dunedin,Queenstown,Rotorua
PG Bougainville
ZA East London,Pietermaritzburg
NG Kaduna,Benin City
KE Garissa,Eldoret
ET Mekelle,Dire Dawa
SO Bosaso,Hargeisa
SD Kassala
SS Malakal,Bentiu
CD Butembo,Mbandaka
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
MA Marrakesh,Agadir
DZ Annaba,Tizi Ouzou
TN Sfax,Kairouan
LY Tobruk,Derna,Zawiya,Ajdabiya,Zuwara,Bani Walid,Tarhuna,Ras Lanuf,Es Sider
EG Port Said,Ismailia,Aswan
IL Ashkelon,Nazareth,Sderot,Herzliya,Netanya,Dimona
PS Khan Yunis,Tulkarm,Qalqilya,Deir al-Balah
LB Baalbek,Nabatieh
JO Zarqa,Irbid
SA Taif,Tabuk,Yanbu
AE Fujairah,Ajman
OM Salalah,Sohar
YE Hudaydah,Marib,Mukalla
QA Lusail,Al Udeid
AM Gyumri,Vanadzor
AZ Shusha,Nakhchivan
GE Kutaisi,Tskhinvali
UZ Bukhara,Namangan
KG Osh,Jalal-Abad
TJ Khujand
CA Saskatoon,Mississauga,Yellowknife,Thunder Bay,Whitehorse,Iqaluit
MX Puebla,Merida,Hermosillo,Toluca,Culiacan,Oaxaca
BR Fortaleza,Belem,Goiania
AR La Plata,Mar del Plata
CL Antofagasta,Vina del Mar,Calama,Concepcion
CO Cucuta,Bucaramanga
PE Cuzco,Callao
VE Barquisimeto,Ciudad Bolivar
EC Esmeraldas
BO Santa Cruz,El Alto,Oruro,Potosi
PY Ciudad del Este
CU Camaguey,Varadero
DO Punta Cana
HT Cap-Haitien,Gonaives
GT Quetzaltenango
NI Masaya
US Palo Alto,Mountain View,Cupertino,Santa Barbara,Stockton,Scottsdale,Tempe,Corpus Christi,Lubbock,Amarillo,Uvalde,Wichita,Topeka,Fargo,Cheyenne,Billings,Boulder,Duluth,St. Paul,Kenosha,Grand Rapids,Dearborn,Fort Wayne,Evansville,Huntsville,Tuscaloosa,Sarasota,Pensacola,Greenville,Durham,Greensboro,Winston-Salem,Wilmington,Harrisburg,Scranton,Trenton,Atlantic City,Albany,Syracuse,Greenwich,New Haven,Providence,Worcester,Bangor,Wall Street,Bentonville,Fayetteville`;
