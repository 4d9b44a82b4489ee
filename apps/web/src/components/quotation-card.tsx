import { addressOfQuotation, RECORD_ADDRESSES } from '../view/addresses.ts';
import { counted } from '../view/dates.ts';
import type { QuotationCard, SpeakerLine } from '../view/record.ts';
import { DatelineLine } from './dateline-line.tsx';
import { KIND_IN_WORDS } from './strip.tsx';

interface Props {
  readonly quotation: QuotationCard;
  /** Says who said it; on the page of a speaker that goes without saying. */
  readonly withSpeaker?: boolean;
}

/** A quotation with who said it and where, as a link to its place in the article. */
export const QuotationCardView = ({ quotation, withSpeaker = true }: Props) => {
  const { id, kind, runs, language, speakers, setting, article, repeats } = quotation;
  return (
    <figure class="quotation">
      <blockquote lang={language} dir="auto">
        <a href={addressOfQuotation(article.id, id)} class={kind}>
          {runs.map((run, index) => (
            <>
              {index > 0 && <span class="gap"> … </span>}
              {run}
            </>
          ))}
        </a>
      </blockquote>
      <figcaption>
        <span class="who-said">
          <span class={`swatch ${kind}`} title={KIND_IN_WORDS[kind]} />{' '}
          <span class={withSpeaker ? 'unseen' : undefined}>{KIND_IN_WORDS[kind]}</span>
          {withSpeaker && <SpokenBy speakers={speakers} />}
          {setting && (
            <>
              {' · '}
              <bdi>{setting}</bdi>
            </>
          )}
        </span>
        <bdi class="from">{article.title}</bdi>
        <DatelineLine dateline={article.dateline} />
        {repeats > 0 && <span>and in {counted(repeats, 'more article')}</span>}
      </figcaption>
    </figure>
  );
};

const SpokenBy = ({ speakers }: { readonly speakers: readonly SpeakerLine[] }) => {
  if (speakers.length === 0) return <span>nobody is named</span>;
  return speakers.map(({ name, isNamed, title }, index) => (
    <>
      {index > 0 && (index === speakers.length - 1 ? ' and ' : ', ')}
      {isNamed ? (
        <a class="name" href={RECORD_ADDRESSES.SPEAKER(name)}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi class="name">{name}</bdi>
      )}
      {title && (
        <>
          , <bdi>{title}</bdi>
        </>
      )}
    </>
  ));
};
