import { recall, remember } from './memory.ts';

const HIDDEN = 'hidden-layers';

/** Sets the boxes of the layers as the reader left them. The style sheet does the rest. */
export function rememberLayers(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-layer]')];
  const hidden = new Set((recall(HIDDEN) ?? '').split(','));
  for (const box of boxes) {
    const layer = box.dataset['layer'] ?? '';
    box.checked = !hidden.has(layer);
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(layer);
      else hidden.add(layer);
      remember(HIDDEN, [...hidden].join(','));
    });
  }
}
