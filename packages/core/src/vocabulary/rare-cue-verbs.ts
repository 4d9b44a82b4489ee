import type { CueVerbLists } from './cue-verbs.ts';

/** Verbs that attribute in few reports: worth their room where there is some. */
export const RARE_CUE_VERBS: CueVerbLists = {
  speech: `boast, opine, grumble, gripe, muse, bemoan, scoff, rant, divulge, articulate, vouch, exclaim, retort, thunder, fume,
    scream, murmur, mutter, growl, interject, venture, postulate, theorize, deadpan deadpanned, gush, enthuse, intimate,
    profess, stipulate, groan, moan, bellow, gasp, grouse, corroborate, attest, paraphrase, blurt, tease, rave, boom, bark,
    sneer, preach, infer inferred, deduce, foretell foretold, rejoin, recap recapped, stammer, posit, surmise, whisper, snap,
    sigh, proclaim, imply, restate, confess, blog, summarize, convey, communicate, foresee foresaw foreseen, decree`,
  address: 'beg, implore, lecture',
  stance: `denigrate, lambaste, rip, assail, chide, scold, chastise, disavow, repudiate, debunk, boo, heckle, vilify, grill, trash,
    ponder, compliment, deplore, demonize, smear, misrepresent, understate, renounce, skewer, excoriate, berate, castigate,
    admonish, malign, scorn, extol extolled, spurn, rebuff, condone, espouse, disparage, belittle, mull, enumerate,
    shun shunned, distort, loathe, eschew, taunt, lambast, pan panned, crave, idolize, adore, publicize, broach, glorify,
    obligate, jeer, relish, caricature, impugn, trivialize, eviscerate, pillory, upbraid, dub, depict, deem, bash, rebuke,
    rebut rebutted, refute, salute, trumpet, exaggerate, commend, knock, fault, resent, chronicle, detest, contemplate,
    forbid forbade forbidden, herald, float, overstate, mourn, reprimand, envision, envisage`,
  belief: 'dread, comprehend, bet bet, presume, fathom, sense, perceive, dream, envision, envisage',
  intent:
    'strive strove striven, elect, pretend, consent, yearn, plot, vie, resolve, opt opted, volunteer, hesitate, desire',
  weak: 'verify, certify, insinuate, decree, finish, laugh, smile, nod',
};
