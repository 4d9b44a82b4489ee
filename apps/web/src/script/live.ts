interface Arrived {
  readonly data?: { readonly articleIngested: { readonly article: { readonly title: string } } };
}

/** Tells quietly of articles that come in while the front page is open, until the reader sends it away. */
export function tellArrivals(): void {
  const note = document.getElementById('live');
  const link = note?.querySelector('a');
  if (!note || !link) return;
  const stream = new EventSource(note.dataset['stream'] ?? '');
  let count = 0;
  stream.addEventListener('next', ({ data }) => {
    const article = (JSON.parse(data) as Arrived).data?.articleIngested.article;
    if (!article) return;
    count++;
    link.textContent = count === 1 ? `New: ${article.title}` : `${count} new articles`;
    note.hidden = false;
  });
  stream.addEventListener('complete', () => stream.close());
  note.querySelector('button')?.addEventListener('click', () => {
    stream.close();
    note.hidden = true;
  });
  // An open stream would keep the page from being shown again at once when the reader comes back.
  addEventListener('pagehide', () => stream.close());
}
