/** How long the reader is told that something was copied, in milliseconds. */
const TOLD_FOR = 1500;

/** A click on a paragraph's sign or a quotation's copies its address. */
export function copyLinks(): void {
  document.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.pilcrow, .copy');
    if (!link || !(await copyAddress(link.href))) return;
    link.classList.add('copied');
    setTimeout(() => link.classList.remove('copied'), TOLD_FOR);
  });
}

export const copyAddress = (address: string): Promise<boolean> => copyText(address, 'Link copied');

/** Copies a text and tells the reader; false where the browser does not let it. */
export async function copyText(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  const told = document.getElementById('told');
  if (told) {
    told.textContent = said;
    setTimeout(() => {
      told.textContent = '';
    }, TOLD_FOR);
  }
  return true;
}
