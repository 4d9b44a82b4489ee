const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const LINKS = Array.from(
  { length: 120 },
  (_, at) => `<li><a href="/story/${at}">Another story of the day, number ${at}</a></li>`,
);

/** A page of a news site around an article, which does not say where its story stands: some 30 kB, most of it not the story. */
export function makePage({ source }) {
  const blocks = source.text.split(/\n\s*\n/).map((block) => `<p>${escapeText(block)}</p>`);
  return Buffer.from(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A story | Nordlys</title>
<meta property="og:title" content="A story"><meta property="og:site_name" content="Nordlys">
<style>${'.a{color:#222;background:#fff}'.repeat(100)}</style></head><body>
<header><nav><ul>${LINKS.slice(0, 40).join('')}</ul></nav></header>
<div class="page"><div class="column"><div class="story">${blocks.join('\n')}<p>Advertisement</p></div></div>
<aside class="related"><ul>${LINKS.join('')}</ul></aside></div>
<footer><p>© Nordlys <a href="/terms">Terms</a></p></footer><script>${'/* nothing */ '.repeat(300)}</script></body></html>`);
}
