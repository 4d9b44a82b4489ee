/** A click on a paragraph's sign copies its address. */
export function copyLinks(): void {
  const told = document.getElementById('told');
  document.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.pilcrow');
    if (!link || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return;
    }
    if (told) told.textContent = 'Link copied';
    link.classList.add('copied');
    setTimeout(() => {
      link.classList.remove('copied');
      if (told) told.textContent = '';
    }, 1500);
  });
}
