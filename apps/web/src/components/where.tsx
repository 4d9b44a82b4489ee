/** A link to a paragraph of this page. */
export const Where = ({ paragraph }: { readonly paragraph: number }) => (
  <a class="where" href={`#p${paragraph}`} aria-label={`Paragraph ${paragraph}`}>
    ¶ {paragraph}
  </a>
);
