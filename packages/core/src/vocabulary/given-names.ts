import { wordsOf } from './stems.ts';
import { listOf } from './word-list.ts';

export type Gender = 'female' | 'male';

/** Given names of the world's news that women bear, in lower case, accents left out. */
const FEMALE = `
  ab igail, ad a ela elaide ele riana, ag ata nes nieszka, ai cha da ko leen sha, ak iko, al ejandra eksandra essandra
  exandra ice icia ina ison iya la lison ma mudena ya, am alia anda ber elia elie ina ira y, an a astasia gela gelica
  gelina gie ita ja ke n na nabel nabelle nalena ne negret nette nie ouk tje tonella tonia ya, ap ril, ar iana lene,
  as hley ma trid ya, au drey ng relie rora, ay a aka esha se, ba rbara, be ata atrice atrix atriz cky linda nazir nte
  rit rnadette rnice rta th thany tsy tty verly, bi anca rgit, bl anca, bo nnie, br enda idget igitte ittany onwyn
  ooke, ca mila milla ndace rina rla rly rmen rol role rolina roline rolyn rrie talina terina therine thy triona, ce
  cilia leste lia line, ch antal arlene arlotte elsea erie eryl iara iyo loe ristiana ristiane ristina ristine risty,
  ci ndy, cl aire ara are audia otilde, co lette lleen ncepcion ndoleezza nnie nstance nsuelo razon rdelia rinne
  urtney, cr istina ystal, cy nthia, da gmar isy lia niela nielle phne ria rlene wn, de b bbie borah bra irdre lia
  nise, di ana ane anne lma na, do lores nna ra ris rothy, ed ith na, ei leen, ek aterina, el aine eanor ena eni if
  isa isabeth ise iza izabeth la len oise sa sie vira, em iko ilia ily ine ma, er ica ika in nestine, es ra telle ther
  zter, et hel, eu genia nice, ev a e elyn ita, ew a, fa biana dwa ith rah rida tima tma tou, fe derica licia licity
  rnanda, fi ona, fl ora orence, fr ances ancesca ancoise auke ida, fu miko, ga briela briele briella brielle il lina,
  ge mma nevieve orgina raldine rtrude, gi llian na orgia ovanna sela sele selle ulia, gl adys enda oria, go lda ldie,
  gr ace eta etchen o, gu adalupe drun nda, gw en endolyn, ha la lima lina nako nan nna nnah rriet tice zel, he ather
  dwig idi len lena lene lga nrietta, hi ba lary lda llary roko, ho lly pe, hu da ma, id a, il eana ona se, im elda,
  in dira es ga ge geborg grid, io ana, ir ena ene ina is ma, is abel abella abelle obel, iv ana anka ette, ja cinda
  clyn cqueline cquelyn dwiga na ne net nice nine smine yne, je anette anine anne lena nna nnifer nny ssica, ji ll
  tka, jo - an ana anie anna anne celyn di dy hanna sefina sephine vana y yce, ju ana anita dith dy lia liana lianne
  lie liet lieta ne stine tta, ka ja mala ori ren rin rina rla rolin rolina tarina tarzyna te terina tharina therine
  thleen thryn thy tie tja trina tya y yla zuko, ke iko lly llyanne rsti, kh adija, ki mberly rsten rstjen, kl ara, kr
  istalina isten isti istiina istin istina istine ystyna, ks enia, la ila na ra risa rissa tifa ura uren urie yla, le
  a ah ila na ni nka onora ticia, li ane dia esbeth la lia lian llian ly na nda ndsay sa udmila z za, lj iljana ubica,
  lo is la retta ri rraine uise urdes, lu bna cia ciana cie cille cinda cy dmila isa, ly dia nda nn nne udmila, ma bel
  deleine deline donna gda gdalena ggie ha i ia ja lala lgorzata lika ndy nuela rcela rcia rgaret rgarita rgot rgrethe
  rguerite ria riam rian riana rianne rie riela rija rilyn rina rine rion risa risol rissa rit riya rjorie rlene rsha
  rta rtha rtina ry ryam sha thilde tilda ud ura ureen xine ya yu, me gan ghan gumi lania lanie linda lissa rcedes
  redith rkel rve tte, mi a chaela chelle kako lagros lanka ldred lena lica mi na ndy randa riam rjana sako, mo ira
  llie lly na nica nika nique, mu riel, my ra riam rna, na bila dezhda dia dine ima jat ncy oko omi talia talie talya
  tasha tsuko wal, ne ll llie, ni cole na, no elle emi ra reen riko rma ur, nu ria, oc tavia, od ette, ok sana, ol
  eksandra ena ga ivia, op al, or la nella, pa ige loma m mela ola tricia tsy tti tty ula ulette ulina uline, pe arl
  ggy nelope nny tra, ph ilippa oebe yllis, pi a lar, po lly, pr eeti iscilla iti iya, qu eenie, ra chel ghad isa mona
  na nia quel, re becca em gina iko nata nate nee yhaneh, rh onda, ri ta, ro berta cio sa salia salind salyn salynn
  sario se semary sie xana xanne, ru ba th xandra, sa bina bine brina dako dia fia fiya kura lly lma mantha mia mira
  na ndra oirse ra rah sha wsan, se da lena lma nait rena, sh annon aron eila elley erry eryl irin irley, si grid lje
  lvia min mona mone nead nem obhan rin, so fia lveig nia nja nya phia phie, st acey acy efania ella ephanie, su ad e
  ella ltana maya san sana sanna sanne sie zanne zy, sv etlana itlana, sy bil lvia lvie, ta mara mmy nia nya ra tiana
  tjana tyana, te resa ri rri tiana, th elma erese, ti ffany na, to moko ni nya va ve, tr acy icia ina isha udy, ts
  ai, tu lsi, ul la rika rike, ur sula szula, va lentina lentine leria lerie nessa, ve ra rena ronica ronika sna, vi
  cki cky ctoria ola olet oleta rginia vian viana, wa nda ngari, we ndy, wh itney, wi lhelmina lma nifred nnie, xe
  nia, xi omara, ya el smin smine, ye katerina lena vgenia, yo ko landa shiko, yu kari ki lia liya mi riko, yv ette
  onne, za hra inab nele, zd enka, ze inab lda ynep, zh anna ivka, zl ata, zo e fia, zs uzsanna, zu zana
`;

