import { type Anchored, extentOf } from './anchored.ts';

interface Said extends Anchored {
  /** The day of filing, ISO 8601. */
  readonly filed?: string | undefined;
  /** Places and documents that the article names. */
  readonly topics: readonly (Anchored & { readonly name: string })[];
}

/** How often somebody spoke of what, and when. */
export interface TopicMatrix {
  /** Months, `2019-05`, or years where there are many months; the oldest first. */
  readonly periods: readonly string[];
  readonly rows: readonly { readonly topic: string; readonly counts: readonly number[]; readonly total: number }[];
}

const MOST_PERIODS = 8;
const MOST_TOPICS = 10;

/** The topics of what somebody said: the places and documents named within the quotations, the most frequent first. */
export function topicMatrixOf(quotations: readonly Said[]): TopicMatrix | undefined {
  const spoken = quotations.flatMap(({ filed, topics, ...said }) => {
    const named = topics.filter((topic) => isWithin(topic, said)).map(({ name }) => name);
    return filed ? [...new Set(named)].map((topic) => ({ topic, month: filed.slice(0, 7) })) : [];
  });
  const months = new Set(spoken.map(({ month }) => month));
  const periodOf = (month: string): string => (months.size > MOST_PERIODS ? month.slice(0, 4) : month);
  const periods = [...new Set([...months].sort().map(periodOf))].slice(-MOST_PERIODS);
  const rows = [...Map.groupBy(spoken, ({ topic }) => topic)].map(([topic, times]) => {
    const counts = periods.map((period) => times.filter(({ month }) => periodOf(month) === period).length);
    return { topic, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const shown = rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  return shown.length > 0 ? { periods, rows: shown.slice(0, MOST_TOPICS) } : undefined;
}

/** Whether some mention of the topic stands in the quotation. */
function isWithin(topic: Anchored, said: Anchored): boolean {
  const { start, end } = extentOf(said);
  return topic.anchors.some((mention) => mention.start >= start && mention.end <= end);
}
