/** What sort of document it is. */
export const WORK_KINDS = ['treaty', 'law', 'resolution', 'report', 'agreement'] as const;
type WorkKind = (typeof WORK_KINDS)[number];

/** The word that says what sort of document a name names, in lower case. */
export const WORK_HEADS: ReadonlyMap<string, WorkKind> = new Map([
  ['treaty', 'treaty'],
  ['convention', 'treaty'],
  ['protocol', 'treaty'],
  ['covenant', 'treaty'],
  ['charter', 'treaty'],
  ['act', 'law'],
  ['code', 'law'],
  ['law', 'law'],
  ['bill', 'law'],
  ['amendment', 'law'],
  ['constitution', 'law'],
  ['resolution', 'resolution'],
  ['report', 'report'],
  ['inquiry', 'report'],
  ['dossier', 'report'],
  ['communique', 'agreement'],
  ['ordinance', 'law'],
  ['memorandum', 'agreement'],
  ['agreement', 'agreement'],
  ['agreements', 'agreement'],
  ['accord', 'agreement'],
  ['accords', 'agreement'],
  ['pact', 'agreement'],
  ['declaration', 'agreement'],
  ['principles', 'agreement'],
  ['statute', 'treaty'],
  ['directive', 'law'],
  ['regulation', 'law'],
]);

/** Documents whose names do not end in such a word: `kind|full name=short forms`. */
const KNOWN = `
agreement|Joint Comprehensive Plan of Action=JCPOA
agreement|North American Free Trade Agreement=NAFTA
agreement|Trans-Pacific Partnership=TPP
agreement|Transatlantic Trade and Investment Partnership=TTIP
agreement|United States-Mexico-Canada Agreement=USMCA
agreement|General Agreement on Tariffs and Trade=GATT
agreement|Belfast Agreement=Good Friday Agreement
agreement|Memorandum of Understanding
treaty|Comprehensive Nuclear-Test-Ban Treaty=Comprehensive Test Ban Treaty=CTBT
treaty|Nuclear Non-Proliferation Treaty=Non-Proliferation Treaty=NPT
treaty|New Strategic Arms Reduction Treaty=New START
treaty|Strategic Arms Reduction Treaty=START
treaty|Intermediate-Range Nuclear Forces Treaty=INF Treaty
law|Bill of Rights
law|Dodd-Frank Wall Street Reform and Consumer Protection Act=Dodd-Frank Act=Dodd-Frank
law|Freedom of Information Act
law|Foreign Intelligence Surveillance Act=FISA
law|Patriot Act
law|Deferred Action for Childhood Arrivals=DACA
treaty|Paris Agreement=Paris Climate Agreement=Paris Accord
treaty|Treaty of Lisbon=Lisbon Treaty
treaty|Maastricht Treaty
treaty|Kyoto Protocol
treaty|Geneva Convention=Geneva Conventions
agreement|Minsk Agreements=Minsk agreements
agreement|Oslo Accords
agreement|Dayton Accords=Dayton Agreement
law|Affordable Care Act=Obamacare
law|Magna Carta
report|World Economic Outlook
`;

interface KnownWork {
  readonly name: string;
  readonly kind: WorkKind;
}

const FORMS = new Map<string, KnownWork>();
for (const line of KNOWN.trim().split('\n')) {
  const [kind, names = ''] = line.split('|');
  const [name = '', ...others] = names.split('=');
  for (const form of [name, ...others]) FORMS.set(form, { name, kind: kind as WorkKind });
}

/** A document known by name, as printed. */
export const lookupWork = (printed: string): KnownWork | undefined => FORMS.get(printed);

/** Every form by which a document is known, as printed. */
export const workForms = (): Iterable<string> => FORMS.keys();
