/** Who headlines name as a source by trade: "Ferries to stop - ministry". Heads of the phrase, in lower case. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `source sources official officials police ministry minister government report reports poll polls survey study studies analyst analysts
  expert experts lawyer lawyers attorney prosecutor prosecutors regulator regulators agency media newspaper newspapers paper document documents
  data statement spokesman spokeswoman spokesperson aide aides witness witnesses trader traders dealers union unions company campaign camp
  adviser advisers advisor chief ceo president premier pm fed ecb imf opec un eu nato researchers scientists economists ambassador envoy
  army military navy coastguard court judge filing memo letter book biographer author family doctors hospital mayor governor lawmaker
  lawmakers senator senators bishop pope central-bank exchange watchdog group insiders auditor chairman minister's kremlin pentagon`.split(
    /\s+/,
  ),
);
