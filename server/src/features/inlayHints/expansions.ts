/** `ROK` → `[Republic of Korea]`: what an abbreviation stands for, the first time and where the text does not say so. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AcronymUse, CountryMention, ReleaseFacts } from '../../release/model';
import type { Dossier } from '../../workspace/dossier';
import { paragraphs, plain, strong } from '../markdown';
import type { InlayHint } from './hint';

export function expansionHints(dossier: Dossier, facts: ReleaseFacts): readonly InlayHint[] {
  const { knowledge } = dossier;
  const told = new Set<string>();
  const countries = facts.mentions.flatMap((mention) =>
    mention.type === 'country' && mention.form === 'abbreviation' && !told.has(mention.value)
      ? ofCountry(knowledge, facts, mention, told)
      : [],
  );
  const acronyms = facts.acronyms.flatMap((use) => ofAcronym(knowledge, facts, use, told));
  return [...countries, ...acronyms];
}

/** `U.S.` and `UK` need no words: every reader knows them. */
function ofCountry(
  knowledge: Knowledge,
  { acronyms }: ReleaseFacts,
  mention: CountryMention,
  told: Set<string>,
): readonly InlayHint[] {
  const row = knowledge.countries.get(mention.value);
  const plainForm = mention.text.replaceAll('.', '');
  const isDefined = acronyms.some(
    ({ acronym, definition }) => acronym === mention.text && definition !== undefined,
  );
  if (row === undefined || isDefined || FAMILIAR.has(plainForm)) return [];
  told.add(mention.value);
  told.add(mention.text);
  return [hint(mention, row.official ?? row.short)];
}

const FAMILIAR: ReadonlySet<string> = new Set(['US', 'USA', 'UK', 'UAE']);

/** Where several bodies have the acronym, it is for the text to say which. */
function ofAcronym(
  knowledge: Knowledge,
  { acronyms }: ReleaseFacts,
  use: AcronymUse,
  told: Set<string>,
): readonly InlayHint[] {
  const { acronym } = use;
  if (told.has(acronym) || knowledge.commonAcronyms.has(acronym)) return [];
  told.add(acronym);
  if (acronyms.some((one) => one.acronym === acronym && one.definition !== undefined)) return [];
  const bodies = knowledge.agenciesByAcronym.get(acronym) ?? [];
  const long = knowledge.expansions.get(acronym) ?? (bodies.length === 1 ? bodies[0]?.name : undefined);
  return long === undefined ? [] : [hint({ text: acronym, end: use.end }, long)];
}

function hint({ text, end }: { readonly text: string; readonly end: number }, long: string): InlayHint {
  return {
    kind: 'expansions',
    offset: end,
    label: `[${long}]`,
    tooltip: paragraphs([`${strong(text)}: ${plain(long)}`, 'Not written out in this release.']),
  };
}
