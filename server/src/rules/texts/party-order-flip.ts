/** The two parties change their order within one text. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryMention, DialogueMention, Release } from '../../release/model';
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import { example } from '../examples';
import { isInside, isNews, isProse, zoneAt } from '../guards';
import { isAccount } from '../rounds/standing';
import type { DocumentEdit, Fix, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** A place where the text names both parties side by side. */
interface Pairing {
  readonly span: Span;
  readonly order: readonly string[];
  /** The two names, where each is one run of characters. */
  readonly names?: readonly [Span, Span];
}

const BETWEEN = /^(?:\s+and\s+(?:the\s+)?(?:governments?\s+of\s+(?:the\s+)?)?|\s?[-–—/]\s?)$/i;
const DASH = /[-–—/]/;

/** `the United States and France`, `France-U.S.` in front of a noun. */
function* besideEachOther(release: Release): Generator<Pairing> {
  const countries = release.mentions.filter((one): one is CountryMention => one.type === 'country');
  for (const [i, second] of countries.entries()) {
    const first = countries[i - 1];
    if (first === undefined || first.value === second.value) continue;
    if (!BETWEEN.test(release.text.slice(first.end, second.start))) continue;
    yield { span: cover(first, second), order: [first.value, second.value], names: [first, second] };
  }
}

/** The way in which the text begins with the country’s name, the longest that fits. */
function nameAt(knowledge: Knowledge, code: string | undefined, text: string): string | undefined {
  const row = knowledge.countries.get(code ?? '') ?? knowledge.groupings.get(code ?? '');
  if (row === undefined) return undefined;
  const forms =
    'short' in row
      ? [row.short, row.official, ...(row.abbreviations ?? [])]
      : [row.code, ...row.names, ...(row.abbreviations ?? [])];
  return forms
    .filter((form) => form !== undefined && text.startsWith(form))
    .sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
}

/** `France-U.S.` of `France-U.S. cyber dialogue` */
function namesIn(knowledge: Knowledge, mention: DialogueMention): readonly [Span, Span] | undefined {
  const { text, start, parties } = mention;
  const first = nameAt(knowledge, parties[0], text);
  const dash = first === undefined ? null : /^\s?[-–—/]\s?/u.exec(text.slice(first.length));
  if (first === undefined || dash === null) return undefined;
  const at = first.length + dash[0].length;
  const second = nameAt(knowledge, parties[1], text.slice(at));
  if (second === undefined) return undefined;
  return [
    { start, end: start + first.length },
    { start: start + at, end: start + at + second.length },
  ];
}

function* inNames(release: Release, knowledge: Knowledge): Generator<Pairing> {
  for (const mention of release.mentions) {
    if (mention.type !== 'dialogue' || mention.parties.length !== 2) continue;
    const names = namesIn(knowledge, mention);
    const span = names === undefined ? mention : cover(...names);
    yield { span, order: mention.parties, ...(names === undefined ? {} : { names }) };
  }
}

function pairingsOf(release: Release, knowledge: Knowledge, parties: readonly string[]): readonly Pairing[] {
  const isOfBoth = ({ order }: Pairing): boolean => parties.every((code) => order.includes(code));
  return [...besideEachOther(release), ...inNames(release, knowledge)]
    .filter(isOfBoth)
    .filter(({ span }) => isProse(zoneAt(release, span.start)) && !isInside(release.quotations, span))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The order that most places have, the first one’s where both are as many. */
function usualOrder(pairings: readonly Pairing[]): string | undefined {
  const first = pairings[0]?.order.join();
  const same = pairings.filter(({ order }) => order.join() === first).length;
  return same * 2 >= pairings.length
    ? first
    : pairings.find(({ order }) => order.join() !== first)?.order.join();
}

function fixesOf(release: Release, { names }: Pairing): readonly Fix[] {
  if (names === undefined) return [];
  const [a, b] = names.map(({ start, end }) => release.text.slice(start, end));
  if (a === undefined || b === undefined) return [];
  // "the United States and France": the article belongs to one of the names and must go with it.
  const between = release.text.slice(names[0].end, names[1].start);
  const before = /\bthe\s+$/i.test(release.text.slice(Math.max(0, names[0].start - 5), names[0].start));
  const behind = /\bthe\s+$/i.test(between);
  if (!DASH.test(between) && before !== behind) return [];
  const edits: readonly DocumentEdit[] = [
    { span: names[0], text: b },
    { span: names[1], text: a },
  ];
  return [{ title: `Write ${quote(b + between + a)}`, safe: false, edits }];
}

const opening = ['Media Note', 'Paris', 'March 4, 2019'] as const;
const LEAD = 'On March 2, 2019, France and Jordan held the second France-Jordan Water Dialogue in Paris.';

export const partyOrderFlip: ReleaseRule = {
  id: 'party-order-flip',
  family: 'texts',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'The two parties change their order within one text.',
  why: 'Each party names itself first in its own text (the alternat), so a text that changes the order reads as if two texts were mixed. Between the two sides’ texts the change is right, and it is not looked at; nor are titles and quotations. Off unless asked for.',
  source: 'The alternat: Satow’s Diplomatic Practice, on the order of the parties in each copy of a treaty.',
  fires: [
    example(
      'The name of the dialogue turns them round',
      [...opening, `${LEAD} It builds on the ⟪Jordan-France⟫ Energy Dialogue of 2017.`],
      [...opening, `${LEAD} It builds on the France-Jordan Energy Dialogue of 2017.`],
    ),
    example('A sentence turns them round', [
      ...opening,
      LEAD,
      'On the second day ⟪Jordan and France⟫ reviewed their plans for the wadis.',
    ]),
  ],
  silent: [
    example('One order throughout', [
      ...opening,
      LEAD,
      'On the second day France and Jordan reviewed their plans for the wadis.',
    ]),
    example('A quotation', [
      ...opening,
      LEAD,
      '“Water binds Jordan and France together,” said the minister at the close of the day.',
    ]),
    example('Another pair', [
      ...opening,
      LEAD,
      'They spoke of the waters that Jordan and Syria share, and of those that Spain and France share.',
    ]),
  ],
  *check(release, knowledge) {
    const parties = release.events[0]?.parties ?? [];
    if (parties.length !== 2 || isNews(release) || !isAccount(release)) return;
    const pairings = pairingsOf(release, knowledge, parties);
    const usual = usualOrder(pairings);
    const model = pairings.find(({ order }) => order.join() === usual);
    for (const pairing of pairings) {
      if (model === undefined || pairing.order.join() === usual) continue;
      const said = release.text.slice(pairing.span.start, pairing.span.end);
      const before = release.text.slice(model.span.start, model.span.end);
      yield {
        span: pairing.span,
        severity: 'hint',
        message: `${quote(said)} turns the parties round: elsewhere the text says ${quote(before)}.`,
        facts: [...pairing.order],
        related: [{ span: model.span, message: `${quote(before)} here.` }],
        fixes: fixesOf(release, pairing),
      };
    }
  },
};
