/** Titles that are written in one word, two words, or with a hyphen: which form stands where. */
import type { ReleaseFacts } from '../release/model';
import type { Span } from '../text/span';
import type { Derive } from './derived';
import { isOpen, type WorkspaceDocument } from './document';

/** Where a title of several spellings stands; `form` is the first of its forms' case: `Under Secretary`. */
export interface TitleFormUse extends Span {
  /** The term under which its forms are counted: `title Under Secretary`. */
  readonly term: string;
  readonly form: string;
  /** The characters as written: `under secretary`. */
  readonly text: string;
}

/** A title and its forms, that of the GPO Style Manual first. */
export interface TitleSpelling {
  readonly term: string;
  readonly forms: readonly string[];
}

export const titleSpellings: readonly TitleSpelling[] = [
  { term: 'title Under Secretary', forms: ['Under Secretary', 'Undersecretary', 'Under-Secretary'] },
  { term: 'title Vice Minister', forms: ['Vice Minister', 'Vice-Minister'] },
  { term: 'title Vice President', forms: ['Vice President', 'Vice-President'] },
  { term: 'title Director General', forms: ['Director General', 'Director-General'] },
];

const folded = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();

const FORMS = new Map(
  titleSpellings.flatMap(({ term, forms }) => forms.map((form) => [folded(form), { term, form }] as const)),
);
const ANY_FORM =
  /\b(?:under[\s\p{Pd}]?secretary|vice[\s\p{Pd}](?:minister|president)|director[\s\p{Pd}]general)\b/giu;

/** Cheaper to look for than all forms. */
const LIKE_A_FORM = /under.?secretary|vice.(?:minister|president)|director.general/i;

/** International organisations keep the hyphen: `Under-Secretary-General`, the Director-General of the WHO. */
const INTERNATIONAL =
  /\b(?:UN|U\.N\.|United Nations|WHO|World Health|WTO|World Trade|IAEA|Atomic Energy|UNESCO|FAO|ILO|OPCW|WIPO|IOM|Secretary-General|EU|European)\b/u;

/** As `titleFormsOf`; kept of an open document, of which several ask. */
export function titleFormsIn(document: WorkspaceDocument, derive: Derive): readonly TitleFormUse[] {
  return isOpen(document) ? derive(document, formsOf) : formsOf(document);
}

function formsOf({ facts }: WorkspaceDocument): readonly TitleFormUse[] {
  return titleFormsOf(facts);
}

/** Uses in titles, in the order of the text; those of international organisations and quotations are left out. */
export function titleFormsOf(facts: ReleaseFacts): readonly TitleFormUse[] {
  return facts.mentions.flatMap((mention, at) => {
    if (mention.type !== 'title' || mention.quoted || mention.zone === 'front-matter') return [];
    if (!LIKE_A_FORM.test(mention.text)) return [];
    const behind = facts.mentions[at + 1];
    const near = `${facts.mentions[at - 1]?.text ?? ''} ${mention.text} ${behind?.text ?? ''}`;
    if (INTERNATIONAL.test(near)) return [];
    return [...mention.text.matchAll(ANY_FORM)].flatMap((match): readonly TitleFormUse[] => {
      const found = FORMS.get(folded(match[0]));
      const start = mention.start + match.index;
      return found === undefined ? [] : [{ ...found, start, end: start + match[0].length, text: match[0] }];
    });
  });
}
