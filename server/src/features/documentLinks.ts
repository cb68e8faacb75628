/** Links inside a release: mail and web addresses, treaties, handles to their other uses, references to other releases. */
import type { ContactMention, Reference } from '../release/model';
import type { Span } from '../text/span';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import { resolveReference } from '../workspace/references';
import { foldHandle } from '../workspace/symbols';
import { leadOf, type Location } from './location';
import { titleOf } from './naming';
import { treatiesIn } from './treaties';

export interface DocumentLink {
  readonly span: Span;
  readonly tooltip: string;
  /** An address outside the workspace, or a location in it. */
  readonly target:
    { readonly kind: 'address'; readonly uri: string } | ({ readonly kind: 'location' } & Location);
}

/** All links, in the order of the text; those that overlap an earlier one are left out. */
export function documentLinks(dossier: Dossier, document: WorkspaceDocument): readonly DocumentLink[] {
  const contacts = document.facts.mentions
    .filter((mention) => mention.type === 'contact')
    .map((mention) => contactLink(dossier, document, mention));
  const releases = document.facts.references.map((reference): DocumentLink | undefined => {
    const target = resolveReference(dossier, document, reference);
    if (target === undefined) return undefined;
    return {
      span: reference.cue ?? reference.span,
      tooltip: `${RELATIONS[reference.relation]}: ${titleOf(target)}`,
      target: { kind: 'location', uri: target.uri, span: leadOf(target.facts) },
    };
  });
  const treaties = treatiesIn(document.release?.text ?? '').map((treaty) =>
    address(treaty, treaty.url, 'Read the treaty, where it is kept'),
  );
  return withoutOverlaps([...contacts, ...releases, ...treaties].filter((found) => found !== undefined));
}

/** Why a reference leads where it leads. */
const RELATIONS: Readonly<Record<Reference['relation'], string>> = {
  previous: 'The earlier round that is meant',
  next: 'The later round that is meant',
  founded: 'Where it was announced',
  related: 'The other dialogue that is meant',
};

function contactLink(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: ContactMention,
): DocumentLink | undefined {
  switch (mention.form) {
    case 'mail':
      return address(
        mention,
        `mailto:${mention.text.replace(/[^\w.+@-]/g, encodeURIComponent)}`,
        'Write to this address',
      );
    case 'url':
      return address(
        mention,
        /^https?:\/\//i.test(mention.text) ? mention.text : `https://${mention.text}`,
        'Open the page',
      );
    case 'handle':
      return otherUse(dossier, document, mention);
  }
}

function address(span: Span, uri: string, tooltip: string): DocumentLink {
  return { span, tooltip, target: { kind: 'address', uri } };
}

function otherUse(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: ContactMention,
): DocumentLink | undefined {
  const uses = dossier.handle(foldHandle(mention.value));
  const other = uses.find((use) => use.document.uri !== document.uri);
  if (other === undefined) return undefined;
  return {
    span: mention,
    tooltip: `The same handle in ${titleOf(other.document)}`,
    target: { kind: 'location', uri: other.document.uri, span: other.mention },
  };
}

function withoutOverlaps(links: readonly DocumentLink[]): readonly DocumentLink[] {
  const sorted = [...links].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: DocumentLink[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= each.span.start) kept.push(each);
  }
  return kept;
}
