/** A headline whose compounds stay on one line: "US-Russian" is no place to turn. */
export const Headline = ({ text }: { readonly text: string }) => (
  <>{text.split(/(\S+)/).map((part) => (isCompound(part) ? <span class="whole">{part}</span> : part))}</>
);

const LONGEST_COMPOUND = 20;

const isCompound = (word: string): boolean => word.length <= LONGEST_COMPOUND && /\p{L}[-‐]\p{L}/u.test(word);
