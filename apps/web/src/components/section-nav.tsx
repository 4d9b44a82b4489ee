import type { Story } from '../view/story.ts';
import { openersOf } from './story-text.tsx';

/** The topics that the story turns to. */
export const SectionNav = ({ story }: { readonly story: Story }) => {
  if (story.sections.length === 0) return null;
  const openers = openersOf(story);
  return (
    <nav class="sections" aria-labelledby="sections-title">
      <h2 id="sections-title">Sections</h2>
      <ul>
        <li>
          <a href="#p1">Overview</a>
        </li>
        {story.sections.map(({ topic }, index) => (
          <li>
            <a href={`#p${openers[index] ?? 1}`}>
              <bdi>{topic}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
