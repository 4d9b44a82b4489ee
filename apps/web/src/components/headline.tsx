interface Props {
  readonly of: { readonly title: string; readonly hasHeadline: boolean };
}

/** A headline whose compounds stay on one line: "US-Russian" is no place to turn. What stands in for one is set apart. */
export const Headline = ({ of: { title, hasHeadline } }: Props) => {
  const words = title.split(/(\S+)/).map((part) => (isCompound(part) ? <span class="whole">{part}</span> : part));
  return hasHeadline ? words : <span class="stand-in">{words}</span>;
};

const LONGEST_COMPOUND = 20;

const isCompound = (word: string): boolean => word.length <= LONGEST_COMPOUND && /\p{L}[-‐]\p{L}/u.test(word);
