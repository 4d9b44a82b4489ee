import { FUNCTION_WORDS } from './function-words.ts';
import { wordsOf } from './stems.ts';

/** Ordinary words that often open a sentence or a quotation: a capital there says nothing about them. In lower case. */
const OPENERS = `
  ac cording cordingly tually, ad ditional vocates, af terward terwards, ag o, ah ead, ai d des r, al most ongside together, am
  erican-style, an alysts ybody yone ything, ap art parently proximately, ar med, as ian-style ide ked set sets, at tacks tempts
  torneys, au thorities to tomakers tumn, av erage, aw ay, ba ck d nkers nks sed sically, be nefits st tter, bi ds g gger
  llionaire, bl ack acks, bo mbs nd nds rders sses ys, br okers others, bu llets ses siness sinesses ying, by standers, ca ll lls
  lm mpaign ndidates pacity pital rmakers rrying rs se sh, ce lebrities ntral rtainly, ch ances ange anging arges emical ief ild
  ildren oosing urch, ci ties ting ty vil vilians, cl ashes early erics ick imate imbing osing ouds, co alition me mes ming
  mmanders mmenting mments mmercial mmodity mmunities mpanies mpany mpared mplete ncerned ncerns nditions ngressional nsidering
  nstruction nsumer nsumers ntact ntaining ntinuing ntracts ntrary ps re rruption sts uncil unt untries untry uples urt urts
  vering, cr edible edit ews ime itics owds ude, cu rrently stomers t, da mage ta, de ad alers ath aths bt clining fence fending
  fense ficit legates livery mand mands mocracy monstrators nying posits puties scribing signers tails velopers veloping
  velopment, di gital plomats rectors, do ctors ing or wn zens, dr essed inking ivers iving ought ug ugs y, du e, ea rly rnings,
  ec hoing onomic onomically onomists onomy, ed ucation, ef forts, ei ght ghteen ther, el derly ected ection ections ectoral
  ectricity even sewhere, em ergency ployees ployers, en ding ergy gineers ough tering vironmentalists, ev entually erybody eryday
  eryone erything idence, ex actly cept ecutives it perts ploring plosions porters ports tra, fa ced cing ctories ir lling milies
  mily ns r rmers, fe arful aring ars deral male w wer, fi fteen fth fty ghters ghting gures nancial nd nding re refighters rms
  scal shing ve xed, fl ights ooding oods, fo cusing es llow od rces recasts reign reigners rmer rty ur ur-time urteen urth, fr
  aud ee eedom esh iendly iends, fu el nding nds ture, ga p s, ge nerally t tting, gi ant rls ve ven ving, gl obal obally, go -
  ing ld ne od vernment vernments, gr ain eat ound oup oups owing owth, gu ards ests ilty nmen ns, ha lf nding rd, he ads alth
  aring avy licopters lp lping re, hi gh gher storic storically, ho me mes ping spitals stages t urs use uses using, hu ge man
  ndreds rt, id eally, im agine mediately migrants migration ports proving, in cidentally cluding creasingly dependence dependent
  dia-based dividual dustrial dustry flation frastructure spectors surers telligence terest terestingly ternal ternational ternet
  vestigators vestors, is lamist lands, jo bs ining urnalists, ju dge dges dicial, ke ep eping y, ki ds lling, kn owing, la bor
  bour ck nd nding rge rger st te test unching w wmakers wsuits wyers, le aders ading aving ft ftist gal nding ss t t's tters, li
  fe quidity ttle ve ving, lo cal ng nger ok oking oks sing sses ts w wer, ma de il instream jor ke king le n nagers rket rkets ss
  ssive ybe, me dia dical eting mbers n rely, mi ddle grants litants litary litary-backed llions nes nisters nority nutes ssiles,
  mo bile derate dern netary ney nthly re rtgage stly thers torists urners ving, mr -, mu ch ltiple sicians tual, na me ming
  tional tions tive tural turally, ne arby arly gotiations gotiators ighbors ither t w ws wspapers xt, ni ce ght ne, no -one body
  n ne rmally rthern tably te thing ting wadays, nu clear mber mbers rses, ob servers viously, of f fering fice ficers ficial
  ficials, oi l, ol d der, on e lookers, op ening erating erations ponents position, or dinary ganized ganizers iginally, ot hers
  herwise, ou sted t, ov erall, ow ners nership, pa inted rents rliamentary rt rticipants rticipating rties rty ssengers ssersby
  st tience tients y, pe ace aceful nding nsion ople rhaps rsonal rsonally trol, ph otographs ysical, pi cking ctures lgrims lots,
  pl anes ans ay ayers ease edging us, po int lice licemen litical litically liticians litics lls llution or pe ssibly verty wer
  werful, pr egnant eliminary emier esident esidential esumably evious ices ime ior ison isoners ivacy ivate o o-government obably
  oblems oceeds oducers oduction ofessional ofits ogress ojects ominent operty oponents osecutors otesters otestors otests
  ovincial, pu blic pils t, qu arterly estion estions ite oting, ra cing dical il in ins ising nging pe te tes ther w, re ached
  action actions ad ading al bels cent cord ferring forms fugees garding gional gistered gulators jecting lated lations latives
  lief ligious member peated placing porters ports publicans-led scue scuers searchers serves sidents sponding staurants sults
  tail tailers turning venue venues vised, ri ch ght ghts sing val, ro ad ads cket ckets ughly yal, ru les mors nning ral
  ssian-backed, sa dly fety les me nctions tellite ying ys, sc andal hool hools ientists ores, se a arching cond cret ctarian
  ctors curity e eing eking emingly en lling nators nior ntencing rving tting ven vere xual, sh are areholders ares ell ells ops
  ort ortly ow ut, si gns milar milarly tting x xteen xth xty, sk eptics, sl ow, sm all aller oke, sn ow, so cial ft lar ldiers
  mebody meone mething metimes mewhat mewhere rry urces uthern, sp eakers eaking ecial ecifically ectators ending lit okesman
  okesmen ring, st ability anding arting ate ates atistics aying ock ocks op orm rategic reet rikes rong udent udents, su bsidies
  ccessive ch ddenly icide mmer nshine pplies pport pporters preme re rely rprisingly rrounded rveys rvival rvivors spects
  spicious, ta ke ken king lk lks nks rget riffs x xes xis xpayers, te achers ams chnically chnology lephone levision lling
  mperatures n ns nsion nsions rm rrorism rrorists, th ank anks anksgiving at's eft ere ere's ereafter ey're ing ings ink ird
  irteen irty ousands ree rowing, ti ckets ght mes ny red, to gether p rture tal ugh urism urists, tr ade aders aditional
  aditionally affic aining ains ansit ansport avelers aveling eatment ials oops ucks ue uth ying, tu rning rnout, tw elve enty ice
  in o, ty pically, ug ly, ul timately, un able certainty doubtedly employment fortunately ions iversity known, up - per, ur ban
  ged, us -backed ed ers ing ually, ut ility, va rious st, ve hicles ry terans, vi ctims ctory deo llagers olence sa siting
  sitors, vo lunteers te ters ting, wa ges iting lking r rning shington-based tch ter ys, we 're apons aring ather eks lcome ll
  stern, wh at's atever eat ite ites oever ole olesale, wi de despread ld nd nds nners nning nter tnesses, wo men nder rds rk
  rkers rking rkplace rld rried rse rth unded, wr iting ong, ye ah ar ars s, yo ung unger uth uths, ze ro
`;

// "US" is a country.
const SMALL = Object.values(FUNCTION_WORDS)
  .flat()
  .filter((word) => word !== 'us');

/** Words that tell no name at the start of a sentence: those, and the small words that hold it together. */
export const OPENING_WORDS: readonly string[] = [...wordsOf(OPENERS), ...SMALL];
