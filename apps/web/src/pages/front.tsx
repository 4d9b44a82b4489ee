import type { AssetPaths } from '../assets.ts';
import { Card } from '../components/card.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import type { CardView } from '../view/card.ts';

interface Props {
  readonly assets: AssetPaths;
  readonly cards: readonly CardView[];
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

export const FrontPage = ({ assets, cards, newer, older }: Props) => (
  <Layout assets={assets} description="News wire copy, read: who said what, where and when.">
    {cards.length === 0 ? (
      <Notice title="No article has come in yet">
        <p>Send some wire copy to the archive and it appears here, newest first:</p>
        <pre>
          <code>npx wirecopy ingest story.txt</code>
        </pre>
      </Notice>
    ) : (
      <div class="front">
        <h1 class="unseen">Latest articles</h1>
        {cards.map((card) => (
          <Card card={card} />
        ))}
        <Pager newer={newer} older={older} />
      </div>
    )}
  </Layout>
);
