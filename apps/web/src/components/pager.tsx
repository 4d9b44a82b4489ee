interface Props {
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

/** Links to the pages before and after. */
export const Pager = ({ newer, older }: Props) =>
  (newer || older) && (
    <nav class="pager" aria-label="Pages">
      {newer && (
        <a rel="prev" href={newer}>
          <span aria-hidden="true">← </span>Newer
        </a>
      )}
      {older && (
        <a rel="next" href={older}>
          Older<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
