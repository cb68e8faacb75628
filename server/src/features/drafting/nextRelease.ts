/** A draft of the release on the next round, in the words of an earlier one and without its facts. */
import type { Release } from '../../release/model';
import { wrapperOf, withoutParts } from '../../rules/structure/wrapper';
import { lineBreakOf } from '../../rules/structure/headerText';
import type { TextEdit } from '../../text/edits';
import { contains, overlaps, type Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { fileNameOf } from '../naming';
import type { Drafting } from './carryMentions';
import { sentenceEdits } from './carrySentence';
import { confirm, fields } from './fields';
import { outlookOf } from './outlook';
import { unitsOf, type Unit } from './units';

export interface Draft {
  readonly text: string;
  /** What has to be filled in, in order; offsets in `text`. `placeholder-left` reports each of them. */
  readonly fields: readonly Span[];
  /** A name for its file: `round-4-outcome.release`. */
  readonly fileName: string;
}

/** More than this in one field, and nobody reads it before confirming it. */
const LONGEST_RUN = 900;

/** Sentences of one kind that stand together in a paragraph, as one. */
function joinUnits(text: string, units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, unit.start);
    const isSame = last?.kind === unit.kind && unit.kind !== 'frame' && unit.end - last.start <= LONGEST_RUN;
    if (isSame && /^[ \t]*(?:\r\n|\r|\n)?[ \t]*$/.test(gap))
      joined[joined.length - 1] = { ...last, end: unit.end };
    else joined.push(unit);
  }
  return joined;
}

/** Sentences that tell no fact of the meeting are carried as they are, somebody’s words are not carried at all. */
function accountEdits(text: string, units: readonly Unit[]): readonly TextEdit[] {
  return joinUnits(text, units).flatMap((unit) => {
    if (unit.kind === 'account') return [{ span: unit, text: confirm(text.slice(unit.start, unit.end)) }];
    return unit.kind === 'quote' ? [{ span: unit, text: fields.quote }] : [];
  });
}

/** Whether the office of a release sends its texts from one place, wherever the meeting is. */
function isFromOffice({ uri, facts }: WorkspaceDocument, dossier: Dossier): boolean {
  const here = facts.issuedAt?.place;
  const elsewhere = (one: WorkspaceDocument): boolean =>
    one.facts.issuedAt?.place === here &&
    one.facts.events.some(({ place }) => place !== null && place !== here);
  const rounds = dossier.roundOf(uri)?.series.rounds ?? [];
  return rounds.some((round) => round.documents.some(({ document }) => elsewhere(document)));
}

/** Day and place of issue; the place stays where it is the office’s own, and not that of the meeting. */
function datelineEdits(document: WorkspaceDocument, dossier: Dossier): readonly TextEdit[] {
  const { issued, issuedAt, events } = document.facts;
  const place = issuedAt?.span;
  const wasThere = events.some((event) => event.place !== null && event.place === issuedAt?.place);
  const isMeetings = wasThere && !isFromOffice(document, dossier);
  return [
    ...(issued?.span === undefined ? [] : [{ span: issued.span, text: fields.issued }]),
    ...(place !== undefined && isMeetings ? [{ span: place, text: fields.issuedAt }] : []),
  ];
}

/** Front matter goes, for nobody would see what is stale in it; what it told stands as text to fill in. */
function frontMatterEdits(release: Release): readonly TextEdit[] {
  const matter = release.zones.find(({ kind }) => kind === 'front-matter');
  if (matter === undefined) return [];
  const gap = lineBreakOf(release.text).repeat(2);
  const mark = release.format === 'markdown' ? '# ' : '';
  const title = release.title?.span === undefined ? `${mark}${confirm(release.title?.text ?? '')}${gap}` : '';
  const day = release.issued?.span === undefined ? `${fields.placeAndDate}${gap}` : '';
  const behind = /^\s*/.exec(release.text.slice(matter.end))?.[0].length ?? 0;
  return [{ span: { start: matter.start, end: matter.end + behind }, text: title + day }];
}

/** Persons and days in lines of contacts. */
function contactEdits(release: Release, units: readonly Unit[]): readonly TextEdit[] {
  return release.paragraphs
    .filter(
      ({ zone, start }) => zone === 'contact' && !units.some((unit) => contains(unit, { start, end: start })),
    )
    .flatMap((paragraph) =>
      release.mentions
        .filter((one) => contains(paragraph, one) && (one.type === 'official' || one.type === 'date'))
        .map((one) => ({ span: one, text: one.type === 'date' ? fields.date : confirm(one.text) })),
    );
}

/** Applies edits in order and finds the fields in what they write. */
function applied(text: string, edits: readonly TextEdit[]): { text: string; fields: readonly Span[] } {
  let result = '';
  let cursor = 0;
  const found: Span[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < cursor) continue;
    result += text.slice(cursor, edit.span.start);
    for (const match of edit.text.matchAll(/\[[^\]]+\]/g)) {
      const start = result.length + match.index;
      found.push({ start, end: start + match[0].length });
    }
    result += edit.text;
    cursor = edit.span.end;
  }
  return { text: result + text.slice(cursor), fields: found };
}

/** `round-4-outcome.release` for `2023-10-05-outcome.release` */
function nextFileName(old: string, ordinal: number | null): string {
  const bare = old.replace(/^(?:\d{4}-\d\d-\d\d|\d{8})[-_ ]?/, '').replace(/^(?:next|round-\d+)-/, '');
  return `${ordinal === null ? 'next' : `round-${ordinal}`}-${bare.startsWith('.') ? `release${bare}` : bare}`;
}

/**
 * The draft: words of the frame stay; days, places, persons, posts, bodies, counts, quotations and what was
 * discussed become fields, with the old words in them where they may hold again; numbers of rounds count on.
 * @param release the whole reading of the document
 * @returns undefined for HTML, whose tags a field would tear apart
 */
export function nextRelease(
  document: WorkspaceDocument,
  release: Release,
  dossier: Dossier,
): Draft | undefined {
  if (release.format === 'html') return undefined;
  const { text } = release;
  const outlook = outlookOf(document, dossier);
  const drafting: Drafting = { document, text, outlook };
  const units = unitsOf(document, release);
  const stripped = withoutParts(text, wrapperOf(release));
  const own = [
    ...frontMatterEdits(release),
    ...datelineEdits(document, dossier),
    ...contactEdits(release, units),
    ...accountEdits(text, units),
    ...units
      .filter(({ kind }) => kind === 'frame')
      .flatMap((unit) => sentenceEdits(drafting, unit, release.quotations)),
  ].filter(({ span }) => !stripped.some((gone) => overlaps(gone.span, span)));
  return {
    ...applied(text, [...stripped, ...own]),
    fileName: nextFileName(fileNameOf(document.uri), outlook.ordinal),
  };
}
