import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';

export const NotFoundPage = () => (
  <Layout title="Not found">
    <Notice title="There is nothing at this address">
      <p>The article may never have come in, or its address was cut short on the way.</p>
      <p>
        <a href="/">See the latest articles</a>, or search for a name or a phrase above.
      </p>
    </Notice>
  </Layout>
);
