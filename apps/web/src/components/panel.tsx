import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** A name for the style sheet. */
  readonly kind?: string;
  readonly children?: ComponentChildren;
}

/** A part of what was read from the copy, under its title. */
export const Panel = ({ title, kind = '', children }: Props) => (
  <section class={`panel ${kind}`.trim()}>
    <h3>{title}</h3>
    {children}
  </section>
);
