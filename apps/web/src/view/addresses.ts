// Where things are found. Ids and names come from copy and envelopes, so each is written as one part of a path.

const partOf = (text: string): string => encodeURIComponent(text);

export const addressOfArticle = (id: string): string => `/a/${partOf(id)}`;
export const addressOfQuotation = (articleId: string, id: string): string => `${addressOfArticle(articleId)}#${id}`;
export const addressOfStory = (id: string): string => `/story/${partOf(id)}`;
export const addressOfComparison = (a: string, b: string): string => `/compare/${partOf(a)}/${partOf(b)}`;

/** What the archive keeps records of, by the facet that names it. */
export const RECORD_ADDRESSES = {
  SPEAKER: (name: string): string => `/s/${partOf(name)}`,
  PLACE: (name: string): string => `/places/${partOf(name)}`,
  WORK: (name: string): string => `/works/${partOf(name)}`,
  ORGANIZATION: (name: string): string => `/organizations/${partOf(name)}`,
} as const;

export type RecordKind = keyof typeof RECORD_ADDRESSES;
