/** What is known of the thing under the pointer. */
import type { DialogueMention, Mention, ReleaseFacts } from '../../release/model';
import type { Finding } from '../../rules/rule';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { paragraphs } from '../markdown';
import { mentionAt, touches } from '../location';
import { agencyHover } from './agency';
import { dateHover } from './date';
import { dialogueHover } from './dialogue';
import { findingHover } from './finding';
import { formulaHover } from './formula';
import { officialHover } from './official';
import { acronymHover, contactHover, countryHover, placeHover, titleHover } from './others';
import { referenceHover } from './reference';
import { registeredHover } from './registered';

export interface Hover {
  /** The characters that the answer speaks of. */
  readonly span: Span;
  /** CommonMark; whatever comes from a release is escaped. */
  readonly markdown: string;
}

/**
 * The hover at an offset.
 *
 * @param offset UTF-16 code units into the document's text
 * @param findings those of the document that are shown; the hover of one tells its convention
 */
export function hover(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
  findings: readonly Finding[] = [],
): Hover | undefined {
  const { facts } = document;
  const { references, acronyms } = facts;
  const cued = references.find(({ cue }) => cue !== undefined && touches(cue, offset));
  const mention = mentionAt(facts, offset);
  const acronym = acronyms.find((use) => touches(use, offset));
  const isPlain = mention === undefined && acronym === undefined;
  const reference = cued ?? (isPlain ? references.find(({ span }) => touches(span, offset)) : undefined);
  const counted = isPlain && reference === undefined ? countedAt(facts, offset) : undefined;
  const formula = isPlain ? facts.wording?.formulas.find((use) => touches(use, offset)) : undefined;
  const faults = findings.filter((finding) => touches(finding.span, offset));
  const span =
    cued?.cue ?? mention ?? acronym ?? reference?.span ?? counted?.ordinal ?? formula ?? faults[0]?.span;
  if (span === undefined) return undefined;
  const markdown = paragraphs([
    reference === undefined ? undefined : referenceHover(dossier, document, reference),
    mention === undefined ? undefined : mentionHover(dossier, document, mention),
    counted === undefined ? undefined : dialogueHover(dossier, document, counted),
    acronym === undefined ? undefined : acronymHover(dossier.knowledge, document, acronym),
    mention === undefined ? undefined : registeredHover(dossier.knowledge, document.facts, mention),
    formula === undefined ? undefined : formulaHover(dossier, document, formula),
    findingHover(faults),
  ]);
  return markdown === '' ? undefined : { span, markdown };
}

/** The dialogue of which the number stands here: `inaugural` of `the inaugural meeting of the Cyber Policy Working Group`. */
function countedAt({ mentions }: ReleaseFacts, offset: number): DialogueMention | undefined {
  return mentions
    .filter((mention) => mention.type === 'dialogue')
    .find(({ ordinal }) => ordinal !== undefined && touches(ordinal, offset));
}

function mentionHover(dossier: Dossier, document: WorkspaceDocument, mention: Mention): string | undefined {
  const { knowledge } = dossier;
  switch (mention.type) {
    case 'official':
      return officialHover(dossier, document, mention);
    case 'agency':
      return agencyHover(dossier, document, mention);
    case 'date':
      return dateHover(dossier, document, mention);
    case 'dialogue':
      return dialogueHover(dossier, document, mention);
    case 'title':
      return titleHover(knowledge, document, mention);
    case 'country':
      return countryHover(knowledge, document, mention);
    case 'place':
      return placeHover(knowledge, mention);
    case 'contact':
      return contactHover(dossier, document, mention);
  }
}
