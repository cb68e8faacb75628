/** A third country in a place where one of the meeting’s parties must stand. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryRow } from '../../gazetteer/rows';
import type { CountryMention, DialogueMention, Release } from '../../release/model';
import { overlaps } from '../../text/span';
import { foldWord } from '../../tokens/fold';
import { example } from '../examples';
import { isNews } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote, quoteList } from '../wording';
import { partiesOf, slotsOf } from './partySlots';
import type { Slot } from './partySlots';

/** The other country of the meeting’s own name: `U.S.-Chile Cyber Dialogue` in a text on the U.S.-Peru one. */
function* nameLeaks(release: Release, knowledge: Knowledge, parties: readonly string[]): Generator<Problem> {
  const [event] = release.events;
  for (const mention of release.mentions) {
    if (mention.type !== 'dialogue' || mention.quoted || mention.key !== event?.seriesKey) continue;
    // Elsewhere it may well be another meeting of that name; in the title or with the round's number it is this one.
    if (mention.zone !== 'title' && (mention.ordinal?.value ?? null) !== event.ordinal) continue;
    if (mention.zone !== 'title' && event.ordinal === null) continue;
    const [wrong, ...others] = mention.parties.filter((code) => !parties.includes(code));
    const missing = parties.filter((code) => !mention.parties.includes(code));
    // a mere name, without day or place, may still have been meant for this one
    const isReferred = release.references.some(
      ({ span, relation, start, place }) =>
        overlaps(span, mention) && (relation !== 'related' || start !== null || place !== null),
    );
    if (wrong === undefined || others.length > 0 || missing.length !== 1 || isReferred) continue;
    const names = parties.map((code) => knowledge.countries.get(code)?.short ?? code);
    yield {
      span: mention,
      severity: 'error',
      message: `${quote(mention.text)} names a country that is no party: the meeting is between ${quoteList(names)}.`,
      facts: [foldWord(wrong), ...parties],
      fixes: renamed(knowledge, mention, wrong, missing[0] ?? ''),
    };
  }
}

/** The meeting’s name with the right country in the place of the wrong one. */
function renamed(
  knowledge: Knowledge,
  mention: DialogueMention,
  wrong: string,
  right: string,
): readonly Fix[] {
  const row = knowledge.countries.get(wrong);
  const name = knowledge.countries.get(right)?.short;
  const forms = row === undefined ? [] : [row.official ?? row.short, row.short, ...(row.abbreviations ?? [])];
  const form = forms.find((one) => mention.text.includes(one));
  if (form === undefined || name === undefined) return [];
  const start = mention.start + mention.text.indexOf(form);
  return [
    {
      title: `Write ${quote(name)}`,
      safe: false,
      edits: [{ span: { start, end: start + form.length }, text: name }],
    },
  ];
}

/** A territory's delegation is its state's. */
function isOf(knowledge: Knowledge, code: string, parties: readonly string[]): boolean {
  const parent = knowledge.countries.get(code)?.territoryOf;
  return parties.includes(code) || (parent !== undefined && parties.includes(parent));
}

function nameLike(row: CountryRow, mention: CountryMention): string | undefined {
  // "the U.S. delegation", where the adjective would be ambiguous
  const dotted = row.abbreviations?.find((short) => short.includes('.'));
  if (mention.form === 'adjective') return dotted ?? row.adjectives[0];
  return mention.form === 'official' ? (row.official ?? row.short) : row.short;
}

/** The issuer's side comes last: its own name is seldom the one that was left over from another text. */
function fixesOf(
  knowledge: Knowledge,
  slots: readonly Slot[],
  slot: Slot,
  parties: readonly string[],
): readonly Fix[] {
  const beside = new Set(
    slots.filter((other) => other.text === slot.text).map((other) => other.mention.value),
  );
  const codes = parties.filter((code) => !beside.has(code)).toReversed();
  return codes.flatMap((code) => {
    const row = knowledge.countries.get(code);
    const text = row === undefined ? undefined : nameLike(row, slot.mention);
    if (text === undefined) return [];
    const { start, end } = slot.mention;
    return [{ title: `Write ${quote(text)}`, safe: false, edits: [{ span: { start, end }, text }] }];
  });
}

function* check(release: Release, knowledge: Knowledge): Generator<Problem> {
  const slots = [...slotsOf(release)];
  const parties = isNews(release) ? undefined : partiesOf(release, knowledge, slots);
  if (parties === undefined) return;
  yield* nameLeaks(release, knowledge, parties);
  const names = parties.map((code) => knowledge.countries.get(code)?.short ?? code);
  const counts = new Map<string, number>();
  for (const { mention } of slots) counts.set(mention.value, (counts.get(mention.value) ?? 0) + 1);
  const seen = new Set<number>();
  for (const slot of slots) {
    const { mention } = slot;
    const counted = counts.get(mention.value) ?? 0;
    // A country with as many slots as the parties have takes part, whatever the event says.
    if (isOf(knowledge, mention.value, parties) || counted > 2 || seen.has(mention.start)) continue;
    seen.add(mention.start);
    yield {
      span: { start: mention.start, end: mention.end },
      severity: 'error',
      message: `${quote(slot.text)} names a country that is no party: the meeting is between ${quoteList(names)}.`,
      facts: [foldWord(mention.value), ...parties],
      fixes: fixesOf(knowledge, slots, slot, parties),
    };
  }
}

export const partyLeak: ReleaseRule = {
  id: 'party-leak',
  family: 'texts',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A country stands where only a party of the meeting can stand.',
  why: 'Releases begin as copies of the last one, and a country of the old text stays behind in “the … delegation” or “the United States and …”. Only such places are looked at, in the account of a meeting of two states; third countries that the talks were about are mentioned elsewhere.',
  source: 'Releases of 2017 and 2018 whose openings share one template.',
  fires: [
    example('The name of another meeting, with the number of this one', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      'Both sides thanked the young sailors who spoke at the second ⟪Canada-Iceland Ocean Dialogue⟫.',
    ]),
    example(
      'The delegation of another text',
      [
        'Media Note',
        'Ottawa',
        'June 12, 2019',
        'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
        'The ⟪Danish⟫ delegation showed its new research ship.',
      ],
      [
        'Media Note',
        'Ottawa',
        'June 12, 2019',
        'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
        'The Norwegian delegation showed its new research ship.',
      ],
    ),
    example('A delegation that somebody led', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      'Anne Tremblay led a delegation from Canada. Kari Berg led a delegation from ⟪Denmark⟫.',
    ]),
    example('The pair of another text', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa. Their ministers opened it.',
      'Canada and ⟪Iceland⟫ reaffirmed that they will map the sea floor between them by the end of the decade.',
    ]),
  ],
  silent: [
    example('Another meeting of that name, referred to', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa. It builds on the Canada-Iceland Ocean Dialogue, which was held in 2017, and speaks to the Norway-Iceland Ocean Dialogue.',
    ]),
    example('A third country that the talks were about', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      'The Norwegian delegation showed its new research ship, which Denmark built, and spoke of Danish and Icelandic waters.',
    ]),
    example('Guests of both sides', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      'The two delegations will meet again today with a delegation from Denmark for the Arctic Fisheries Committee.',
    ]),
    example('A meeting of three', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On June 11, 2019, Canada, Norway, and Denmark held the second Arctic Ocean Dialogue in Ottawa.',
      'The Danish delegation showed its new research ship.',
    ]),
  ],
  check,
};
