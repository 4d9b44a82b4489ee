import type { ComponentChildren } from 'preact';
import { READING_NAMES, type Reading, USUAL_READING } from '../reading.ts';
import { useFrame } from './frame.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Masthead } from './masthead.tsx';

interface Props {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly query?: string | undefined;
  /** Further tags of the head. */
  readonly head?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The frame of every page. */
export const Layout = ({ title, description, query, head, children }: Props) => {
  const { assets, reading } = useFrame();
  return (
    <html lang="en" {...settingsOf(reading)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content={reading.theme === 'auto' ? 'light dark' : reading.theme} />
        <ThemeColors theme={reading.theme} />
        {description && <meta name="description" content={description} />}
        <title>{title ? `${title} – Wirecopy` : 'Wirecopy'}</title>
        <link rel="stylesheet" href={assets.style} />
        {assets.fonts.map((font) => (
          <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" fetchpriority="low" />
        ))}
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <script type="module" src={assets.script} />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the text
        </a>
        <Masthead query={query} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Foot />
        <KeysDialog />
        <p class="unseen" id="told" role="status" />
      </body>
    </html>
  );
};

/** What the reader chose, as attributes that the style sheet knows; the usual choice has none. */
const settingsOf = (reading: Reading): Record<string, string> =>
  Object.fromEntries(
    READING_NAMES.flatMap((name) => (reading[name] === USUAL_READING[name] ? [] : [[`data-${name}`, reading[name]]])),
  );

const PAPER = { light: '#fcfaf6', dark: '#16171a' } as const;

const ThemeColors = ({ theme }: Pick<Reading, 'theme'>) =>
  theme === 'auto' ? (
    <>
      <meta name="theme-color" content={PAPER.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={PAPER.dark} media="(prefers-color-scheme: dark)" />
    </>
  ) : (
    <meta name="theme-color" content={PAPER[theme]} />
  );

const Foot = () => (
  <footer class="foot">
    <p>Every mark points at the characters it was read from.</p>
    <nav aria-label="About this site">
      <a href="/about">About</a>
      <a href="/graphql">GraphQL</a>
      <a href="/keys" id="keys-link">
        Keys <kbd aria-hidden="true">?</kbd>
      </a>
    </nav>
  </footer>
);
