import { type Header, type ItemLink, readStatus, readUrgency, readVersion, type Subject } from '../../header.ts';
import {
  attributeOf,
  childAt,
  childrenNamed,
  elementsOf,
  findElement,
  nameOf,
  walk,
  wordsOf,
  type XmlElement,
} from '../../xml/tree.ts';

/** The public identifier, or the parts that it is made of. Source: NewsML 1.2, "NewsIdentifier". */
export function identifierOf(item: XmlElement): string | undefined {
  const identifier = childAt(item, 'Identification', 'NewsIdentifier');
  const given = wordsOf(childAt(identifier, 'PublicIdentifier'));
  if (given !== undefined) return given;
  const parts = ['ProviderId', 'DateId', 'NewsItemId', 'RevisionId'].map((name) => wordsOf(childAt(identifier, name)));
  return parts.includes(undefined) ? undefined : `urn:newsml:${parts.join(':')}`;
}

/** The fields of the header but for its dates. */
export function headerFields(item: XmlElement): Header {
  const management = childAt(item, 'NewsManagement');
  const lines = findElement(item, 'NewsLines');
  const administrative = findElement(item, 'AdministrativeMetadata');
  const line = (name: string): string | undefined => wordsOf(childAt(lines, name));
  const links = linksOf(management);
  return {
    slug: line('SlugLine') ?? wordsOf(childAt(item, 'Identification', 'NameLabel')),
    urgency: readUrgency(formalName(childAt(management, 'Urgency'))),
    version: readVersion(wordsOf(childAt(item, 'Identification', 'NewsIdentifier', 'RevisionId'))),
    status: statusOf(formalName(childAt(management, 'Status'))),
    supersedes: previousOf(item) ?? links.find(({ relation }) => relation === 'supersedes')?.id,
    provider: formalName(childAt(administrative, 'Provider', 'Party')) ?? line('CreditLine'),
    rights: line('CopyrightLine') ?? line('RightsLine'),
    headline: line('HeadLine'),
    byline: line('ByLine'),
    language: languageOf(item),
    keywords: childrenNamed(lines, 'KeywordLine').flatMap((keyword) => wordsOf(keyword) ?? []),
    subjects: subjectsOf(item),
    editorNote: childrenNamed(management, 'Instruction').flatMap((each) => wordsOf(each) ?? [])[0],
    signals: childrenNamed(management, 'Instruction').flatMap((each) => formalName(each) ?? []),
    links: links.filter(({ relation }) => relation !== 'supersedes'),
  };
}

const formalName = (element: XmlElement | undefined): string | undefined =>
  attributeOf(element, 'FormalName') || undefined;

/** NewsML 1 has a status of its own for what is under embargo. */
const statusOf = (name: string | undefined): Header['status'] =>
  name?.toLowerCase() === 'embargoed' ? 'withheld' : readStatus(name);

const languageOf = (item: XmlElement): string | undefined =>
  formalName(findElement(item, 'Language')) ??
  [...walk(item)].flatMap((each) => attributeOf(each, 'xml:lang') ?? [])[0];

/** The version before has the same identifier but for its last part. */
function previousOf(item: XmlElement): string | undefined {
  const previous = attributeOf(childAt(item, 'Identification', 'NewsIdentifier', 'RevisionId'), 'PreviousRevision');
  const id = identifierOf(item);
  if (previous === undefined || previous === '0' || id === undefined || !/:\d+[A-Z]?$/.test(id)) return undefined;
  return id.replace(/:\d+[A-Z]?$/, `:${previous}`);
}

/** Elements of the management that name another item, and what IPTC calls the relation today. */
const RELATIONS: Readonly<Record<string, string>> = { DerivedFrom: 'derivedFrom', AssociatedWith: 'associatedWith' };

const linksOf = (management: XmlElement | undefined): ItemLink[] =>
  elementsOf(management).flatMap((element) => {
    const relation = RELATIONS[nameOf(element)];
    const id = attributeOf(element, 'NewsItem');
    return relation === undefined || !id ? [] : [{ relation: formalName(element) ?? relation, id }];
  });

const TOPICS = new Set(['Subject', 'SubjectMatter', 'SubjectDetail']);

const subjectsOf = (item: XmlElement): Subject[] =>
  [...walk(item)].flatMap((each) => {
    const code = formalName(each);
    return TOPICS.has(nameOf(each)) && code !== undefined ? [{ code }] : [];
  });

const HELD = new Set(
  `HeadLine ByLine CopyrightLine RightsLine SlugLine KeywordLine DateLine CreditLine NewsItemType FirstCreated Instruction
  ThisRevisionCreated Status StatusWillChange Urgency DerivedFrom AssociatedWith Provider Language SubjectCode`.split(
    /\s+/,
  ),
);

/** Names of metadata for which the header has no field. */
export const partsNotHeld = (item: XmlElement): string[] =>
  [
    childAt(item, 'NewsManagement'),
    ...['NewsLines', 'AdministrativeMetadata', 'DescriptiveMetadata', 'RightsMetadata'].map((name) =>
      findElement(item, name),
    ),
  ]
    .flatMap(elementsOf)
    .map(nameOf)
    .filter((name) => !HELD.has(name));
