/** Places where only a party of a meeting can stand, and who the parties are. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryMention, DialogueEvent, Release } from '../../release/model';
import { isInside, isProse } from '../guards';

/** A country where only a party can stand. */
export interface Slot {
  readonly mention: CountryMention;
  /** `the Chilean delegation` */
  readonly text: string;
}

const AFTER = /^\s+(?:delegation|side|head of delegation|delegates)\b/;
/** `with a delegation from` brings in somebody else. */
const BEFORE = /(?<!\bwith\s+a\s)\b(?:delegation|side)\s+(?:of|from)\s+(?:the\s+)?$/i;
const PAIR_BEFORE = /(?:^|[.”"]\s*|\n)(?:the\s+)?(?:governments\s+of\s+(?:the\s+)?)?$/i;
const PAIR_BETWEEN = /^\s+and\s+(?:the\s+)?$/;
const PAIR_VERB =
  /^\s+(?:both\s+|further\s+|also\s+|jointly\s+)*(?:affirm|reaffirm|held|convened|met\b|deepened|launched|committed|commit\b|agreed|pledged|reiterated)/;

/** `the Chilean delegation`, `the delegation of Chile` */
function delegationSlot(release: Release, mention: CountryMention): Slot | undefined {
  const after = AFTER.exec(release.text.slice(mention.end, mention.end + 40));
  if (after !== null) return { mention, text: mention.text + after[0] };
  const before = BEFORE.exec(release.text.slice(Math.max(0, mention.start - 40), mention.start));
  return before === null ? undefined : { mention, text: before[0] + mention.text };
}

/** `The United States and Chile reaffirmed …`, at the beginning of a sentence: both are parties. */
function* pairSlots(release: Release, countries: readonly CountryMention[]): Generator<Slot> {
  for (const [i, second] of countries.entries()) {
    const first = countries[i - 1];
    if (first === undefined || first.form === 'adjective' || second.form === 'adjective') continue;
    const { text } = release;
    if (!PAIR_BETWEEN.test(text.slice(first.end, second.start))) continue;
    if (!PAIR_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start))) continue;
    if (!PAIR_VERB.test(text.slice(second.end, second.end + 60))) continue;
    const pair = text.slice(first.start, second.end);
    yield { mention: first, text: pair };
    yield { mention: second, text: pair };
  }
}

/** All such places in the sentences of the text; what others are quoted as saying is theirs. */
export function* slotsOf(release: Release): Generator<Slot> {
  const countries = release.mentions.filter(
    (mention): mention is CountryMention =>
      mention.type === 'country' && isProse(mention.zone) && !isInside(release.quotations, mention),
  );
  for (const mention of countries) {
    const slot = delegationSlot(release, mention);
    if (slot !== undefined) yield slot;
  }
  yield* pairSlots(release, countries);
}

/** How often a country stands where only a party can stand, in the sentences of the text. */
function standing(release: Release, slots: readonly Slot[], code: string): number {
  const named = release.mentions.filter(
    (one) => one.type === 'dialogue' && isProse(one.zone) && !one.quoted && one.parties.includes(code),
  );
  return named.length + slots.filter((slot) => slot.mention.value === code).length;
}

/**
 * The two states that met; undefined where three or a grouping did, since its members may then speak too. A party
 * that only the title names gives way to one that the text speaks of throughout.
 */
export function partiesOf(
  release: Release,
  knowledge: Knowledge,
  slots: readonly Slot[],
): readonly string[] | undefined {
  const events: readonly DialogueEvent[] = release.events;
  const [main, ...others] = events;
  if (main?.parties.length !== 2 || others.some((event) => event.parties.join() !== main.parties.join()))
    return undefined;
  if (main.parties.some((code) => knowledge.groupings.has(code))) return undefined;
  const rivals = [...new Set(slots.map((slot) => slot.mention.value))].filter(
    (code) => !main.parties.includes(code),
  );
  return main.parties.map((code) => {
    const rival = rivals.find((other) => standing(release, slots, other) > 1);
    return rival !== undefined && standing(release, slots, code) === 0 ? rival : code;
  });
}
