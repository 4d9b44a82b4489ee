export type Gender = 'female' | 'male';

/** Given names of the world's news that women bear, in lower case, accents left out. */
const FEMALE = `
  abigail ada adela adelaide adele adriana agata agnes agnieszka aicha aida aiko aileen aisha akiko alejandra
  aleksandra alessandra alexandra alice alicia alina alison aliya alla allison alma almudena alya amalia amanda
  amber amelia amelie amina amira amy ana anastasia angela angelica angelina angie anita anja anke ann anna annabel
  annabelle annalena anne annegret annette annie anouk antje antonella antonia anya april ariana arlene ashley asma
  astrid asya audrey aung aurelie aurora aya ayaka ayesha ayse barbara beata beatrice beatrix beatriz becky belinda
  benazir bente berit bernadette bernice berta beth bethany betsy betty beverly bianca birgit blanca bonnie brenda
  bridget brigitte brittany bronwyn brooke camila camilla candace carina carla carly carmen carol carole carolina
  caroline carolyn carrie catalina caterina catherine cathy catriona cecilia celeste celia celine chantal charlene
  charlotte chelsea cherie cheryl chiara chiyo chloe christiana christiane christina christine christy cindy claire
  clara clare claudia clotilde colette colleen concepcion condoleezza connie constance consuelo corazon cordelia
  corinne courtney cristina crystal cynthia dagmar daisy dalia daniela danielle daphne daria darlene dawn deb
  debbie deborah debra deirdre delia denise diana diane dianne dilma dina dolores donna dora doris dorothy edith
  edna eileen ekaterina elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella ellen eloise
  elsa elsie elvira emiko emilia emily emine emma erica erika erin ernestine esra estelle esther eszter ethel
  eugenia eunice eva eve evelyn evita ewa fabiana fadwa faith farah farida fatima fatma fatou federica felicia
  felicity fernanda fiona flora florence frances francesca francoise frauke frida fumiko gabriela gabriele
  gabriella gabrielle gail galina gemma genevieve georgina geraldine gertrude gillian gina giorgia giovanna gisela
  gisele giselle giulia gladys glenda gloria golda goldie grace greta gretchen gro guadalupe gudrun gunda gwen
  gwendolyn hala halima halina hanako hanan hanna hannah harriet hatice hazel heather hedwig heidi helen helena
  helene helga henrietta hiba hilary hilda hillary hiroko holly hope huda huma ida ileana ilona ilse imelda indira
  ines inga inge ingeborg ingrid ioana irena irene irina iris irma isabel isabella isabelle isobel ivana ivanka
  ivette jacinda jaclyn jacqueline jacquelyn jadwiga jana jane janet janice janine jasmine jayne jeanette jeanine
  jeanne jelena jenna jennifer jenny jessica jill jitka jo joan joana joanie joanna joanne jocelyn jodi jody
  johanna josefina josephine jovana joy joyce juana juanita judith judy julia juliana julianne julie juliet julieta
  june justine jutta kaja kamala kaori karen karin karina karla karolin karolina katarina katarzyna kate katerina
  katharina katherine kathleen kathryn kathy katie katja katrina katya kay kayla kazuko keiko kelly kellyanne
  kersti khadija kimberly kirsten kirstjen klara kristalina kristen kristi kristiina kristin kristina kristine
  krystyna ksenia laila lana lara larisa larissa latifa laura lauren laurie layla lea leah leila lena leni lenka
  leonora leticia liane lidia liesbeth lila lilia lilian lillian lily lina linda lindsay lisa liudmila liz liza
  ljiljana ljubica lois lola loretta lori lorraine louise lourdes lubna lucia luciana lucie lucille lucinda lucy
  ludmila luisa lydia lynda lynn lynne lyudmila mabel madeleine madeline madonna magda magdalena maggie maha mai
  maia maja malala malgorzata malika mandy manuela marcela marcia margaret margarita margot margrethe marguerite
  maria mariam marian mariana marianne marie mariela marija marilyn marina marine marion marisa marisol marissa
  marit mariya marjorie marlene marsha marta martha martina mary maryam masha mathilde matilda maud maura maureen
  maxine maya mayu megan meghan megumi melania melanie melinda melissa mercedes meredith merkel merve mette mia
  michaela michelle mikako milagros milanka mildred milena milica mimi mina mindy miranda miriam mirjana misako
  moira mollie molly mona monica monika monique muriel myra myriam myrna nabila nadezhda nadia nadine naima najat
  nancy naoko naomi natalia natalie natalya natasha natsuko nawal nell nellie nicole nina noelle noemi nora noreen
  noriko norma nour nuria octavia odette oksana oleksandra olena olga olivia opal orla ornella paige paloma pam
  pamela paola patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa
  phoebe phyllis pia pilar polly preeti priscilla priti priya queenie rachel raghad raisa ramona rana rania raquel
  rebecca reem regina reiko renata renate renee reyhaneh rhonda rita roberta rocio rosa rosalia rosalind rosalyn
  rosalynn rosario rose rosemary rosie roxana roxanne ruba ruth ruxandra sabina sabine sabrina sadako sadia safia
  safiya sakura sally salma samantha samia samira sana sandra saoirse sara sarah sasha sawsan seda selena selma
  senait serena shannon sharon sheila shelley sherry sheryl shirin shirley sigrid silje silvia simin simona simone
  sinead sinem siobhan sirin sofia solveig sonia sonja sonya sophia sophie stacey stacy stefania stella stephanie
  suad sue suella sultana sumaya susan susana susanna susanne susie suzanne suzy svetlana svitlana sybil sylvia
  sylvie tamara tammy tania tanya tara tatiana tatjana tatyana teresa teri terri tetiana thelma therese tiffany
  tina tomoko toni tonya tova tove tracy tricia trina trisha trudy tsai tulsi ulla ulrika ulrike ursula urszula
  valentina valentine valeria valerie vanessa vera verena veronica veronika vesna vicki vicky victoria viola violet
  violeta virginia vivian viviana wanda wangari wendy whitney wilhelmina wilma winifred winnie xenia xiomara yael
  yasmin yasmine yekaterina yelena yevgenia yoko yolanda yoshiko yukari yuki yulia yuliya yumi yuriko yvette yvonne
  zahra zainab zanele zdenka zeinab zelda zeynep zhanna zhivka zlata zoe zofia zsuzsanna zuzana
`;

