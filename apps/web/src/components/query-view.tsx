import { type DocumentNode, print, stripIgnoredCharacters } from 'graphql';

interface Props {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query that this page was made from, to be run again by whoever wants the data. */
export const QueryView = ({ document, variables }: Props) => {
  const query = print(document);
  const told = JSON.stringify(variables);
  const address = `/graphql?${new URLSearchParams({ query: stripIgnoredCharacters(query), variables: told })}`;
  return (
    <details class="source">
      <summary>This page’s GraphQL query</summary>
      <pre tabindex={0}>{query}</pre>
      <p>
        with <code>{told}</code> · <a href={address}>run it</a>
      </p>
    </details>
  );
};
