const KEYS = [
  ['/', 'Search'],
  ['j', 'Next paragraph'],
  ['k', 'Paragraph before'],
  ['n', 'Next quotation'],
  ['p', 'Quotation before'],
  ['?', 'This list'],
] as const;

/** The keys that the script adds. Without the script neither the dialog nor its button is seen. */
export const KeysDialog = () => (
  <dialog id="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" id="keys-on" checked autocomplete="off" /> Single keys are on
      </label>
      <button type="submit">Close</button>
    </form>
  </dialog>
);
