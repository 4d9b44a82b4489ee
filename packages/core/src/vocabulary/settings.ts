import { withPlurals } from './word-list.ts';

/** What people speak at or by: "in a statement", "at a news conference". Heads of the phrase, in lower case, plurals included. */
export const SETTING_NOUNS = new Set(
  withPlurals(`statement interview speech speeches briefing conference address tweet letter call meeting remark report email e-mail testimony message post
  video release debate hearing rally rallies event session summit talk visit ceremony panel forum broadcast program programme show podcast
  appearance twitter facebook telegram instagram weibo youtube television media tv radio telephone phone office home court parliament congress
  editorial column article note filing advisory announcement communique memo trial lecture presentation dinner luncheon lunch breakfast
  reception sermon homily webcast comment series exchange response reply tuesday wednesday thursday friday saturday sunday monday`),
);

/** Whom news people are told by name of trade: one word is enough to know the addressee. */
export const ADDRESSEE_NOUNS = new Set(
  'reporters journalists lawmakers legislators senators parliament congress parliamentarians investors analysts supporters voters delegates students officials diplomats newsmen newspapers media audience crowd jurors police ministers leaders members workers employees staff colleagues shareholders viewers readers listeners broadcasters state deputies'.split(
    ' ',
  ),
);
