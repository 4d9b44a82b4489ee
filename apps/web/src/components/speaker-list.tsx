import { RECORD_ADDRESSES } from '../view/addresses.ts';
import { type Speaker, tallyOf, type Utterance } from '../view/speakers.ts';
import { clipped } from '../view/words.ts';
import { KIND_IN_WORDS } from './strip.tsx';

interface Props {
  readonly speakers: readonly Speaker[];
  /** Whether the archive knows what else they said. */
  readonly isKept: boolean;
}

/** Who speaks in the story, and all they say as links into its text. */
export const SpeakerList = ({ speakers, isKept }: Props) => {
  const [named, unnamed] = [speakers.filter((one) => one.identified), speakers.filter((one) => !one.identified)];
  return (
    <section class="speakers" aria-labelledby="speakers-title">
      <h2 id="speakers-title">Speakers</h2>
      <ul>
        {named.map((speaker) => (
          <SpeakerItem speaker={speaker} isKept={isKept} />
        ))}
      </ul>
      {unnamed.length > 0 && (
        <>
          {named.length > 0 && <h3 class="rubric">Not named</h3>}
          <ul>
            {unnamed.map((speaker) => (
              <SpeakerItem speaker={speaker} isKept={false} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

// All of them are in the chart and the text.
const MOST_UTTERANCES = 50;

const SpeakerItem = ({ speaker, isKept }: { readonly speaker: Speaker; readonly isKept: boolean }) => {
  const { quoted, reported } = tallyOf(speaker);
  const next = speaker.utterances[MOST_UTTERANCES];
  return (
    <li id={speaker.key}>
      <details>
        <summary>
          <bdi class="name">{speaker.name}</bdi>
          {speaker.titles.length > 0 && <bdi class="titles">{speaker.titles.join('; ')}</bdi>}
          <span class="tally">
            {quoted} quoted · {reported} reported
          </span>
        </summary>
        <ol>
          {speaker.utterances.slice(0, MOST_UTTERANCES).map((utterance) => (
            <UtteranceItem utterance={utterance} />
          ))}
          {next && (
            <li>
              <a class="more" href={`#${next.id}`}>
                {speaker.utterances.length - MOST_UTTERANCES} more from paragraph {next.paragraph} on
              </a>
            </li>
          )}
        </ol>
        {isKept && (
          <a class="more" href={RECORD_ADDRESSES.SPEAKER(speaker.name)}>
            All that <bdi>{speaker.name}</bdi> said
          </a>
        )}
      </details>
    </li>
  );
};

// The link leads to the rest.
const LONGEST_UTTERANCE = 200;

const UtteranceItem = ({ utterance }: { readonly utterance: Utterance }) => {
  const { id, kind, text, paragraph, setting } = utterance;
  const words = clipped(text, LONGEST_UTTERANCE);
  return (
    <li>
      <a href={`#${id}`} class={`said ${kind}`}>
        <span class={`swatch ${kind}`} title={KIND_IN_WORDS[kind]} />
        <span class="unseen">{KIND_IN_WORDS[kind]}: </span>
        <bdi>{kind === 'indirect' ? words : `“${words}”`}</bdi>{' '}
        <span class="where">
          ¶ {paragraph}
          {setting && (
            <>
              {' '}
              · <bdi>{setting}</bdi>
            </>
          )}
        </span>
      </a>
      <a class="copy" href={`#${id}`} aria-label={`Copy the link to this quotation of paragraph ${paragraph}`} />
    </li>
  );
};
