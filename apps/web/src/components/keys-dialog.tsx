import { KeysList } from './keys-list.tsx';

/** The keys that the script adds. Without the script the dialog is not seen, and its link leads to a page. */
export const KeysDialog = () => (
  <dialog id="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">Keys</h2>
      <KeysList />
      <label>
        <input type="checkbox" id="keys-on" checked autocomplete="off" /> Single keys are on
      </label>
      <button type="submit">Close</button>
    </form>
  </dialog>
);
