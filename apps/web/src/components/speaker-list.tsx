import { type Speaker, tallyOf, type Utterance } from '../view/speakers.ts';
import { KIND_IN_WORDS } from './strip.tsx';

/** Who speaks in the story, and all they say as links into its text. */
export const SpeakerList = ({ speakers }: { readonly speakers: readonly Speaker[] }) => {
  const [named, unnamed] = [speakers.filter((one) => one.identified), speakers.filter((one) => !one.identified)];
  return (
    <section class="speakers" aria-labelledby="speakers-title">
      <h2 id="speakers-title">Speakers</h2>
      <ul>
        {named.map((speaker) => (
          <SpeakerItem speaker={speaker} />
        ))}
      </ul>
      {unnamed.length > 0 && (
        <>
          {named.length > 0 && <h3 class="rubric">Not named</h3>}
          <ul>
            {unnamed.map((speaker) => (
              <SpeakerItem speaker={speaker} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const SpeakerItem = ({ speaker }: { readonly speaker: Speaker }) => {
  const { quoted, reported } = tallyOf(speaker);
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
          {speaker.utterances.map((utterance) => (
            <UtteranceItem utterance={utterance} />
          ))}
        </ol>
      </details>
    </li>
  );
};

const UtteranceItem = ({ utterance }: { readonly utterance: Utterance }) => {
  const { id, kind, text, paragraph, setting } = utterance;
  return (
    <li>
      <a href={`#${id}`} class={`said ${kind}`}>
        <span class={`swatch ${kind}`} title={KIND_IN_WORDS[kind]} />
        <span class="unseen">{KIND_IN_WORDS[kind]}: </span>
        <bdi>{kind === 'indirect' ? text : `“${text}”`}</bdi>{' '}
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
