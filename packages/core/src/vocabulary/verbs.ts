/** The irregular pasts of common verbs that are no nouns: where one follows a noun, the subject ends. In lower case. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `became began blew bought broke brought built came caught chose dealt drew drove fell fled flew forgot fought found froze gave got grew
  had held hid kept knew laid led left lent lost made meant met paid ran rang rode rose sang sank sat saw sent shook shot showed sold sought
  spent spoke stole stood struck stuck swept swore taught threw thought told took tore understood withdrew woke won wore went wrote`.split(
    /\s+/,
  ),
);

/** The irregular pasts that are no participles: they can only be the verb of a sentence. In lower case. */
export const FINITE_PASTS: ReadonlySet<string> = new Set(
  `became began blew broke came chose drew drove fell flew forgot froze gave grew knew ran rang rode rose sang sank saw shook spoke stole
  swore tore threw took withdrew woke wore went wrote`.split(/\s+/),
);
