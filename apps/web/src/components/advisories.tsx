import type { AdvisoryView } from '../view/story.ts';

/** The desk's flags as chips. What a flag means is its title, and is read out after it. */
export const Advisories = ({ advisories }: { readonly advisories: readonly AdvisoryView[] }) =>
  advisories.length > 0 && (
    <ul class="chips" aria-label="Advisories">
      {advisories.map((advisory) => (
        <li class={`chip ${advisory.family}`} title={`${advisory.meaning} (${advisory.raw})`}>
          {nameOf(advisory)}
          <span class="unseen">: {advisory.meaning}</span>
        </li>
      ))}
    </ul>
  );

function nameOf({ kind, ordinal }: AdvisoryView): string {
  const words = kind.replaceAll(/[-_]/g, ' ').toLowerCase();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${ordinal ? ` ${ordinal}` : ''}`;
}
