import { tellingQuotations } from '../view/card.ts';
import type { Speaker } from '../view/speakers.ts';

/** A few direct quotations of a story. */
export const InTheirWords = ({ speakers, href }: { readonly speakers: readonly Speaker[]; readonly href: string }) => {
  const told = tellingQuotations(speakers);
  return (
    told.length > 0 && (
      <aside class="in-their-words">
        <h3>In their words</h3>
        {told.map(({ speaker, utterance }) => (
          <figure>
            <blockquote dir="auto">
              <a href={`${href}#${utterance.id}`}>{withoutComma(utterance.text)}</a>
            </blockquote>
            <figcaption>
              <bdi class="name">{speaker.name}</bdi>
              {speaker.titles[0] && (
                <>
                  {' · '}
                  <bdi>{speaker.titles[0]}</bdi>
                </>
              )}
            </figcaption>
          </figure>
        ))}
      </aside>
    )
  );
};

/** Alone, a quotation does not end in the comma that led on to its attribution. */
const withoutComma = (text: string): string => text.replace(/,$/, '');
