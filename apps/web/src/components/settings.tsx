import { READING_CHOICES, READING_NAMES, type ReadingChoice } from '../reading.ts';
import { inWords } from '../view/words.ts';
import { useFrame } from './frame.ts';

const LABELS: Readonly<Record<ReadingChoice, string>> = {
  size: 'Size',
  measure: 'Measure',
  face: 'Typeface',
  theme: 'Colours',
};

/** How the reader likes to read. The form works without script; with it a choice shows at once. */
export const Settings = () => {
  const { reading } = useFrame();
  return (
    <details class="settings">
      <summary title="How to read">
        <span aria-hidden="true">Aa</span>
        <span class="unseen">How to read</span>
      </summary>
      <form method="post" action="/reading" id="reading">
        {READING_NAMES.map((name) => (
          <fieldset>
            <legend>{LABELS[name]}</legend>
            <div>
              {READING_CHOICES[name].map((choice) => (
                <label>
                  <input
                    type="radio"
                    name={name}
                    value={choice}
                    checked={reading[name] === choice}
                    autocomplete="off"
                  />
                  <span>{inWords(choice)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <button type="submit">Keep</button>
      </form>
    </details>
  );
};
