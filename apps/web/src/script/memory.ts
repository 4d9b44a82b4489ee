/** What the reader chose, kept in this browser; forgotten where the browser keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`wirecopy.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`wirecopy.${name}`, value);
  } catch {
    // A browser that refuses storage still switches; it only forgets.
  }
}
