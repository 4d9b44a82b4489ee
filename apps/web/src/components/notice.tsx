import type { ComponentChildren } from 'preact';

/** A page that has little to show says why, and what to do. */
export const Notice = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) => (
  <section class="notice">
    <h1>{title}</h1>
    {children}
  </section>
);
