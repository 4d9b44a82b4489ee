import type { CueVerbLists } from './cue-verbs.ts';

/** Verbs that attribute in few reports: worth their room where there is some. */
export const RARE_CUE_VERBS: CueVerbLists = {
  speech: `recall, answer, observe, affirm, reiterate, caution, express, remark, shout, echo, counter, disclose, concede, boast,
    opine, grumble, gripe, muse, bemoan, scoff, rant, divulge, articulate, vouch, exclaim, retort, thunder, scream, murmur,
    mutter, growl, interject, venture, postulate, theorize, gush, enthuse, intimate, profess, stipulate, bellow, grouse,
    corroborate, attest, paraphrase, blurt, tease, rave, bark, sneer, preach, infer inferred, deduce, foretell foretold, rejoin,
    recap recapped, stammer, posit, surmise, whisper, snap, sigh, proclaim, imply, restate, confess, blog, summarize, convey,
    communicate, foresee foresaw foreseen, decree, recount, lament, chant, yell, swear swore sworn, speculate, cry, reckon,
    leak, voice, regret regretted, plead, clarify, elaborate, quip, joke, reaffirm, specify, hint, email, underline`,
  address: 'caution, persuade, encourage, beg, implore, lecture, notify, convince, instruct, exhort',
  stance: `term, portray, link, contradict, outline, highlight, hail, advocate, characterize, denigrate, lambaste, rip, assail,
    chide, scold, chastise, disavow, repudiate, debunk, boo, heckle, vilify, trash, ponder, compliment, deplore, demonize,
    smear, misrepresent, understate, renounce, skewer, excoriate, berate, castigate, admonish, malign, scorn, extol extolled,
    spurn, rebuff, condone, espouse, disparage, belittle, mull, enumerate, shun shunned, distort, loathe, eschew, taunt,
    lambast, pan panned, adore, publicize, broach, glorify, jeer, impugn, eviscerate, upbraid, dub, depict, deem, bash, rebuke,
    rebut rebutted, refute, salute, trumpet, exaggerate, commend, knock, fault, resent, chronicle, detest, contemplate, forbid
    forbade forbidden, herald, float, overstate, mourn, reprimand, envision, envisage, decry, ridicule, mock, deride, applaud,
    brand, congratulate, tout, protest, downplay, reference, detail, compare, admire, promote, debate, document, examine, love,
    illustrate, cheer, title, abandon, resist, laud, liken, invoke, champion, prohibit, despise, dislike, reaffirm, identify,
    recite, quote, cast cast, paint, judge, treat, embrace, profile`,
  belief: `wonder, suspect, regard, realize, recognize, assume, anticipate, dread, comprehend, fathom, sense, perceive, dream,
    envision, envisage, trust, wish, notice, appreciate, remember`,
  intent: `like, strive strove striven, pretend, consent, yearn, plot, vie, resolve, opt opted, volunteer, hesitate, desire,
    prepare, commit committed, swear swore sworn, vote, lobby, wish`,
  weak: 'determine, project, verify, certify, insinuate, decree, laugh, smile, nod, sing sang sung, sum, demonstrate, discover',
};
