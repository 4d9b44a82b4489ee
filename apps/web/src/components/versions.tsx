import { addressOfArticle, addressOfComparison } from '../view/addresses.ts';
import { momentInWords } from '../view/dates.ts';
import type { VersionView } from '../view/versions.ts';
import { inWords } from '../view/words.ts';

interface Props {
  /** The address of the story. */
  readonly href: string;
  /** The newest first. */
  readonly versions: readonly VersionView[];
}

/** The earlier articles of a story, folded away. */
export const Versions = ({ href, versions: [newest, ...earlier] }: Props) =>
  newest &&
  earlier.length > 0 && (
    <details class="versions">
      <summary>{earlier.length === 1 ? 'One earlier version' : `${earlier.length} earlier versions`}</summary>
      <ol>
        {earlier.map((version) => (
          <li>
            <span class="where">{momentInWords(version.storedAt)}</span>{' '}
            {version.role && <span class="chip lifecycle">{inWords(version.role)}</span>}{' '}
            {version.withdrawn ? (
              <span class="also">withdrawn</span>
            ) : (
              <>
                <a href={addressOfArticle(version.id)}>
                  <bdi>{version.title}</bdi>
                </a>{' '}
                · <a href={addressOfComparison(version.id, newest.id)}>compare</a>
              </>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={href}>The whole story</a>
      </p>
    </details>
  );
