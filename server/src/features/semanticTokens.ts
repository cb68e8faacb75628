/** Colours: every mention of a release as tokens of its type and side, and what is no part of it, dimmed. */
import type { DialogueMention, Mention, ReleaseFacts, ZoneKind } from '../release/model';
import type { LineTable } from '../text/lineTable';
import { positionAt } from '../text/lineTable';
import type { Span } from '../text/span';
import { contains, overlaps } from '../text/span';
import { sidesOf } from './sides';
import type { SemanticTokenModifier, SemanticTokenType } from './tokenLegend';

/** One token on one line, as LSP wants them; sorted, without overlaps. */
export interface SemanticToken extends Span {
  readonly type: SemanticTokenType;
  readonly modifiers: readonly SemanticTokenModifier[];
}

/** Zones that readers pass over; they are dimmed as a whole. */
const DIMMED: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['boilerplate', 'web-furniture', 'feed-prefix']);

/**
 * The tokens of a release.
 *
 * @param within only tokens that touch this span, for an editor that asks for what it shows
 */
export function semanticTokens(facts: ReleaseFacts, within?: Span): readonly SemanticToken[] {
  const modifiersOf = modifiersIn(facts);
  const dimmed = facts.zones.filter((zone) => DIMMED.has(zone.kind));
  const mentions = facts.mentions
    .filter((mention) => !DIMMED.has(mention.zone))
    .flatMap((mention) => tokensOf(mention, modifiersOf(mention)));
  const boilerplate = dimmed.map((zone) => token(zone, 'boilerplate', []));
  return [...mentions, ...boilerplate]
    .filter((each) => within === undefined || overlaps(each, within))
    .flatMap((each) => splitAtLines(each, facts.lines))
    .sort((a, b) => a.start - b.start);
}

/** Zones that the release itself does not need, `The Office of Website Management …`: shown faded. */
export function dimmedZones(facts: ReleaseFacts): readonly Span[] {
  return facts.zones.filter((zone) => DIMMED.has(zone.kind));
}

function token(
  span: Span,
  type: SemanticTokenType,
  modifiers: readonly SemanticTokenModifier[],
): SemanticToken {
  return { start: span.start, end: span.end, type, modifiers };
}

const TYPES: Readonly<Record<Mention['type'], SemanticTokenType>> = {
  official: 'official',
  title: 'officialTitle',
  agency: 'agency',
  country: 'country',
  date: 'date',
  dialogue: 'series',
  place: 'place',
  contact: 'contact',
};

function tokensOf(mention: Mention, modifiers: readonly SemanticTokenModifier[]): readonly SemanticToken[] {
  const whole = token(mention, TYPES[mention.type], modifiers);
  return mention.type === 'dialogue' ? withOrdinal(mention, whole) : [whole];
}

/** `third` of `third Cyber Policy Working Group`, which may stand in front of the mention or inside it. */
function withOrdinal(mention: DialogueMention, whole: SemanticToken): readonly SemanticToken[] {
  const { ordinal } = mention;
  if (ordinal === undefined) return [whole];
  const count = token(ordinal, 'ordinal', whole.modifiers);
  if (!overlaps(ordinal, mention)) return [count, whole];
  return [{ ...whole, end: ordinal.start }, count, { ...whole, start: ordinal.end }].filter(
    (part) => part.start < part.end,
  );
}

function modifiersIn(facts: ReleaseFacts): (mention: Mention) => readonly SemanticTokenModifier[] {
  const sideOf = sidesOf(facts);
  const announced = facts.events
    .filter((event) => event.status === 'announced')
    .flatMap((event) => [event.span, event.dateSpan ?? event.span]);
  return (mention) => {
    const side = sideOf(mention);
    const found: readonly (SemanticTokenModifier | false | undefined)[] = [
      side,
      introduces(facts, mention) && 'definition',
      isOf(mention, announced) && 'announced',
      mention.quoted && 'quoted',
      mention.type === 'contact' && mention.malformed && 'malformed',
    ];
    return found.filter((each) => each !== false && each !== undefined);
  };
}

function introduces(facts: ReleaseFacts, mention: Mention): boolean {
  if (mention.type === 'agency') return mention.defines;
  if (mention.type !== 'official') return false;
  const person = facts.persons[mention.person];
  return person?.introduced === true && person.first.start === mention.start;
}

function isOf(mention: Mention, spans: readonly Span[]): boolean {
  if (mention.type !== 'date' && mention.type !== 'dialogue') return false;
  return spans.some(
    (span) => span.start === mention.start || (mention.type === 'date' && contains(mention, span)),
  );
}

/** Cuts a token that spans a hard wrap into one piece a line, line breaks left out. */
function splitAtLines(whole: SemanticToken, lines: LineTable): readonly SemanticToken[] {
  const first = positionAt(lines, whole.start).line;
  const last = positionAt(lines, whole.end).line;
  if (first === last) return [whole];
  const pieces: SemanticToken[] = [];
  for (let line = first; line <= last; line += 1) {
    const start = Math.max(whole.start, lines.starts[line] ?? 0);
    const end = Math.min(whole.end, lines.starts[line + 1] ?? lines.length);
    if (start < end) pieces.push({ ...whole, start, end });
  }
  return pieces;
}
