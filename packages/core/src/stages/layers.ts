import type { Advisory } from '../model/advisory.ts';
import type { Article } from '../model/article.ts';
import type { Dateline } from '../model/dateline.ts';
import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import type { Token } from '../text/tokens.ts';
import type { DatelineReading } from './header/dateline-reader.ts';
import type { NameMention } from './names/mention.ts';

/** The lines above the story, told apart, and the place where the story begins. */
export interface Head {
  /** The title as often as it is printed, each time the lines it takes, without its flags. */
  readonly titles: readonly (readonly Span[])[];
  /** The flags of the title, or those of the keyword line. */
  readonly flags: readonly Advisory[];
  readonly slugline: Span | undefined;
  readonly byline: Span | undefined;
  readonly dateline: DatelineReading | undefined;
  /** The first code unit of the story: after the dateline, or the first line that is no header. */
  readonly bodyStart: number;
}

/** What stands between two quotation marks, without them. */
export interface QuotedRun extends Span {
  /** From the opening mark to the closing one, both included. */
  readonly outer: Span;
  /** Index of the paragraph in which it opens. */
  readonly paragraph: number;
  /** Whether it takes up the run before, which its paragraph left open. */
  readonly continues: boolean;
  /** Whether it has a closing mark of its own. */
  readonly closed: boolean;
  /** Whether it stands between single marks. */
  readonly single: boolean;
  /** Whether it is one word or two. */
  readonly short: boolean;
  /** Whether a comma ends it: American desks set it inside the marks. */
  readonly comma: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether its words have the capitals of a title: "Gone with the Wind". */
  readonly titled: boolean;
}

/** The layers that an article has, one stage each, and those that the stages share among themselves. */
export interface Layers {
  // Shared by the stages, not part of an article.
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  readonly head: Head;
  readonly names: readonly NameMention[];
  readonly quotedRuns: readonly QuotedRun[];

  // Part of an article.
  readonly advisories: Article['advisories'];
  readonly slugline: Article['slugline'];
  readonly headline: Article['headline'];
  readonly byline: Article['byline'];
  readonly dateline: Dateline | undefined;
  readonly credits: Article['credits'];
  readonly paragraphs: Article['paragraphs'];
  readonly sentences: Article['sentences'];
  readonly times: Article['times'];
  readonly notes: Article['notes'];
  readonly acronyms: Article['acronyms'];
  readonly people: Article['people'];
  readonly organizations: Article['organizations'];
  readonly places: Article['places'];
  readonly works: Article['works'];
  readonly sections: Article['sections'];
  readonly quotations: Article['quotations'];
}