/** Given names that men bear. */
const MALE = `
  aaron abbas abdel abdelaziz abdirahman abdo abdul abdulaziz abdulla abdullah abdulrahman abe abel abhisit abiy
  abraham abu adam adel adem adnan adolf adolfo adrian adriano agostino ahmad ahmed ahmet ajay akbar akhtar akihito
  akira akram al alain alan alastair albert alberto alec alejandro aleksandar aleksander aleksandr aleksei alex
  alexander alexandre alexandros alexandru alexei alexey alfonso alfred alfredo ali aliaksandr alistair allan allen
  alois alonso alonzo alphonse alvaro alvin amadou amar amin amir amit amos amr anand anatole anatoly anders andre
  andreas andrei andrej andres andrew andrey andriy andrzej andy angel angelo angus anil ante anthony antoine anton
  antonin antonio antonis antony anwar apostolos ara aram archie aref ari ariel aristide arkady armand armando
  armen arnaud arne arnold arsene arseniy artem arthur artur arturo artyom arun asad asher ashok ashraf asif askar
  aslan atal atif attila augustin augusto augustus aurelio austin avi avigdor axel ayad ayman aymen azim aziz babak
  bakhtiyar bakili baltasar ban bandar barack barnaby barney barry bart bartholomew bashar basil bassam bassem ben
  benedict beniamino benigno benito benjamin bennie benny benoit bernard bernardo bernd bernhard bernie bert
  bertrand bilal bilawal bill billy binyamin bjarne bjarni bjoern bjorn bob boban bobby bodo bogdan boris borut
  boutros brad bradley brandon brendan brent bret brett brian brice bruce bruno bryan bulent burhan burt byron caio
  caleb calvin cameron carl carles carlo carlos carlton carsten carter casey casper cecil cedric cem cesar chad
  charles charlie che chester chet chip chris christian christoph christophe christopher chuck claes clarence clark claude
  claudio claus clay clayton clement cliff clifford clint clinton clive clyde colin conor conrad constantin
  constantine corey cornelius cory costas craig cristian cristiano cristobal curt curtis cyril cyrus dag dale
  damian damien dan daniel daniele danilo danny dante dario darrell darren darryl darwin dave david davide davit
  dean declan deepak demetrius denis deniz dennis denys derek derrick desmond devin dexter didier diego dieter
  dietmar dietrich dimitar dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominik don donald donato
  dong donnie donny doug douglas dragan drago drew duane duarte duncan dusan dustin dwayne dwight dylan eamon earl
  ed eddie edgar edgardo edmond edmund edoardo eduard eduardo edward edwin efrain egon ehud einar eitan elbridge
  eldar eli elias elie elijah eliot elliot elliott ellis elmar elton elvis emanuel emil emile emiliano emilio
  emmanuel emmerson emomali enda enrico enrique enver enzo eoin erdal erdogan eric erich erik erkki ernest ernesto
  ernie ernst erwin esteban ethan etienne eugen eugene eugenio eusebio evan evangelos evaristo evgeny evo ezra
  fabian fabio fabrice fabrizio faisal farid farkhad farooq farouk faruk fayez federico felipe felix ferdinand
  ferenc fernando fidel fikret filip filippo finn firoz flavio floyd francesco francis francisco franck franco
  francois frank frankie franklin frans franz fred freddie freddy frederic frederick frederik fritz fuad fyodor
  gabor gabriel gaddafi gaetano gamal gareth garret garrett garry gary gaspard gaston gavin gene gennady geoff
  geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerhard gerry gershon ghassan giacomo
  gianfranco gianluca gianni gideon gil gilbert gilberto gilles gino giorgi giorgio giovanni giuliano giulio
  giuseppe glafcos glen glenn godfrey gonzalo gordon graham grant greg gregg gregor gregory grigol grigory guido
  guillaume guillermo gunnar gunter guntram gurbanguly gus gustav gustavo guy habib haim hakan hakim hal hamad
  hamdi hamid hamza hank hannibal hans harald haris harold harris harry haruhiko harvey hasan hashem hashim hassan
  hayden heath hector heiko heinrich heinz helmut hendrik henri henrik henrique henry herb herbert herman hermann
  hernan hernando heydar hideki hideo hieronymus hillel hilmar hiroshi hisham hissene horacio horst hosni houari
  howard hubert hugh hugo humberto hun husni hussain hussein ian ibrahim idi idriss ignacio ignazio igor ihab ihor
  ike ilham ilir ilya ilyas imad imran imre ingvar inigo innocent ion iosif irfan irving irwin isaac isaias isak
  isidro islom ismael ismail ismet issa istvan itzhak ivan ivica ivo iyad jaap jacek jack jackson jacky jacob
  jacques jaime jair jakaya jake jakob jakub jakup jalal jamal james jamie jamil jan janez janis janko janos janusz
  jared jaroslav jaroslaw jarrod jason jasper javad javed javier jay jed jeff jefferson jeffrey jemal jens jeremiah
  jeremy jerome jeronimo jerry jerzy jesper jess jesse jesus jesus jethro jiang jim jimmy jiri joachim joao joaquin
  jochen joe joel joerg johan johann johannes john johnnie johnny jojo jomo jon jonah jonas jonathan jordan jordi
  jorge jorgen jorn joschka jose josef josep joseph josh joshua josip jovan juan juergen jules julian julien julio
  julius junichiro jurgen juri justin kader kamal kamel kareem karel karim karl karlheinz karsten kaspar kasper
  kassim kassym kayode kazuo keith kemal ken kenichi kenji kenneth kenny kent kerry kevin khaled khalid khalifa
  khalil kieran kirill kirk kivutha kiyoshi kjell klaas klaus klemens knut kobe kofi koichi koji konrad konstantin
  konstantinos koos kosta kostas kristian kristof krzysztof kumar kuniaki kurt kwame kyle kyriakos lamar lambert
  lance larry lars laszlo laurence laurent laurentiu lauri lavrenti lavrentiy lawrence lazar lech lee leif leo leon
  leonard leonardo leonel leonid leonidas leopold leopoldo leroy les lester leszek levi levon lewis lex liam
  lincoln linus lionel ljubo lloyd logan lorenzo lothar lou louis lubomir luc luca lucas lucian luciano lucien
  lucio ludwig luigi luis luiz luka lukas luke luther lyle lyndon maciej magnus mahamadou mahathir mahdi mahinda
  mahmood mahmoud mahmud majid makis malcolm malik mamadou mamdouh mamoun mamuka manfred mangosuthu manmohan manny
  manolis mansour manu manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano marijan
  marin marinko mario marius mark marko markos markus maroun marshall martin martti marty marvin marwan masahiro
  masaru masayoshi mason masood masoud massimo masud mate mateo mateusz mathias mathieu mats matt matteo matthew
  matthias matti maurice mauricio maurizio mauro max maxim maxime maximilian maxwell mehdi mehmed mehmet mel melvin
  menachem merlin mesut micah michael michail michal micheal michel mick miguel mihai mihail mikael mike mikhail
  mikheil mikis miklos miko mikulas milan mile milo milorad milos miloslav milosz milton minoru mintimer mirek
  mirko miroslav mirza mitch mitchell mitsuo mitt mladen mo moammar modibo moez mohamad mohamed mohammad mohammed
  mohamud mohan mohd mohsen moises mojtaba momcilo monte morris morten moses moshe mostafa motoo moussa muammar
  mubarak muhammad muhammadu muhammed muhsin mukhtar munir muqtada murad murat murray murtaza musa mustafa mustapha
  mykhailo mykola nabih nabil nadim nadir naftali naguib najib namik napoleon narendra nasir nasser nat nathan
  nathaniel naveed nawaf nawaz neal nebojsa ned neil nelson nenad nestor neville newt nguyen niall niccolo nicholas
  nick nico nicolae nicolas nicos nidal nigel nikita niklas niko nikola nikolai nikolaos nikolas nikolay nikoloz
  nikos nils noah noam nobuo nobuyuki noel nolan norbert norman norodom norris nouri nuri nurlan nursultan octavio
  odd ognjen oktay ola olaf olav oldrich ole oleg oleh oleksandr oleksiy oliver olivier olli olof olumide olusegun
  omar omer omid omirbek ondrej orlando orrin osama oscar oskar osman osvaldo oswaldo otar othman otto ousmane ove
  owen ozan ozzie pablo paddy panagiotis panos paolo parviz pascal pascual pasquale pat patrice patricio patrick
  patrik paul paulius paulo pavao pavel pavlo pavlos pawel pedro peer pekka per percy perry pervez pete peter petr
  petre petro petros petteri phil philip philippe phillip pier piero pierre piet pieter pietro pinchas piotr poul
  prakash pranab predrag preston pyotr quentin quincy rachid rade radek radomir radoslaw radovan rafael rafe rafik
  rafiq rahul rainer raj raja rajesh rajiv rajko ralf ralph ram ramaz rami ramiro ramon ramzan ramzi rand randall
  randolph randy ranil raoul raphael rashad rashid rasmus ratko rauf raul ravil ray raymond recep reed reggie
  reginald reid reinhard reinhold reuben reuven rex rexford reza ricardo riccardo rich richard rick ricky riek
  rintje risto roald rob robbie robby robert roberto robi robizon rocco rod roderick rodney rodolfo rodrigo
  rodrigue roel roelf rogelio roger roh rok roland rolf roman romano romeo ron ronald ronaldo ronen ronnie ronny
  rory roscoe ross rovshan roy ruben rubens rudi rudolf rudolph rudy rufus ruhollah rui rupert ruslan russ russell
  rustam ryan ryo ryszard ryutaro saad saadi sabah sabri sacha saddam sadegh sadiq saeb saeed said saif sajid salah
  salam saleem saleh salem salim salman salva salvador salvatore salvo sam samer sami samir sammy sampsa samuel
  sandor sandro sanjay santiago santos saparmurat sasa satoshi saud saul saulius savas scott seamus sean sebastian
  sebastiano sebastien seiji selim semyon serge sergei sergej sergey sergi sergio serhiy serzh seth seumas seymour
  seyoum shahbaz shahid shamil shane sharif shaul shaun shavkat shawkat shawn sheldon sherman shia shigeru shimon
  shintaro shinzo shlomo shoichi shota shukri shunichi siad sid sidiki sidney siegfried siegmar sigmar sigmund
  silvan silvano silvio simeon simon sinan sladjan slava slavko slobodan sol solomon soren souleymane spencer stan
  stanislav stanislaw stanley stavros stefan stefano stefanos steffen stein sten stephan stephane stephen sterling erling
  steve steven stewart stig stipe stjepan stuart sukarno sulaiman suleiman suleyman suresh svein sven sverre
  svetozar syed sylvain sylvester tad tadashi tadeusz taha taher tahir takashi takeo takeshi takis talal tam tamaz
  tarek tariq taro tassos tatsuo tayeb taylor tayyip ted teddy temur teo teodoro terence terrance terrence terry
  tetsuo thabo thaddeus thaksin theo theodor theodore theodoros thierry thom thomas thor thorbjorn thorsten tibor
  tihomir tim timo timothy timur tito titus tobias toby todd tofik tom tomas tomasz tomiichi tomio tomislav tommaso
  tommy tony toomas torsten toru toshihiko toshimitsu toshio travis trent trevor trey tristan troy truman tsutomu
  ty tyler tyrone tzachi uday udo ulf ulises ulrich umar umaru umberto umit urban urho uri uros usman uwe vaclav
  vadim vagif vagit valdas valdis valentin valentyn valeriy valery vance vano vasco vasil vasile vasily vassilis
  vassily venkaiah vernon veselin vesselin viacheslav vic vicente victor vidar vikram viktor vilmos vince vincent
  vincenzo vinod viorel vitali vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vlado vojislav vojtech
  volker volodymyr vuk vyacheslav wade waldemar waleed walid wallace wally walt walter ward warren wataru wayne wei
  wendell werner wes wesley wilbur wilfred wilfredo wilfried wilhelm willem william willie willy wilson wim winston
  wladyslaw wojciech wolfgang woodrow wyatt xanana xavier yahya yair yang yanis yannick yannis yaser yasir yasser
  yasuhiro yasuhisa yasuo yasushi yegor yehuda yemi yevgeny yigal yitzhak yoav yochanan yohannes yohei yoon yoram
  yoshihide yoshihiko yoshiro yoshito yossef yossi youri yousaf yousef youssef yuji yukio yuri yuriy yury yusuf
  yusuke yves zac zacarias zach zachary zack zaher zahid zaid zakaria zalmay zayed zbigniew zdenek zdravko zdzislaw
  zeev zeid zeljko zenon zhelyu ziad zine zinedine zivko ziya zlatko zoltan zoran zubin zuhair zurab zviad zygmunt
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

const listOf = (text: string): string[] => text.trim().split(/\s+/);
const GENDERS = new Map<string, Gender | undefined>([
  ...listOf(FEMALE).map((name) => [name, 'female'] as const),
  ...listOf(MALE).map((name) => [name, 'male'] as const),
  ...listOf(EITHER).map((name) => [name, undefined] as const),
]);

export const FAMILY_FIRST: ReadonlySet<string> = new Set(listOf(FAMILY));
export const GIVEN_NAMES: Iterable<string> = [...GENDERS.keys()];

/** The gender that a given name tells, where it tells one; the name in lower case. */
export const genderOfName = (lower: string): Gender | undefined => GENDERS.get(lower);
