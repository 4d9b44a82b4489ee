import type { Article } from '@wirecopy/core/reader';

/** Shows the data of a mark that the pointer or the keyboard rests on: what the article has at its `data-ref`. */
export function showAnnotations(output: HTMLElement): { of(article: Article): void } {
  const panel = document.getElementById('annotation');
  const data = panel?.querySelector('pre');
  let article: Article | undefined;
  const show = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-ref]') : null;
    const annotation = mark && article && annotationAt(article, mark.dataset['ref'] ?? '');
    if (!panel || !data || !annotation) return;
    data.textContent = jsonOf(annotation);
    panel.hidden = false;
  };
  output.addEventListener('pointerover', show);
  output.addEventListener('click', show);
  panel?.querySelector('button')?.addEventListener('click', () => {
    panel.hidden = true;
  });
  return {
    of(read) {
      article = read;
      if (panel) panel.hidden = true;
    },
  };
}

/** `people/2` is the third of the people. */
function annotationAt(article: Article, ref: string): unknown {
  const [layer, index] = ref.split('/');
  const items = article[layer as keyof Article];
  return Array.isArray(items) ? items[Number(index)] : undefined;
}

/** JSON with each span on one line. */
const jsonOf = (annotation: unknown): string =>
  JSON.stringify(annotation, null, 2).replace(/\{\s+("start": \d+,)\s+("end": \d+)\s+\}/g, '{ $1 $2 }');
