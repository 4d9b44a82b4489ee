import { withPlurals } from './word-list.ts';

/** What shows or finds instead of saying: "the poll shows ferries ahead". Heads of the phrase, in lower case, plurals included. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  withPlurals(`poll survey study studies research analysis analyses report data figures average numbers document record tape video footage result test
  census count tally investigation probe audit inquiry panel review filing transcript email e-mails evidence statistics projections
  estimates forecast index polling paper journal researchers scientists investigators auditors experts percent % model photo images
  history memo report's ruling jury court`),
);
