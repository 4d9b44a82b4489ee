import { useFrame } from '../components/frame.ts';
import { Layout } from '../components/layout.tsx';
import { StoryView } from '../components/story-view.tsx';
import type { Page } from '../page.ts';
import { ParseCopy } from '../queries/parse-copy.ts';
import { toStory } from '../queries/to-views.ts';
import type { Story } from '../view/story.ts';

/** Paste copy and see it read. With script it is read in the browser; without, the form posts it and nothing is kept. */
export const parsePage: Page = {
  path: '/parse',
  show: async () => <PasteAndParse />,
  async receive({ read }, form) {
    // A form's lines end in CR LF, whatever was pasted.
    const text = String(form.get('text') ?? '').replaceAll('\r\n', '\n');
    if (text.trim() === '') return <PasteAndParse />;
    const { parse } = await read(ParseCopy, { text });
    return <PasteAndParse text={text} story={toStory(parse)} />;
  },
};

const EXAMPLE = `UPDATE 1-Ferries To Run Again

OSLO, March 3, 2021 (Nordlys) - Ferries will cross the fjord on Friday, Harbour Minister Ana Pop said …`;

interface Props {
  readonly text?: string;
  readonly story?: Story;
}

const PasteAndParse = ({ text, story }: Props) => {
  const { assets } = useFrame();
  return (
    <Layout
      title="Paste and parse"
      description="Paste wire copy and see who said what in it. It is read in your browser."
      head={<script type="module" src={assets.parse} />}
    >
      <form id="parse" method="post" action="/parse" data-assets={JSON.stringify(assets)}>
        <h1>
          <label for="copy">Paste and parse</label>
        </h1>
        <p>Paste wire copy, or drop a file. It is read here, in your browser; nothing is sent and nothing kept.</p>
        <noscript>
          <p>Your browser runs no script, so the copy goes to this server to be read. It is not kept there.</p>
        </noscript>
        {/* Set off by a line break, which HTML takes away, so that copy that begins with one keeps it. */}
        <textarea
          id="copy"
          name="text"
          rows={story ? 8 : 16}
          placeholder={EXAMPLE}
          spellcheck={false}
          dir="auto"
          required
        >
          {text && `\n${text}`}
        </textarea>
        <p class="parse-bar">
          <button type="submit">Parse</button> <span id="parse-state" role="status" />
        </p>
      </form>
      <div id="parsed">{story && <StoryView story={story} refs />}</div>
      <aside id="annotation" aria-label="The data of the mark" hidden>
        <button type="button" aria-label="Close">
          ×
        </button>
        <pre tabindex={0} />
      </aside>
    </Layout>
  );
};
