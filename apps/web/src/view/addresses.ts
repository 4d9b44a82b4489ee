// Where things are found. Ids and names come from copy and envelopes, so each is written as one part of a path.

export const addressOfArticle = (id: string): string => `/a/${encodeURIComponent(id)}`;
export const addressOfStory = (id: string): string => `/story/${encodeURIComponent(id)}`;
export const addressOfComparison = (a: string, b: string): string =>
  `/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
