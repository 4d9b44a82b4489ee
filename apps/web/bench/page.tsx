import { parse } from '@wirecopy/core/reader';
import { FrameContext } from '../src/components/frame.ts';
import { Layout } from '../src/components/layout.tsx';
import { StoryView } from '../src/components/story-view.tsx';
import { storyOf } from '../src/parse/to-story.ts';
import { USUAL_READING } from '../src/reading.ts';

const assets = { style: '/s', script: '/j', parse: '/p', worker: '/w', icon: '/i', world: '/m', fonts: ['/f'] };

/** The page of an article, to be rendered by whichever library this file was bundled with. */
export function pageOf(text: string) {
  const story = storyOf(parse(text));
  return () => (
    <FrameContext.Provider value={{ assets, reading: USUAL_READING }}>
      <Layout title={story.title}>
        <StoryView story={story} isKept />
      </Layout>
    </FrameContext.Provider>
  );
}
