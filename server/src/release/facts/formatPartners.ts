/** Whom the name of a meeting with a whole region sets beside its states: `C5+1`, `EU-Central Asia Dialogue`. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';

const CENTRAL_ASIA: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
const FEWEST_OF_FIVE = 4;
/** `EU` of `EU-Western Balkans Dialogue`, `Japan` of `Japan-Baltic Cooperation Dialogue` */
const WITH_REGION = lean(
  /^(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?) ?[-–] ?(?:African?|Balkans?|Baltic|Caribbean|Central (?:American?|Asian?)|Gulf|Latin American?|Nordic|Pacific|Southeast Asian?|Western Balkans?)\b/u,
);

/** `Norway and Chile discussed the EU-Africa Summit`: what two talk of is not where they meet. */
const SPOKEN_OF = lean(
  /\b(?:about|concerning|discuss(?:ed|ing)?|regarding|review(?:ed|ing)?|welcom(?:ed|ing))\s(?:\S+\s){0,3}$/i,
);
const LONGEST_FRONT = 60;

/** The code of a state or grouping by its usual name. */
function codeOf({ countries, groupings }: Knowledge, name: string): string | undefined {
  if (groupings.has(name)) return name;
  for (const { code, short, abbreviations = [] } of countries.values())
    if (short === name || abbreviations.includes(name)) return code;
  return undefined;
}

/**
 * The parties with the one that only the name of the meeting tells. `The C5+1 met`, with the five states alone: the
 * one beside them is the United States, where the text names no other.
 */
export function withPartnerOfFormat(
  { main, opening, knowledge, read }: Account,
  parties: readonly string[],
): readonly string[] {
  if (main === undefined || parties.length < 2 || main.start >= (opening[0]?.end ?? 0)) return parties;
  if (main.key === 'c5 1') {
    const isOfFive = parties.length >= FEWEST_OF_FIVE && parties.every((code) => CENTRAL_ASIA.has(code));
    return isOfFive ? ['US', ...parties] : parties;
  }
  if (SPOKEN_OF.test(read.text.slice(Math.max(0, main.start - LONGEST_FRONT), main.start))) return parties;
  const name = main.parties.length === 0 ? WITH_REGION.exec(main.value)?.[1] : undefined;
  const partner = name === undefined ? undefined : codeOf(knowledge, name);
  return partner === undefined || parties.includes(partner) ? parties : [partner, ...parties];
}
