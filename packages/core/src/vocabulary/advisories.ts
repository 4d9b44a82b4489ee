/** What a flag speaks of. */
export const ADVISORY_FAMILIES = ['lifecycle', 'urgency', 'genre'] as const;
type Family = (typeof ADVISORY_FAMILIES)[number];

interface AdvisoryEntry {
  readonly family: Family;
  /** How the wires print it, in any capitals, without its number. */
  readonly flags: readonly string[];
}

/** The desk's flags. A new one is a line here: the model, the matcher and the GraphQL enum are made from this list. */
export const ADVISORIES = {
  repeat: { family: 'lifecycle', flags: ['RPT', 'REPEAT'] },
  update: { family: 'lifecycle', flags: ['UPDATE', 'UPD'] },
  correction: { family: 'lifecycle', flags: ['CORRECTED', 'CORRECTION', 'CORRECTS'] },
  urgent: { family: 'urgency', flags: ['URGENT'] },
  review: { family: 'genre', flags: ['REVIEW'] },
} as const satisfies Record<string, AdvisoryEntry>;

export const ADVISORY_KINDS = Object.keys(ADVISORIES) as [keyof typeof ADVISORIES, ...(keyof typeof ADVISORIES)[]];
