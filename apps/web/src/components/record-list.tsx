import { counted } from '../view/dates.ts';
import type { NamedCount } from '../view/record.ts';
import { Layout } from './layout.tsx';
import { Pager } from './pager.tsx';

interface Props {
  readonly title: string;
  /** Its address. */
  readonly path: string;
  /** What the names were searched for. */
  readonly sought: string;
  readonly names: readonly NamedCount[];
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

/** Names that articles have, the most frequent first, to be searched by a part of the name. */
export const RecordList = ({ title, path, sought, names, newer, older }: Props) => (
  <Layout title={title}>
    <div class="record-list">
      <h1>{title}</h1>
      <form action={path} role="search" aria-label={title}>
        <label for="name">With this in the name</label>
        <input type="search" id="name" name="name" class="field" value={sought} maxlength={200} />
        <button type="submit" class="plain-button">
          Find
        </button>
      </form>
      {names.length === 0 ? (
        <p class="also">
          {sought ? (
            <>
              No name has “<bdi>{sought}</bdi>” in it.
            </>
          ) : (
            'None has come in yet.'
          )}
        </p>
      ) : (
        <ul class="tallies">
          {names.map(({ label, href, count }) => (
            <li>
              <a href={href}>
                <bdi>{label}</bdi>
              </a>{' '}
              <span class="count" title={counted(count, 'article')}>
                {count}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Pager newer={newer} older={older} />
    </div>
  </Layout>
);
