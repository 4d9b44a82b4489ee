import type { AdvisoryView } from '../view/story.ts';
import { inWords } from '../view/words.ts';

interface Props {
  readonly advisories: readonly AdvisoryView[];
  /** Shows what each flag means beside it. */
  readonly explained?: boolean;
}

/** The desk's flags as chips. What a flag means is its title, and is read out after it. */
export const Advisories = ({ advisories, explained = false }: Props) =>
  advisories.length > 0 && (
    <ul class="chips" aria-label="Advisories">
      {advisories.map(({ kind, family, meaning, raw, ordinal }) => (
        <li title={`${meaning} (${raw})`}>
          <span class={`chip ${family}`}>
            {inWords(kind)}
            {ordinal && ` ${ordinal}`}
          </span>
          <span class={explained ? 'meaning' : 'unseen'}>{meaning}</span>
        </li>
      ))}
    </ul>
  );
