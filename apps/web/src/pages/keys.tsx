import { KeysList } from '../components/keys-list.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import type { Page } from '../page.ts';

/** The keys, for readers whose browser runs no script and for those who look them up. */
export const keysPage: Page = {
  path: '/keys',
  show: async () => (
    <Layout title="Keys">
      <Notice title="Keys">
        <p>On every page, while the cursor is in no field. Keys with Ctrl, Alt or Command stay the browser’s own.</p>
        <KeysList />
        <p>
          To switch them off, press <kbd>?</kbd> and clear the box.
        </p>
      </Notice>
    </Layout>
  ),
};
