import { FEMALE_NAMES, MALE_NAMES } from './packed-words.generated.ts';
import { wordsOf } from './packed-words.ts';
import { listOf } from './word-list.ts';

export type Gender = 'female' | 'male';

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
  ...wordsOf(FEMALE_NAMES).map((name) => [name, 'female'] as const),
  ...wordsOf(MALE_NAMES).map((name) => [name, 'male'] as const),
  ...listOf(EITHER).map((name) => [name, undefined] as const),
]);

export const FAMILY_FIRST: ReadonlySet<string> = new Set(listOf(FAMILY));
export const GIVEN_NAMES: Iterable<string> = [...GENDERS.keys()];

/** The gender that a given name tells, where it tells one; the name in lower case. */
export const genderOfName = (lower: string): Gender | undefined => GENDERS.get(lower);
