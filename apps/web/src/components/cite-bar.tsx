import { dayInWords } from '../view/dates.ts';
import type { Story } from '../view/story.ts';

/** What can be done with selected words of the story; the script shows it while there are some. */
export const CiteBar = ({ story }: { readonly story: Story }) => (
  <div id="cite" class="pill" role="toolbar" aria-label="Selected words" data-credit={creditOf(story)} hidden>
    <button type="button" name="link">
      Copy link to these words
    </button>
    <button type="button" name="cite">
      Copy as citation
    </button>
  </div>
);

/** As a reference names a story: title, agency, day. */
function creditOf({ title, dateline }: Story): string {
  const { agencies = [], filed, precision } = dateline ?? {};
  const told = [title, agencies.join(' / '), filed && dayInWords(filed, precision ?? 'day')];
  return `(${told.filter(Boolean).join(', ')})`;
}
