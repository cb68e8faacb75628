/** Hovers of titles, countries, places, contacts and acronyms. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type {
  AcronymUse,
  ContactMention,
  CountryMention,
  PlaceMention,
  TitleMention,
} from '../../release/model';
import { overlaps } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, MentionSighting } from '../../workspace/dossier';
import { foldHandle } from '../../workspace/symbols';
import { code, list, paragraphs, plain, strong } from '../markdown';
import { countryName } from '../naming';
import { lineLink, linkTo } from './links';

/** Who holds the post in this release, and what an abbreviated title stands for. */
export function titleHover(knowledge: Knowledge, document: WorkspaceDocument, mention: TitleMention): string {
  const holders = document.facts.persons.filter((person) =>
    person.posts.some((post) => overlaps(post.span, mention)),
  );
  const long = knowledge.expansions.get(mention.text);
  return paragraphs([
    strong(mention.value),
    long === undefined ? undefined : `${plain(mention.text)} stands for ${plain(long)}.`,
    holders.length === 0 ? undefined : `Post of ${holders.map((person) => plain(person.name)).join(', ')}.`,
  ]);
}

export function countryHover(
  knowledge: Knowledge,
  document: WorkspaceDocument,
  mention: CountryMention,
): string {
  const row = knowledge.countries.get(mention.value);
  const side = document.facts.delegations.find((delegation) => delegation.party === mention.value);
  const heads = side?.heads.map((head) => plain(head.name)).join(', ') ?? '';
  return paragraphs([
    `${strong(countryName(knowledge, mention.value))} · ${code(mention.value)}`,
    row?.official === undefined ? undefined : plain(row.official),
    heads === '' ? undefined : `Delegation led by ${heads}.`,
  ]);
}

export function placeHover(knowledge: Knowledge, mention: PlaceMention): string {
  const country = mention.country === undefined ? '' : ` · ${plain(countryName(knowledge, mention.country))}`;
  return `${strong(mention.value)}${country}`;
}

/** The address, and for a handle where else it is written. */
export function contactHover(dossier: Dossier, document: WorkspaceDocument, mention: ContactMention): string {
  const uses = mention.form === 'handle' ? dossier.handle(foldHandle(mention.value)) : [];
  const others = uses.filter((use) => use.document.uri !== document.uri);
  return paragraphs([
    code(mention.text),
    mention.malformed ? 'A handle has letters, digits and underscores only.' : undefined,
    others.length === 0
      ? undefined
      : `${strong('In other releases')}\n\n${list(others.slice(0, MOST_USES).map(useLine), MOST_USES, others.length)}`,
  ]);
}

/** So many uses of a handle are named. */
const MOST_USES = 8;

function useLine({ document, mention }: MentionSighting<ContactMention>): string {
  return `${code(mention.text)} in ${linkTo(document, mention)}`;
}

/** What an acronym stands for: as the release defines it, else as the registry knows it. */
export function acronymHover(
  knowledge: Knowledge,
  document: WorkspaceDocument,
  use: AcronymUse,
): string | undefined {
  const defined = document.facts.acronyms.find(
    (one) => one.acronym === use.acronym && one.definition !== undefined,
  );
  if (defined?.definition !== undefined) {
    const { definition } = defined;
    return paragraphs([
      `${strong(use.acronym)}: ${plain(definition.text)}`,
      `Defined in ${lineLink(document, definition)}.`,
    ]);
  }
  const known =
    knowledge.expansions.get(use.acronym) ??
    knowledge.agenciesByAcronym
      .get(use.acronym)
      ?.map((row) => row.name)
      .join(', or ');
  if (known === undefined) return undefined;
  return paragraphs([`${strong(use.acronym)}: ${plain(known)}`, 'Not written out in this release.']);
}
