import type { Child } from 'hono/jsx';
import type { AssetPaths } from '../assets.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Masthead } from './masthead.tsx';

interface Props {
  readonly assets: AssetPaths;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly query?: string | undefined;
  readonly children?: Child;
}

/** The frame of every page. */
export const Layout = ({ assets, title, description, query, children }: Props) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fcfaf6" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#16171a" media="(prefers-color-scheme: dark)" />
      {description && <meta name="description" content={description} />}
      <title>{title ? `${title} – Wirecopy` : 'Wirecopy'}</title>
      {assets.fonts.map((font) => (
        <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.style} />
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      <script type="module" src={assets.script} />
    </head>
    <body>
      <a class="skip" href="#content">
        Skip to the text
      </a>
      <Masthead query={query} />
      <main id="content" tabindex={-1}>
        {children}
      </main>
      <footer class="foot">
        <p>Every mark points at the characters it was read from.</p>
        <button type="button" id="keys-button" hidden>
          Keys <kbd>?</kbd>
        </button>
      </footer>
      <KeysDialog />
      <p class="unseen" id="told" role="status" />
    </body>
  </html>
);
