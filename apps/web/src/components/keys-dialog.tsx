import { KeysList } from './keys-list.tsx';

/** The keys that the script adds. Without the script the dialog is not seen, and its link leads to a page.
 *
 * A popover: a modal dialog makes browsers style all that stands behind it.
 */
export const KeysDialog = () => (
  <dialog id="keys" popover aria-labelledby="keys-title">
    <h2 id="keys-title">Keys</h2>
    <KeysList />
    <label>
      <input type="checkbox" id="keys-on" checked autocomplete="off" /> Single keys are on
    </label>
    <button type="button" popovertarget="keys" popovertargetaction="hide">
      Close
    </button>
  </dialog>
);
