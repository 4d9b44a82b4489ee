import { showControls } from '../view/controls.ts';

/** The copy as it came in, characters that cannot be seen shown by their code. */
export const SourceView = ({ text }: { readonly text: string }) => (
  <details class="source">
    <summary>Source as received</summary>
    <pre dir="auto">
      {showControls(text).map((shown) =>
        typeof shown === 'string' ? shown : <span class="control">{shown.code}</span>,
      )}
    </pre>
  </details>
);
