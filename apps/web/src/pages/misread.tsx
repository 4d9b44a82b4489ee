import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';

/** The address, or what was sent with it, asks for something that cannot be. */
export const MisreadPage = ({ reason }: { readonly reason: string }) => (
  <Layout title="Not understood">
    <Notice title="That could not be read">
      <p>
        <bdi>{reason}</bdi>
      </p>
      <p>
        <a href="/">See the latest articles</a>
      </p>
    </Notice>
  </Layout>
);
