import { KEYS } from '../keys.ts';

/** What each key does. */
export const KeysList = () => (
  <dl class="keys">
    {KEYS.map(({ keys, does }) => (
      <div>
        <dt>
          {keys.map((key) => (
            <kbd>{key}</kbd>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