/** Given names that men bear. */
const MALE = `
  aa ron, ab bas del delaziz dirahman do dul dulaziz dulla dullah dulrahman e el hisit iy raham u, ad am el em nan olf
  olfo rian riano, ag ostino, ah mad med met, aj ay, ak bar htar ihito ira ram, al - ain an astair bert berto ec
  ejandro eksandar eksander eksandr eksei ex exander exandre exandros exandru exei exey fonso fred fredo i iaksandr
  istair lan len ois onso onzo phonse varo vin, am adou ar in ir it os r, an and atole atoly ders dre dreas drei drej
  dres drew drey driy drzej dy gel gelo gus il te thony toine ton tonin tonio tonis tony war, ap ostolos, ar a am chie
  ef i iel istide kady mand mando men naud ne nold sene seniy tem thur tur turo tyom un, as ad her hok hraf if kar
  lan, at al if tila, au gustin gusto gustus relio stin, av i igdor, ax el, ay ad man men, az im iz, ba bak khtiyar
  kili ltasar n ndar rack rnaby rney rry rt rtholomew shar sil ssam ssem, be n nedict niamino nigno nito njamin nnie
  nny noit rnard rnardo rnd rnhard rnie rt rtrand, bi lal lawal ll lly nyamin, bj arne arni oern orn, bo b ban bby do
  gdan ris rut utros, br ad adley andon endan ent et ett ian ice uce uno yan, bu lent rhan rt, by ron, ca io leb lvin
  meron rl rles rlo rlos rlton rsten rter sey sper, ce cil dric m sar, ch ad arles arlie e ester et ip ris ristian
  ristoph ristophe ristopher uck, cl aes arence ark aude audio aus ay ayton ement iff ifford int inton ive yde, co lin
  nor nrad nstantin nstantine rey rnelius ry stas, cr aig istian istiano istobal, cu rt rtis, cy ril rus, da g le mian
  mien n niel niele nilo nny nte rio rrell rren rryl rwin ve vid vide vit, de an clan epak metrius nis niz nnis nys
  rek rrick smond vin xter, di dier ego eter etmar etrich mitar mitri mitris rk, dm itri itriy itry ytro, do minic
  minik n nald nato ng nnie nny ug uglas, dr agan ago ew, du ane arte ncan san stin, dw ayne ight, dy lan, ea mon rl,
  ed - die gar gardo mond mund oardo uard uardo ward win, ef rain, eg on, eh ud, ei nar tan, el bridge dar i ias ie
  ijah iot liot liott lis mar ton vis, em anuel il ile iliano ilio manuel merson omali, en da rico rique ver zo, eo
  in, er dal dogan ic ich ik kki ling nest nesto nie nst win, es teban, et han ienne, eu gen gene genio sebio, ev an
  angelos aristo geny o, ez ra, fa bian bio brice brizio isal rid rkhad rooq rouk ruk yez, fe derico lipe lix rdinand
  renc rnando, fi del kret lip lippo nn roz, fl avio oyd, fr ancesco ancis ancisco anck anco ancois ank ankie anklin
  ans anz ed eddie eddy ederic ederick ederik itz, fu ad, fy odor, ga bor briel ddafi etano mal reth rret rrett rry ry
  spard ston vin, ge ne nnady off offrey org orge orges orgi orgios orgy rald rard rardo rhard rry rshon, gh assan, gi
  acomo anfranco anluca anni deon l lbert lberto lles no orgi orgio ovanni uliano ulio useppe, gl afcos en enn, go
  dfrey nzalo rdon, gr aham ant eg egg egor egory igol igory, gu ido illaume illermo nnar nter ntram rbanguly s stav
  stavo y, ha bib im kan kim l mad mdi mid mza nk nnibal ns rald ris rold rris rry ruhiko rvey san shem shim ssan
  yden, he ath ctor iko inrich inz lmut ndrik nri nrik nrique nry rb rbert rman rmann rnan rnando ydar, hi deki deo
  eronymus llel lmar roshi sham ssene, ho racio rst sni uari ward, hu bert gh go mberto n sni ssain ssein, ia n, ib
  rahim, id i riss, ig nacio nazio or, ih ab or, ik e, il ham ir ya yas, im ad ran re, in gvar igo nocent, io n sif,
  ir fan ving win, is aac aias ak idro lom mael mail met sa tvan, it zhak, iv an ica o, iy ad, ja ap cek ck ckson cky
  cob cques ime ir kaya ke kob kub kup lal mal mes mie mil n nez nis nko nos nusz red roslav roslaw rrod son sper vad
  ved vier y, je d ff fferson ffrey mal ns remiah remy rome ronimo rry rzy sper ss sse sus thro, ji ang m mmy ri, jo
  achim ao aquin chen e el erg han hann hannes hn hnnie hnny jo mo n nah nas nathan rdan rdi rge rgen rn schka se sef
  sep seph sh shua sip van, ju an ergen les lian lien lio lius nichiro rgen ri stin, ka der mal mel reem rel rim rl
  rlheinz rsten spar sper ssim ssym yode zuo, ke ith mal n nichi nji nneth nny nt rry vin, kh aled alid alifa alil, ki
  eran rill rk vutha yoshi, kj ell, kl aas aus emens, kn ut, ko be fi ichi ji nrad nstantin nstantinos os sta stas, kr
  istian istof zysztof, ku mar niaki rt, kw ame, ky le riakos, la mar mbert nce rry rs szlo urence urent urentiu uri
  vrenti vrentiy wrence zar, le ch e if o on onard onardo onel onid onidas opold opoldo roy s ster szek vi von wis x,
  li am ncoln nus onel, lj ubo, ll oyd, lo gan renzo thar u uis, lu bomir c ca cas cian ciano cien cio dwig igi is iz
  ka kas ke ther, ly le ndon, ma ciej gnus hamadou hathir hdi hinda hmood hmoud hmud jid kis lcolm lik madou mdouh
  moun muka nfred ngosuthu nmohan nny nolis nsour nu nuel rat rc rcel rcello rcelo rcin rco rcos rcus rek riano rijan
  rin rinko rio rius rk rko rkos rkus roun rshall rtin rtti rty rvin rwan sahiro saru sayoshi son sood soud ssimo sud
  te teo teusz thias thieu ts tt tteo tthew tthias tti urice uricio urizio uro x xim xime ximilian xwell, me hdi hmed
  hmet l lvin nachem rlin sut, mi cah chael chail chal cheal chel ck guel hai hail kael ke khail kheil kis klos ko
  kulas lan le lo lorad los loslav losz lton noru ntimer rek rko roslav rza tch tchell tsuo tt, ml aden, mo - ammar
  dibo ez hamad hamed hammad hammed hamud han hd hsen ises jtaba mcilo nte rris rten ses she stafa too ussa, mu ammar
  barak hammad hammadu hammed hsin khtar nir qtada rad rat rray rtaza sa stafa stapha, my khailo kola, na bih bil dim
  dir ftali guib jib mik poleon rendra sir sser t than thaniel veed waf waz, ne al bojsa d il lson nad stor ville wt,
  ng uyen, ni all ccolo cholas ck co colae colas cos dal gel kita klas ko kola kolai kolaos kolas kolay koloz kos ls,
  no ah am buo buyuki el lan rbert rman rodom rris uri, nu ri rlan rsultan, oc tavio, od d, og njen, ok tay, ol a af
  av drich e eg eh eksandr eksiy iver ivier li of umide usegun, om ar er id irbek, on drej, or lando rin, os ama car
  kar man valdo waldo, ot ar hman to, ou smane, ov e, ow en, oz an zie, pa blo ddy nagiotis nos olo rviz scal scual
  squale t trice tricio trick trik ul ulius ulo vao vel vlo vlos wel, pe dro er kka r rcy rry rvez te ter tr tre tro
  tros tteri, ph il ilip ilippe illip, pi er ero erre et eter etro nchas otr, po ul, pr akash anab edrag eston, py
  otr, qu entin incy, ra chid de dek domir doslaw dovan fael fe fik fiq hul iner j ja jesh jiv jko lf lph m maz mi
  miro mon mzan mzi nd ndall ndolph ndy nil oul phael shad shid smus tko uf ul vil y ymond, re cep ed ggie ginald id
  inhard inhold uben uven x xford za, ri cardo ccardo ch chard ck cky ek ntje sto, ro ald b bbie bby bert berto bi
  bizon cco d derick dney dolfo drigo drigue el elf gelio ger h k land lf man mano meo n nald naldo nen nnie nny ry
  scoe ss vshan y, ru ben bens di dolf dolph dy fus hollah i pert slan ss ssell stam, ry an o szard utaro, sa ad adi
  bah bri cha ddam degh diq eb eed id if jid lah lam leem leh lem lim lman lva lvador lvatore lvo m mer mi mir mmy
  mpsa muel ndor ndro njay ntiago ntos parmurat sa toshi ud ul ulius vas, sc ott, se amus an bastian bastiano bastien
  iji lim myon rge rgei rgej rgey rgi rgio rhiy rzh th umas ymour youm, sh ahbaz ahid amil ane arif aul aun avkat
  awkat awn eldon erman ia igeru imon intaro inzo lomo oichi ota ukri unichi, si ad d diki dney egfried egmar gmar
  gmund lvan lvano lvio meon mon nan, sl adjan ava avko obodan, so l lomon ren uleymane, sp encer, st an anislav
  anislaw anley avros efan efano efanos effen ein en ephan ephane ephen erling eve even ewart ig ipe jepan uart, su
  karno laiman leiman leyman resh, sv ein en erre etozar, sy ed lvain lvester, ta d dashi deusz ha her hir kashi keo
  keshi kis lal m maz rek riq ro ssos tsuo yeb ylor yyip, te d ddy mur o odoro rence rrance rrence rry tsuo, th abo
  addeus aksin eo eodor eodore eodoros ierry om omas or orbjorn orsten, ti bor homir m mo mothy mur to tus, to bias by
  dd fik m mas masz miichi mio mislav mmaso mmy ny omas rsten ru shihiko shimitsu shio, tr avis ent evor ey istan oy
  uman, ts utomu, ty - ler rone, tz achi, ud ay o, ul f ises rich, um ar aru berto it, ur ban ho i os, us man, uw e,
  va clav dim gif git ldas ldis lentin lentyn leriy lery nce no sco sil sile sily ssilis ssily, ve nkaiah rnon selin
  sselin, vi acheslav c cente ctor dar kram ktor lmos nce ncent ncenzo nod orel tali taliy taly to ttorio vek, vl ad
  adimir adislav ado, vo jislav jtech lker lodymyr, vu k, vy acheslav, wa de ldemar leed lid llace lly lt lter rd rren
  taru yne, we i ndell rner s sley, wi lbur lfred lfredo lfried lhelm llem lliam llie lly lson m nston, wl adyslaw, wo
  jciech lfgang odrow, wy att, xa nana vier, ya hya ir ng nis nnick nnis ser sir sser suhiro suhisa suo sushi, ye gor
  huda mi vgeny, yi gal tzhak, yo av chanan hannes hei on ram shihide shihiko shiro shito ssef ssi uri usaf usef
  ussef, yu ji kio ri riy ry suf suke, yv es, za c carias ch chary ck her hid id karia lmay yed, zb igniew, zd enek
  ravko zislaw, ze ev id ljko non, zh elyu, zi ad ne nedine vko ya, zl atko, zo ltan ran, zu bin hair rab, zv iad, zy
  gmunt
`;

