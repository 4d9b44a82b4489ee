import { Settings } from './settings.tsx';

const PLACES = [
  { path: '/', name: 'Latest' },
  { path: '/quotations', name: 'Quotations' },
  { path: '/speakers', name: 'Speakers' },
  { path: '/places', name: 'Places' },
  { path: '/works', name: 'Documents' },
  { path: '/parse', name: 'Paste & parse' },
] as const;

/** Name of the paper, search, the ways to go, and how to read. */
export const Masthead = ({ query = '' }: { readonly query?: string | undefined }) => (
  <header class="masthead">
    <a class="nameplate" href="/">
      Wirecopy
    </a>
    <search>
      <form action="/">
        <label class="unseen" for="search">
          Search the archive
        </label>
        <input
          type="search"
          id="search"
          name="q"
          value={query}
          placeholder="Search articles"
          maxlength={200}
          autocomplete="off"
          enterkeyhint="search"
          aria-keyshortcuts="/"
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
    <nav aria-label="Site">
      {PLACES.map(({ path, name }) => (
        <a href={path}>{name}</a>
      ))}
    </nav>
    <Settings />
  </header>
);
