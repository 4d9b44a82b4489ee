/** What shows or finds instead of saying: "the poll shows ferries ahead". Heads of the phrase, in lower case. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  `poll polls survey surveys study studies research analysis analyses report reports data figures average averages numbers document documents
  record records tape tapes video videos footage results result tests test census count tally investigation probe audit inquiry panel review
  filing filings transcript transcripts email emails e-mails evidence statistics projections estimates forecast forecasts index polling paper
  journal researchers scientists investigators auditors experts percent % model photo photos images history memo memos report's ruling jury court`.split(
    /\s+/,
  ),
);
