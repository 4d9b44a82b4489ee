import { ORGANIZATION_HEADS as HEADS, ORGANIZATION_TAILS as TAILS } from './packed-words.generated.ts';
import { wordsOf } from './packed-words.ts';
import { listOf } from './word-list.ts';

/** Heads that no other word needs: capitalised and alone they are a body. */
const ALONE = 'parliament congress senate house';

/** What companies end in. */
const SUFFIXES =
  'limited inc inc. corp corp. co co. ltd ltd. plc llc llp lp ag gmbh sa s.a. nv n.v. spa s.p.a. ab asa oyj bhd bhd. sdn pty pte kk k.k. se as kg kgaa a/s oao zao pjsc jsc ojsc cos. bros. assn. & holdings';

/**
 * Bodies that the news names without saying what they are, and short forms that need no explanation.
 *
 * Shape: one body a line; its forms are parted by `=`, the first is the usual full one.
 */
const KNOWN_ORGANIZATIONS = `
United Nations=UN=U.N.=U.N
European Union=EU=E.U.
North Atlantic Treaty Organization=NATO
European Commission
European Community=EC
European Economic Community=EEC
International Business Machines=IBM
European Parliament
European Council
European Central Bank=ECB
International Monetary Fund=IMF
World Bank
World Trade Organization=WTO
World Health Organization=WHO
World Food Programme=World Food Program=WFP
International Atomic Energy Agency=IAEA
International Criminal Court=ICC
International Court of Justice=ICJ
UN Security Council=U.N. Security Council=United Nations Security Council=Security Council
UN General Assembly=U.N. General Assembly=General Assembly
UNICEF
UNESCO
UNHCR
African Union=AU
Arab League
Organization of American States=OAS
Organization of the Petroleum Exporting Countries=OPEC
Association of Southeast Asian Nations=ASEAN
Organization for Security and Cooperation in Europe=OSCE
Organisation for Economic Co-operation and Development=OECD
Organisation for the Prohibition of Chemical Weapons=OPCW
Shanghai Cooperation Organization=SCO
Gulf Cooperation Council=GCC
Commonwealth of Independent States=CIS
Asia-Pacific Economic Cooperation=APEC
Council of Europe
Group of Seven=G7=G-7
Group of Eight=G8=G-8
Group of 20=G20=G-20
BRICS
MERCOSUR=Mercosur
ECOWAS
Commonwealth
Red Cross=International Red Cross
Red Crescent
International Committee of the Red Cross=ICRC
Amnesty International=Amnesty
Human Rights Watch
Greenpeace
Doctors Without Borders=Medecins Sans Frontieres=MSF
Oxfam
Interpol=INTERPOL
Europol
International Olympic Committee=IOC
World Anti-Doping Agency=WADA
FIFA
UEFA
NBA
NFL
NHL
NCAA
MLB
White House
Kremlin
Pentagon
Congress=U.S. Congress=US Congress
Capitol Hill
Senate=U.S. Senate=US Senate
House of Representatives=U.S. House of Representatives=US House of Representatives=U.S. House
House of Commons
House of Lords
Supreme Court=U.S. Supreme Court=US Supreme Court
Federal Reserve=Fed=U.S. Federal Reserve=US Federal Reserve
Bank of England
Bank of Japan
Bundesbank
Bundestag
Bundesrat
Knesset
State Duma=Duma
Downing Street
Whitehall
Elysee
Scotland Yard
Wall Street
Federal Bureau of Investigation=FBI
Central Intelligence Agency=CIA
National Security Agency=NSA
National Security Council=NSC
Department of Homeland Security=DHS
Drug Enforcement Administration=DEA
Environmental Protection Agency=EPA
Internal Revenue Service=IRS
Federal Communications Commission=FCC
Federal Trade Commission=FTC
Federal Aviation Administration=FAA
Food and Drug Administration=FDA
Securities and Exchange Commission=SEC
Centers for Disease Control and Prevention=CDC
National Aeronautics and Space Administration=NASA
National Rifle Association=NRA
Republican National Committee=RNC
Democratic National Committee=DNC
Immigration and Customs Enforcement=ICE
Congressional Budget Office=CBO
American Civil Liberties Union=ACLU
AFL-CIO
Peace Corps
Immigration and Naturalization Service=INS
Health and Human Services
Department of Health and Human Services
Centers for Medicare and Medicaid Services
Congressional Black Caucus
Business Roundtable
Chamber of Commerce=U.S. Chamber of Commerce
Bureau of Alcohol, Tobacco, Firearms and Explosives=ATF
U.S. Citizenship and Immigration Services=USCIS
U.S. Immigration and Customs Enforcement
Transportation Security Administration=TSA
Federal Emergency Management Agency=FEMA
Joint Chiefs of Staff
Office of Management and Budget=OMB
Consumer Financial Protection Bureau=CFPB
Government Accountability Office=GAO
House Intelligence Committee
National Guard
Coast Guard
Air Force
Marine Corps=Marines
Republican Party=GOP
Democratic Party
Communist Party
Labour Party=Labour
Conservative Party=Tories=Conservatives
Liberal Democrats
Christian Democrats=CDU
Social Democrats=SPD
Christian Social Union=CSU
Alternative for Germany=AfD
Scottish National Party=SNP
Sinn Fein
Irish Republican Army=IRA
Democratic Unionist Party=DUP
UKIP
Likud
Hamas
Hezbollah=Hizbollah=Hizbullah
Fatah
Palestine Liberation Organization=PLO
Palestinian Authority
Islamic Jihad
Islamic State=ISIS=ISIL=IS=Daesh
al Qaeda=al-Qaeda=al-Qaida=Al Qaeda=Al-Qaeda=Qaeda
Taliban
Boko Haram
al Shabaab=al-Shabab=Al Shabaab
Muslim Brotherhood
Free Syrian Army
Nusra Front
Syrian Democratic Forces=SDF
YPG
Kurdistan Workers Party=PKK
Kurdistan Workers' Party
Revolutionary Guard=Revolutionary Guards
Khmer Rouge
African National Congress=ANC
ETA
FARC
Kosovo Liberation Army=KLA
Ku Klux Klan=KKK
Nazi Party
Red Brigades
Solidarity
KGB
FSB
GRU
MI5
MI6
Mossad
Vatican
Gazprom
Rosneft
Lukoil
Rosatom
Aeroflot
Twitter
Facebook
Google
Alphabet
YouTube
Instagram
WhatsApp
Telegram
Snapchat
TikTok
Microsoft
Apple
Amazon
Netflix
Uber
Intel
Tesla
SpaceX
Boeing
Airbus
Lockheed Martin
General Electric=GE
General Motors=GM
Ford
Chrysler
Toyota
Honda
Nissan
Volkswagen=VW
BMW
Daimler
Renault
Siemens
Samsung
Sony
Huawei
Alibaba
Tencent
ZTE
Exxon Mobil=ExxonMobil=Exxon
Chevron
BP
Royal Dutch Shell=Shell
Total
Eni
Equinor
Saudi Aramco=Aramco
Petrobras
PDVSA
Goldman Sachs
Morgan Stanley
JPMorgan Chase=JPMorgan=JP Morgan
Citigroup=Citibank=Citi
Bank of America
Wells Fargo
Deutsche Bank
Barclays
HSBC
UBS
Credit Suisse
BNP Paribas
Lehman Brothers
Merrill Lynch
Standard & Poor's=S&P
Moody's
Doctors Without Borders=Médecins Sans Frontières=MSF
Reporters Without Borders
Macy's
Sotheby's
Sainsbury's
Fitch
Walmart=Wal-Mart
McDonald's
Coca-Cola
Starbucks
Victoria's Secret
Macy's
Target
Costco
Nike
Merck
Bayer
Roche
GlaxoSmithKline
Johnson & Johnson
Procter & Gamble
Berkshire Hathaway
BlackRock
Blackstone
Carlyle
Mastercard
Visa
PayPal
Oracle
Cisco
Dell
Nokia
Ericsson
Philips
Panasonic
Hitachi
Toshiba
Fujitsu
Hyundai
Kia
Fiat
Peugeot
Ferrari
Volvo
Mazda
Subaru
Lufthansa
Ryanair
EasyJet
Qantas
Emirates
Nestle
Unilever
Danone
Heineken
Carrefour
Tesco
Glencore
Rio Tinto
ArcelorMittal
Allianz
ING
Santander
UniCredit
Commerzbank
Nomura
SoftBank
Novatek
Sberbank
VTB
Transneft
Pfizer
Novartis
Nasdaq
Twentieth Century Fox
Disney=Walt Disney
Time Warner
Viacom
Comcast
AT&T
Verizon
ABC
CBS
NBC
MSNBC
Fox News=Fox
CNN
CNBC
C-SPAN
PBS
NPR
BBC
ITV
Reuters
Associated Press=The Associated Press=AP
Agence France-Presse=AFP
Xinhua
TASS=Tass=ITAR-Tass=ITAR-TASS=Itar-Tass
Interfax
RIA Novosti=RIA
Sputnik
RT
Kyodo
Yonhap
KCNA
IRNA
Tasnim
SANA
Tanjug
ANSA
DPA
EFE
Bloomberg
Al Jazeera=al-Jazeera
Al Arabiya
New York Times=The New York Times
Boston Globe=The Boston Globe
Miami Herald=The Miami Herald
Christian Science Monitor=The Christian Science Monitor
Dallas Morning News
Philadelphia Inquirer
San Francisco Examiner
New York Daily News
Evening Standard
Daily Mirror
Daily Express
Daily Star=The Daily Star
The Sun
The Independent
The Observer
Toronto Star
Globe and Mail
South China Morning Post
Straits Times=The Straits Times
Times of India=The Times of India
Jerusalem Post=The Jerusalem Post
Maariv
Yediot Ahronot
Al-Ahram
Al-Hayat
Hurriyet
Frankfurter Allgemeine Zeitung
Sueddeutsche Zeitung
Die Zeit
Liberation
El Mundo
O Globo
Clarin
Granma
Rodong Sinmun
China Daily
Mainichi Shimbun
Nikkei
Washington Post=The Washington Post
Wall Street Journal=The Wall Street Journal
Los Angeles Times
Chicago Tribune
USA Today
Guardian=The Guardian
Financial Times
Daily Telegraph=The Daily Telegraph
Daily Mail
Economist=The Economist
Le Monde
Le Figaro
Der Spiegel
Die Welt
Bild
El Pais
Corriere della Sera
La Repubblica
La Stampa
Haaretz
Asahi Shimbun
Yomiuri Shimbun
People's Daily
Izvestia
Pravda
Kommersant
Breitbart
Politico
BuzzFeed
Newsweek
Vogue
Rolling Stone
Harvard
Yale
Stanford
MIT
Manchester United
Real Madrid
Barclays Bank
Louvre
Mission Control
State Department
Élysée
Foggy Bottom
Vatican Bank
OPEC+
Politburo
al-Shabaab
Pepsi
AstraZeneca
Moderna
Bloomberg News
Times of London
Breitbart News
Huffington Post
Time
UrduPoint News
UrduPoint
Barcelona FC
Bayern Munich
Borussia Dortmund
Bayer Leverkusen
Atletico Madrid
Juventus
AC Milan
Inter Milan
Paris Saint-Germain=Paris St Germain=PSG
Arsenal
Manchester City
Aston Villa
Crystal Palace
Ajax Amsterdam=Ajax
Benfica
Sporting Lisbon
Galatasaray
Fenerbahce
Besiktas
Boca Juniors
River Plate
Flamengo
Corinthians
Al Ahly
Al Hilal
Al Nassr
CSKA Moscow
Spartak Moscow
Dynamo Kyiv
Shakhtar Donetsk
Red Bull
Air France-KLM
National Rally
Forza Italia
Brothers of Italy
Five Star Movement
Plaid Cymru
Liberal Democrats=Lib Dems=Lib Dem
Cosa Nostra
Cheong Wa Dae
American Institute in Taiwan
Save the Children
Greens
Reporters Without Borders
Telenor
Norsk Hydro
Societe Generale
TotalEnergies
Air France
Sanofi
Enel
Intesa Sanpaolo
Telefonica
Banco Santander
Inditex
Iberdrola
Repsol
Lloyds
Standard Chartered
Vodafone
Diageo
British Airways
Rolls-Royce
BAE Systems
Nintendo
Mitsubishi
Samsung Electronics
SK Hynix
Baidu
Xiaomi
JD.com
PetroChina
Sinopec
Foxconn
Infosys
Wipro
Embraer
Pemex
Qatar Airways
Nvidia
T-Mobile
ConocoPhillips
Raytheon
Northrop Grumman
Caterpillar
Novavax
BioNTech
PepsiCo
Adidas
Lyft
Airbnb
ByteDance
Spotify
Roscosmos
Eurojust
Frontex
Shin Bet
Wagner Group
Federation Council
Lok Sabha
Rajya Sabha
Sejm
Verkhovna Rada
Riksdag
Storting
Folketing
Podemos
Ciudadanos
Syriza
Kadima
Fidesz
Jobbik
United Russia
United Mine Workers=UMW
Kyodo News=Kyodo News Agency
Yonhap News=Yonhap News Agency
Anadolu Agency
Agence France-Presse
Global Times
United Auto Workers=UAW
Sky Sports
General Mills
Credit Lyonnais
Sky News
Movement for Democratic Change
Kuomintang
Komeito
Bundesliga
Dow Jones
Bear Stearns
Enron
WorldCom
Fannie Mae
Freddie Mac
Thomson Reuters
Virginia Tech
Georgia Tech
Britain First
Mercedes-Benz
Planned Parenthood
Rolling Stones
`;

/** The word that says what sort of body a name names: it ends the name ("Foreign Ministry") or begins it ("Ministry of Finance"). */
export const ORGANIZATION_HEADS: readonly string[] = wordsOf(HEADS);
/** Words that end a body's name and never begin one: "Kyst Energy", "Bramsk Rovers". */
export const ORGANIZATION_TAILS: readonly string[] = wordsOf(TAILS);
export const ORGANIZATIONS_ALONE: ReadonlySet<string> = new Set(listOf(ALONE));
export const COMPANY_SUFFIXES: readonly string[] = listOf(SUFFIXES);

const USUAL = new Map<string, string>();
for (const line of KNOWN_ORGANIZATIONS.trim().split('\n')) {
  const forms = line.split('=');
  for (const form of forms) if (!USUAL.has(form)) USUAL.set(form, forms[0] as string);
}

/** The usual full form of a body known by name; capitals matter ("WHO", "Apple"). */
export const lookupOrganization = (printed: string): string | undefined => USUAL.get(printed);

/** Every form by which a body is known, as printed. */
export const organizationForms = (): Iterable<string> => USUAL.keys();
