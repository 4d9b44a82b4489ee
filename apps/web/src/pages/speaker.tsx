import { NameList, RecordPage } from '../components/record-page.tsx';
import { TopicMatrixView } from '../components/topic-matrix.tsx';
import type { Page } from '../page.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { OneSpeaker } from '../queries/records.ts';
import { toNamed, toRecord } from '../queries/to-record-views.ts';
import { RECORD_ADDRESSES } from '../view/addresses.ts';
import { dayInWords } from '../view/dates.ts';
import { topicMatrixOf } from '../view/topics.ts';

const QUOTATIONS = 30;

/** Somebody who is quoted: titles over time, what they said and of what, and who speaks beside them. */
export const speakerPage: Page = {
  path: '/s/:name',
  async show({ param, query, read }) {
    const { speaker, person } = await read(OneSpeaker, { name: param('name'), ...pageOf(query, QUOTATIONS) });
    if (!speaker) return undefined;
    const record = toRecord(speaker, speaker.quotations);
    const matrix = topicMatrixOf(
      speaker.spoken.nodes.map(({ spans, article }) => ({
        anchors: spans,
        filed: article.dateline?.filed ?? undefined,
        topics: [...article.works, ...article.places].map((topic) => ({ name: topic.name, anchors: topic.spans })),
      })),
    );
    const isMore = speaker.quotations.totalCount > speaker.spoken.nodes.length;
    const others = person?.coSpeakers.map((other) => toNamed('SPEAKER', other)) ?? [];
    return (
      <RecordPage
        record={{ ...record, beside: record.beside.filter(({ title }) => title !== 'Quoted with it') }}
        sort="Speaker"
        said="What was said, the newest first"
        parameter="quoted"
        ofSpeaker
        aside={<NameList title="Speaks beside" names={others} />}
        {...pageLinks(RECORD_ADDRESSES.SPEAKER(record.value), {}, speaker.quotations.pageInfo)}
      >
        {person && person.titles.length > 0 && <Titles titles={person.titles} />}
        {matrix && <TopicMatrixView matrix={matrix} newest={isMore ? speaker.spoken.nodes.length : undefined} />}
      </RecordPage>
    );
  },
};

interface TitlesProps {
  readonly titles: readonly {
    readonly text: string;
    readonly first: string;
    readonly last: string;
    readonly articles: number;
  }[];
}

const Titles = ({ titles }: TitlesProps) => (
  <section class="titles-list" aria-labelledby="titles-title">
    <h2 id="titles-title">Called</h2>
    <ol>
      {titles.map(({ text, first, last }) => (
        <li>
          <bdi>{text}</bdi> <span class="where">{spanInWords(first, last)}</span>
        </li>
      ))}
    </ol>
  </section>
);

/** From when to when, by the day. */
function spanInWords(first: string, last: string): string {
  const [from, to] = [first, last].map((instant) => dayInWords(instant.slice(0, 10)));
  return from === to ? `${from}` : `${from} – ${to}`;
}
