import type { CueVerbLists } from './cue-verbs.ts';

/** Verbs that attribute in few reports: worth their room where there is some. */
export const RARE_CUE_VERBS: CueVerbLists = {
  speech: `boast, opine, grumble, gripe, muse, bemoan, scoff, rant, divulge, articulate, vouch, exclaim, retort, thunder, fume,
    scream, murmur, mutter, growl, interject, venture, postulate, theorize, deadpan deadpanned, gush, enthuse, intimate,
    profess, stipulate, groan, moan, bellow, gasp, grouse, corroborate, attest, paraphrase, blurt, tease, rave, boom, bark,
    sneer, preach, infer inferred, deduce, foretell foretold, rejoin, recap recapped, stammer, posit, surmise, whisper, snap,
    sigh, proclaim, imply, restate, confess, blog, summarize, convey, communicate, foresee foresaw foreseen, decree, recount,
    lament, chant, yell, swear swore sworn, guess, speculate, cry, reason, reckon, leak, voice, regret regretted, plead,
    clarify, elaborate, quip, joke, relate, reaffirm, specify, hint, email, underline`,
  address: 'beg, implore, lecture, notify, convince, instruct, exhort',
  stance: `denigrate, lambaste, rip, assail, chide, scold, chastise, disavow, repudiate, debunk, boo, heckle, vilify, grill,
    trash, ponder, compliment, deplore, demonize, smear, misrepresent, understate, renounce, skewer, excoriate, berate,
    castigate, admonish, malign, scorn, extol extolled, spurn, rebuff, condone, espouse, disparage, belittle, mull, enumerate,
    shun shunned, distort, loathe, eschew, taunt, lambast, pan panned, crave, idolize, adore, publicize, broach, glorify,
    obligate, jeer, relish, caricature, impugn, trivialize, eviscerate, pillory, upbraid, dub, depict, deem, bash, rebuke,
    rebut rebutted, refute, salute, trumpet, exaggerate, commend, knock, fault, resent, chronicle, detest, contemplate,
    forbid forbade forbidden, herald, float, overstate, mourn, reprimand, envision, envisage, decry, ridicule, mock, deride,
    applaud, brand, congratulate, tout, protest, downplay, reference, detail, compare, admire, promote, debate, document,
    examine, analyze, analyse, love, hate, illustrate, cheer, permit permitted, title, abandon, resist, laud, liken, invoke,
    champion, prohibit, retweet, despise, dislike, reaffirm, list, identify, recite, quote, share, rate, cast cast, paint,
    judge, treat, embrace, profile`,
  belief: `dread, comprehend, bet bet, presume, fathom, sense, perceive, dream, envision, envisage, trust, wish, notice,
    appreciate, care, remember`,
  intent: `like, strive strove striven, elect, pretend, consent, yearn, plot, vie, resolve, opt opted, volunteer, hesitate, desire,
    prepare, commit committed, swear swore sworn, vote, lobby, wish`,
  weak: 'verify, certify, insinuate, decree, finish, laugh, smile, nod, sing sang sung, sum, demonstrate, discover',
};
