/** Told how many of the versions of an archive were brought to another schema. */
export type OnUpgrade = (progress: { readonly done: number; readonly total: number }) => void;
