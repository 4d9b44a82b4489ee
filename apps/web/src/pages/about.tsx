import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import type { Page } from '../page.ts';

/** What this is, and what the marks mean. */
export const aboutPage: Page = {
  path: '/about',
  show: async () => (
    <Layout title="About" description="What Wirecopy is and how to read its pages.">
      <Notice title="About Wirecopy">
        <p>
          Wirecopy turns the plain text of news wire copy into typed data that keeps faith with its source. Every
          headline, dateline, quotation, person, place and date on these pages points at the characters it was read
          from, and not one of those is changed: what you copy is what came in.
        </p>
        <h2>How to read the marks</h2>
        <ul>
          <li>
            <span class="m direct">A wash of colour</span> is in the speaker’s own words; a{' '}
            <span class="m indirect">fainter one</span> is reported speech.
          </li>
          <li>
            Lines under words tell <span class="m people">people</span>, <span class="m places">places</span>,{' '}
            <span class="m organizations">organisations</span>, <span class="m works">documents</span> and{' '}
            <span class="m times">times</span>. Rest on one to see what it was read as; switch them off beside the text.
          </li>
          <li>
            In the chart over a story each row is a speaker and each column a paragraph: a filled mark quotes, a hollow
            one reports.
          </li>
        </ul>
        <h2>What it does not do</h2>
        <p>
          It adds no fact of its own. It does not judge whether copy is true, and where it could not read something it
          says so under “Odd in this copy”. The text of each story belongs to the agency that filed it.
        </p>
        <h2>Take the data</h2>
        <p>
          All that is shown comes from <a href="/graphql">GraphQL</a>; at the foot of a page stands the query that it
          was made from. Articles are files too, in the usual formats of the trade.
        </p>
        <h2>Your privacy</h2>
        <p>
          Pages load nothing from anywhere else and count nobody. How you like to read is kept in a cookie of your
          browser and nowhere else; what you paste is read in your browser.
        </p>
      </Notice>
    </Layout>
  ),
};
