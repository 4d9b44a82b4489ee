import { parse } from '@wirecopy/core/reader';
import { render } from 'preact-render-to-string';
import { FrameContext } from '../components/frame.ts';
import { StoryView } from '../components/story-view.tsx';
import { USUAL_READING } from '../reading.ts';
import type { Answer, Asked } from './messages.ts';
import { storyOf } from './to-story.ts';

/** Reads copy and sets it as the server does, with the same components, away from the page's own thread. */
function answer({ number, text, assets }: Asked): Answer {
  const started = performance.now();
  try {
    const article = parse(text);
    const milliseconds = performance.now() - started;
    const story = (
      <FrameContext.Provider value={{ assets, reading: USUAL_READING }}>
        <StoryView story={storyOf(article)} refs />
      </FrameContext.Provider>
    );
    return { number, html: render(story), article, milliseconds };
  } catch (cause) {
    return { number, reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answer(data)));
