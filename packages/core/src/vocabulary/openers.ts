import { wordsOf } from './stems.ts';

/** Ordinary words that often open a sentence or a quotation: a capital there says nothing about them. In lower case. */
const OPENERS = `
  ab out, ac cording cordingly tually, ad ditional ditionally vocates, af terward terwards, ag ain o, ah ead, ai d des r, al l
  most ongside ready though together, am erican-style id ong, an alysts d other y ybody yone ything, ap art parently proximately,
  ar e en't med ound, as - ian-style ide ked set sets, at - tacks tempts torneys, au thorities to tomakers tumn, av erage, aw ay,
  ba ck d nkers nks sed sically, be cause fore hind ing nefits sides st tter tween yond, bi ds g gger llionaire, bl ack acks, bo
  mbs nd nds rders sses th ys, br okers others, bu llets ses siness sinesses t ying, by - standers, ca ll lls lm mpaign n n't
  ndidates pacity pital rmakers rrying rs se sh, ce lebrities ntral rtainly, ch ances ange anging arges emical ief ild ildren
  oosing urch, ci ties ting ty vil vilians, cl ashes early erics ick imate imbing osing ouds, co alition me mes ming mmanders
  mmenting mments mmercial mmodity mmunities mpanies mpany mpared mplete ncerned ncerns nditions ngressional nsidering nstruction
  nsumer nsumers ntact ntaining ntinuing ntracts ntrary ps re rruption sts uld uncil unt untries untry uples urt urts vering, cr
  edible edit ews ime itics owds ude, cu rrently stomers t, da mage ta, de ad alers ath aths bt clining fence fending fense ficit
  legates livery mand mands mocracy monstrators nying posits puties scribing signers spite tails velopers veloping velopment, di d
  gital plomats rectors, do - ctors es ing n't or wn zens, dr essed inking ivers iving ought ug ugs y, du e ring, ea ch rlier rly
  rnings, ec hoing onomic onomically onomists onomy, ed ucation, ef forts, ei ght ghteen ther, el derly ected ection ections
  ectoral ectricity even sewhere, em ergency ployees ployers, en ding ergy gineers ough tering vironmentalists, ev en entually er
  ery erybody eryday eryone erything idence, ex actly cept ecutives it perts ploring plosions porters ports tra, fa ced cing
  ctories ir lling milies mily ns r rmers, fe arful aring ars deral male w wer, fi fteen fth fty ghters ghting gures nally nancial
  nd nding re refighters rms rst scal shing ve xed, fl ights ooding oods, fo cusing es llow llowing od r rces recasts reign
  reigners rmer rty ur ur-time urteen urth, fr aud ee eedom esh iendly iends om, fu el nding nds rther rthermore ture, ga p s, ge
  nerally t tting, gi ant rls ve ven ving, gl obal obally, go - ing ld ne od vernment vernments, gr ain eat ound oup oups owing
  owth, gu ards ests ilty nmen ns, ha lf nding rd ve ving, he - ads alth aring avy licopters lp lping r re, hi gh gher s storic
  storically, ho me mes ping spitals stages t urs use uses using w wever, hu ge man ndreds rt, id eally, if -, im agine mediately
  migrants migration ports proving, in - cidentally cluding creasingly deed dependence dependent dia-based dividual dustrial
  dustry flation frastructure itially side spectors stead surers telligence terest terestingly ternal ternational ternet
  vestigators vestors, is - lamist lands, it - s, jo bs ining urnalists, ju dge dges dicial st, ke ep eping y, ki ds lling, kn
  owing, la bor bour ck nd nding rge rger st te ter test unching w wmakers wsuits wyers, le aders ading aving ft ftist gal nding
  ss t t's tters, li fe ke kewise quidity ttle ve ving, lo cal ng nger ok oking oks sing sses ts w wer, ma de il instream jor ke
  king le n nagers ny rket rkets ss ssive ybe, me anwhile dia dical eting mbers n rely, mi ddle grants litants litary
  litary-backed llions nes nisters nority nutes ssiles, mo bile derate dern netary ney nthly re reover rtgage st stly thers
  torists urners ving, mr -, mu ch ltiple sicians tual, my -, na me ming tional tions tive tural turally, ne ar arby arly
  gotiations gotiators ighbors ither t ver vertheless w ws wspapers xt, ni ce ght ne, no - -one body n ne netheless r rmally
  rthern t tably te thing ting w wadays, nu clear mber mbers rses, ob servers viously, of - f fering fice ficers ficial ficials
  ten, oi l, ol d der, on - ce e lookers ly, op ening erating erations ponents position, or - dinary ganized ganizers iginally, ot
  her hers herwise, ou r sted t tside, ov er erall, ow ners nership, pa inted rents rliamentary rt rticipants rticipating rties
  rty ssengers ssersby st tience tients y, pe ace aceful nding nsion ople rhaps rsonal rsonally trol, ph otographs ysical, pi
  cking ctures lgrims lots, pl anes ans ay ayers ease edging us, po int lice licemen litical litically liticians litics lls
  llution or pe ssibly verty wer werful, pr egnant eliminary emier esident esidential esumably evious eviously ices ime ior ison
  isoners ivacy ivate o o-government obably oblems oceeds oducers oduction ofessional ofits ogress ojects ominent operty oponents
  osecutors otesters otestors otests ovincial, pu blic pils t, qu arterly estion estions ite oting, ra cing dical il in ins ising
  nging pe te tes ther w, re ached action actions ad ading al bels cent cently cord ferring forms fugees garding gional gistered
  gulators jecting lated lations latives lief ligious member peated placing porters ports publicans-led scue scuers searchers
  serves sidents sponding staurants sults tail tailers turning venue venues vised, ri ch ght ghts sing val, ro ad ads cket ckets
  ughly yal, ru les mors nning ral ssian-backed, sa dly fety les me nctions tellite ying ys, sc andal hool hools ientists ores, se
  a arching cond cret ctarian ctors curity e eing eking emingly en lling nators nior ntencing parately rving tting ven veral vere
  xual, sh are areholders ares e ell ells ops ort ortly ould ow ut, si gns milar milarly mply nce tting x xteen xth xty, sk
  eptics, sl ow, sm all aller oke, sn ow, so - cial ft lar ldiers me mebody meone mething metimes mewhat mewhere on rry urces
  uthern, sp eakers eaking ecial ecifically ectators ending lit okesman okesmen ring, st ability anding arting ate ates atistics
  aying ill ock ocks op orm rategic reet rikes rong udent udents, su bsidies ccessive ch ddenly icide mmer nshine pplies pport
  pporters preme re rely rprisingly rrounded rveys rvival rvivors spects spicious, ta ke ken king lk lks nks rget riffs x xes xis
  xpayers, te achers ams chnically chnology lephone levision lling mperatures n ns nsion nsions rm rrorism rrorists, th ank anks
  anksgiving at at's e eft eir em en ere ere's ereafter erefore ese ey ey're ing ings ink ird irteen irty is ose ough ousands ree
  rough roughout rowing us, ti ckets ght mes ny red, to - day gether morrow night o p rture tal ugh urism urists wards, tr ade
  aders aditional aditionally affic aining ains ansit ansport avelers aveling eatment ials oops ucks ue uth ying, tu rning rnout,
  tw elve enty ice in o, ty pically, ug ly, ul timately, un able certainty der doubtedly employment fortunately ions iversity
  known less like til, up - on per, ur ban ged, us -backed ed ers ing ually, ut ility, va rious st, ve hicles ry terans, vi ctims
  ctory deo llagers olence sa siting sitors, vo lunteers te ters ting, wa ges iting lking r rning s shington-based tch ter ys, we
  - 're apons aring ather eks lcome ll re stern, wh at at's atever eat en enever ere ether ich ile ite ites o oever ole olesale
  ose y, wi de despread ld ll nd nds nners nning nter th thin thout tnesses, wo men nder rds rk rkers rking rkplace rld rried rse
  rth uld unded, wr iting ong, ye ah ar ars s sterday t, yo u ung unger ur uth uths, ze ro
`;

/** Words that tell no name at the start of a sentence. */
export const OPENING_WORDS: readonly string[] = wordsOf(OPENERS);
