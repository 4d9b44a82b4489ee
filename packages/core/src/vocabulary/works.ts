import type { WorkKind } from '../model/work.ts';

/** The head of a document's name, in lower case, and what sort of document it makes. */
export const WORK_HEADS: Readonly<Record<string, WorkKind>> = {
  treaty: 'treaty',
  convention: 'treaty',
  protocol: 'treaty',
  covenant: 'treaty',
  charter: 'treaty',
  agreement: 'agreement',
  accord: 'agreement',
  accords: 'agreement',
  pact: 'agreement',
  memorandum: 'agreement',
  declaration: 'agreement',
  communique: 'agreement',
  act: 'law',
  law: 'law',
  bill: 'law',
  amendment: 'law',
  constitution: 'law',
  ordinance: 'law',
  resolution: 'resolution',
  report: 'report',
  inquiry: 'report',
  dossier: 'report',
};

/** Documents whose names have no such head. */
export const KNOWN_WORKS: Readonly<Record<string, WorkKind>> = {
  'Joint Comprehensive Plan of Action': 'agreement',
  JCPOA: 'agreement',
  NAFTA: 'agreement',
  'Trans-Pacific Partnership': 'agreement',
  Obamacare: 'law',
  'Magna Carta': 'law',
  'Bill of Rights': 'law',
};
