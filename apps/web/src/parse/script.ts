import type { AssetPaths } from '../assets.ts';
import { rememberLayers } from '../script/layers.ts';
import { layOutRest } from '../script/settle.ts';
import { counted } from '../view/dates.ts';
import { showAnnotations } from './annotations.ts';
import type { Answer, Asked, Parsed } from './messages.ts';

/** How long the reader must have stopped typing, in milliseconds. */
const PAUSE = 120;

const form = document.querySelector<HTMLFormElement>('#parse');
const field = form?.querySelector('textarea');
const output = document.getElementById('parsed');
const state = document.getElementById('parse-state');
if (form && field && output && state) readLive(form, field, output, state);

/** Reads the copy as it is typed, pasted or dropped. The worker is loaded when there is something to read. */
function readLive(form: HTMLFormElement, field: HTMLTextAreaElement, output: HTMLElement, state: HTMLElement): void {
  const paths = JSON.parse(form.dataset['assets'] ?? '{}') as AssetPaths;
  let worker: Worker | undefined;
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const annotations = showAnnotations(output);

  const ask = (): void => {
    worker ??= start();
    number++;
    worker.postMessage({ number, text: field.value, assets: paths } satisfies Asked);
  };
  const start = (): Worker => {
    const started = new Worker(paths.worker, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === number) tell(data);
    });
    started.addEventListener('error', () => {
      state.textContent = 'The parser could not be loaded. Try again in a moment.';
    });
    return started;
  };
  const tell = (answer: Answer): void => {
    if ('reason' in answer) {
      state.textContent = answer.reason;
      return;
    }
    output.innerHTML = answer.html;
    rememberLayers();
    layOutRest();
    annotations.of(answer.article);
    state.textContent = summaryOf(answer);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (field.value.trim() ? ask() : clear()), PAUSE);
  };
  const clear = (): void => {
    number++;
    output.replaceChildren();
    state.textContent = '';
  };

  field.addEventListener('input', later);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    later();
  });
  takeFiles(form, (text) => {
    field.value = text;
    later();
  });
  // A browser that comes back to the page puts back what was pasted.
  if (field.value.trim()) later();
}

const summaryOf = ({ article, milliseconds }: Parsed): string =>
  `Read in ${Math.max(1, Math.round(milliseconds))} ms: ${counted(article.paragraphs.length, 'paragraph')}, ${counted(article.quotations.length, 'quotation')}, ${counted(article.people.length, 'person', 'people')}.`;

/** A file dropped on the form is read as text, in this browser. */
function takeFiles(form: HTMLFormElement, take: (text: string) => void): void {
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', async (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(await file.text());
  });
}
