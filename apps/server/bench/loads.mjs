// What the servers are asked: the same fields of the same articles, in each one's own schema.

/** Twenty articles with headline, dateline and three quotations with their speakers. */
const LIST = `query List($after: String) {
  articles(first: 20, after: $after) {
    edges { cursor node {
      id headline { text } dateline { raw }
      quotations(first: 3) { text attribution { speaker { text } } }
    } }
    pageInfo { endCursor hasNextPage }
  }
}`;
const SEARCH = `query Search($query: String!) {
  search(query: $query, first: 20) { nodes { article { id headline { text } dateline { raw } } } }
}`;
const ARTICLE = `query Article($id: ID!) {
  article(id: $id) {
    id source { text } headline { text } dateline { raw }
    quotations { kind text attribution { speaker { text } } }
    people { name titles { text } }
  }
}`;

/** In the schema that PostGraphile makes of tables. */
const POSTGRAPHILE_LIST = `query List($after: Cursor) {
  allArticles(first: 20, after: $after, orderBy: SEQUENCE_DESC) {
    edges { cursor node {
      rowId headline dateline
      quotationsByArticleSequence(first: 3, orderBy: POSITION_ASC) { nodes { text speaker } }
    } }
    pageInfo { endCursor hasNextPage }
  }
}`;
const POSTGRAPHILE_SEARCH = `query Search($query: String!) {
  searchArticles(query: $query, first: 20) { nodes { rowId headline dateline } }
}`;
const POSTGRAPHILE_ARTICLE = `query Article($id: String!) {
  articleByRowId(rowId: $id) {
    rowId source headline dateline
    quotationsByArticleSequence(orderBy: POSITION_ASC) { nodes { kind text speaker } }
    peopleByArticleSequence(orderBy: POSITION_ASC) { nodes { name titles } }
  }
}`;

const QUERIES = {
  list: { ours: LIST, postgraphile: POSTGRAPHILE_LIST },
  search: { ours: SEARCH, postgraphile: POSTGRAPHILE_SEARCH },
  article: { ours: ARTICLE, postgraphile: POSTGRAPHILE_ARTICLE },
};

/** How many different requests a load with variables sends, in turn; and one that is to find little at hand. */
const VARIETY = 500;
const COLD_VARIETY = 5000;

/**
 * The loads: each says what it is, and makes the bodies of its requests. `facts` holds what is in the archive: ids, words, and
 * the cursors of the server that is asked.
 */
export const LOADS = [
  { name: 'list of 20, the newest', bodies: (schema) => [body(QUERIES.list[schema], {})] },
  {
    name: 'list of 20, cold, random cursors',
    bodies: (schema, { cursors }, random) =>
      many(() => body(QUERIES.list[schema], { after: cursors[random(cursors.length)] }), COLD_VARIETY),
  },
  {
    name: 'search, the newest 20',
    bodies: (schema, { words }, random) =>
      many(() => body(QUERIES.search[schema], { query: words[random(words.length)] })),
  },
  {
    name: 'page of an article',
    bodies: (schema, { ids }, random) => many(() => body(QUERIES.article[schema], { id: ids[random(ids.length)] })),
  },
];

const body = (query, variables) => JSON.stringify({ query, variables });
const many = (make, length = VARIETY) => Array.from({ length }, make);

/** Every cursor of the list, as the server gives them. */
export async function readCursors(url, schema) {
  const cursors = [];
  for (let after; ; ) {
    const { data } = await ask(url, body(QUERIES.list[schema], after === undefined ? {} : { after }));
    const { edges, pageInfo } = data.articles ?? data.allArticles;
    cursors.push(...edges.map(({ cursor }) => cursor));
    if (!pageInfo.hasNextPage) return cursors;
    after = pageInfo.endCursor;
  }
}

/** Sends one request. Errors: what the server answered, where it is no data. */
export async function ask(url, text) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
  const answer = await response.json();
  if (answer.errors) throw new Error(`${url} answered ${JSON.stringify(answer.errors[0]).slice(0, 300)}`);
  return answer;
}
