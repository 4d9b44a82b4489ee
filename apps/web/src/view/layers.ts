/** The layers of marks that a reader can switch, in the order of their boxes. */
export const LAYERS = [
  { name: 'quotations', label: 'Quotations' },
  { name: 'people', label: 'People' },
  { name: 'places', label: 'Places' },
  { name: 'organizations', label: 'Organisations' },
  { name: 'works', label: 'Documents' },
  { name: 'times', label: 'Times' },
  { name: 'notes', label: 'Notes' },
] as const;

export type LayerName = (typeof LAYERS)[number]['name'];
