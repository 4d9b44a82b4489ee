import { withPlurals } from './word-list.ts';

/** Who headlines name as a source by trade: "Ferries to stop - ministry". Heads of the phrase, in lower case, plurals included. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  withPlurals(`source official police ministry minister government report poll survey study studies analyst expert lawyer attorney prosecutor
  regulator agency media newspaper paper document data statement spokesman spokeswoman spokesperson aide witness witnesses trader dealers
  union company campaign camp adviser advisor chief ceo president premier pm fed ecb imf opec un eu nato researchers scientists
  economists ambassador envoy army military navy coastguard court judge filing memo letter book biographer author family doctors hospital
  mayor governor lawmaker senator bishop pope central-bank exchange watchdog group insiders auditor chairman minister's kremlin pentagon`),
);
