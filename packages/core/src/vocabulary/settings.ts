/** What people speak at or by: "in a statement", "at a news conference". Heads of the phrase, in lower case. */
export const SETTING_NOUNS = new Set(
  `statement statements interview interviews speech speeches briefing briefings conference conferences address tweet tweets letter letters
  call calls meeting meetings remarks remark report reports email e-mail emails testimony message messages post posts video videos
  release debate debates hearing hearings rally rallies event events session sessions summit talks visit ceremony panel forum
  broadcast program programme show podcast appearance twitter facebook telegram instagram weibo youtube media television tv radio
  telephone phone office home court parliament congress editorial column article note filing advisory announcement communique memo trial
  lecture presentation dinner luncheon lunch breakfast reception sermon homily webcast comments series exchange response reply
  tuesday wednesday thursday friday saturday sunday monday`.split(/\s+/),
);

/** Whom news people are told by name of trade: one word is enough to know the addressee. */
export const ADDRESSEE_NOUNS = new Set(
  'reporters journalists lawmakers legislators senators parliament congress parliamentarians investors analysts supporters voters delegates students officials diplomats newsmen newspapers media audience crowd jurors police ministers leaders members workers employees staff colleagues shareholders viewers readers listeners broadcasters state deputies'.split(
    ' ',
  ),
);