/** Given names that both bear. */
const EITHER = `
  alexis andrea ashley blake casey chris dana dominique drew francis gavriel jackie jamie jean jesse jordan kaur
  kelly kerry kim leigh leslie lindsey loren lynn marion michele morgan nicola nikki nino pat rene riley robin sam
  sandy sasha shannon shirley sidney singh sydney taylor terry theresa tracy uhuru
`;

/** Family names that stand first, as Chinese, Korean and Vietnamese names do. */
const FAMILY = `
  an ban bo bui cao chang chen cheng choi chou chung dang deng ding dong du fan fang feng fu gao geng gong gu guo han
  he hong hou hsu hu hua huang hwang hyun jang jeong jia jian jiang jiao jie jin jing jo jong jun jung kang kim ko
  ku kwon lai le lee lei li liang liao lim lin ling liu lu luo ma mao meng min moon ngo nguyen ning no oh pan pang
  park peng pham phan qi qian qiao qin qiu ren ri roh ryu seo shao shen shi shin song su sun tan tang tao tian tran
  to tsai vu wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin ying yoon you yu yuan yun
  zeng zhang zhao zheng zhong zhou zhu zou
`;

const GENDERS = new Map<string, Gender | undefined>([
  ...wordsOf(FEMALE).map((name) => [name, 'female'] as const),
  ...wordsOf(MALE).map((name) => [name, 'male'] as const),
  ...listOf(EITHER).map((name) => [name, undefined] as const),
]);

export const FAMILY_FIRST: ReadonlySet<string> = new Set(listOf(FAMILY));
export const GIVEN_NAMES: Iterable<string> = [...GENDERS.keys()];

/** The gender that a given name tells, where it tells one; the name in lower case. */
export const genderOfName = (lower: string): Gender | undefined => GENDERS.get(lower);
