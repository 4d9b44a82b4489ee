const OWN = 'urn:wirecopy:';

/** A URI for an article's id, for formats that take nothing else. */
export const uriOf = (id: string): string =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id) ? id : `${OWN}${encodeURIComponent(id.toWellFormed())}`;

/** The id that a URI was made of. */
export function idOf(uri: string): string {
  if (!uri.startsWith(OWN)) return uri;
  try {
    return decodeURIComponent(uri.slice(OWN.length));
  } catch {
    return uri;
  }
}
