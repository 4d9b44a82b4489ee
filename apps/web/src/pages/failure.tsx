import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';

export const FailurePage = () => (
  <Layout title="Out of order">
    <Notice title="The archive could not be read">
      <p>The fault is ours. Nothing is lost: try again in a moment.</p>
      <p>
        <a href="/">See the latest articles</a>
      </p>
    </Notice>
  </Layout>
);
