/** The title as a text of its own, with the places of its words in the release. */
import { dialogueWords } from '../../gazetteer/data';
import { joinedCountries } from '../../release/facts/joinedCountries';
import type { CountryMention, DialogueMention, Release } from '../../release/model';
import { itemAt } from '../../text/span';
import type { Span } from '../../text/span';
import { isProse } from '../guards';

/** What a title says of its meeting. */
export interface Headline {
  readonly text: string;
  /** `U.S.-Kenya Counterterrorism Working Group`; its span lies in the title’s own text. */
  readonly dialogue: DialogueMention | undefined;
  /** The number of the meeting and the word for it. */
  readonly ordinal: { readonly value: number; readonly word: string } | undefined;
  /** The two parties that it joins. */
  readonly pair: readonly string[];
  readonly countries: readonly string[];
}

const ORDINAL_WORDS = dialogueWords.ordinals.map(({ text }) => text).join('|');
const ROUND = new RegExp(
  String.raw`\b(${ORDINAL_WORDS})\s+(?:[\w-]+\s+){0,2}(?:meeting|round|session|iteration|ministerial)\b`,
  'iu',
);

function ordinalOf(text: string, dialogue: DialogueMention | undefined): Headline['ordinal'] {
  const stated = dialogue?.ordinal;
  if (stated !== undefined) return { value: stated.value, word: text.slice(stated.start, stated.end) };
  const word = ROUND.exec(text)?.[1];
  const value = dialogueWords.ordinals.find((row) => row.text === word?.toLowerCase())?.value;
  return word === undefined || value === undefined ? undefined : { value, word };
}

/** The title read; undefined where there is none. */
export function headlineOf({ headline }: Release): Headline | undefined {
  if (headline === undefined) return undefined;
  const { text, dialogue, joined, countries } = headline;
  const parties = dialogue?.parties ?? [];
  const pair = parties.length === 2 ? parties : joined;
  return { text, dialogue, ordinal: ordinalOf(text, dialogue), pair, countries };
}

/** Where words of the title stand in the release: on its line, or in the front matter as far as it is not escaped. */
export function inTitle(release: Release, words: string): Span | undefined {
  const within = release.title?.span ?? release.zones.find(({ kind }) => kind === 'front-matter');
  if (within === undefined) return undefined;
  const from =
    release.title?.span === undefined ? release.text.indexOf('title:', within.start) : within.start;
  const start = from < 0 ? -1 : release.text.indexOf(words, from);
  return start < 0 || start + words.length > within.end ? undefined : { start, end: start + words.length };
}

/** Names of dialogues in the prose, in order. */
export function dialoguesInText(release: Release): readonly DialogueMention[] {
  return release.mentions.filter(
    (mention): mention is DialogueMention => mention.type === 'dialogue' && isProse(mention.zone),
  );
}

/** Countries named in the prose, in order. */
export function countriesInText(release: Release): readonly CountryMention[] {
  return release.mentions.filter(
    (mention): mention is CountryMention => mention.type === 'country' && isProse(mention.zone),
  );
}

/** The two that the first sentences of the prose join as parties, however they join them. */
export function pairInText(release: Release): readonly string[] {
  const countries = countriesInText(release);
  let looked = 0;
  for (const sentence of release.sentences) {
    const paragraph = itemAt(release.paragraphs, sentence.start);
    if (paragraph === undefined || paragraph.end <= sentence.start || !isProse(paragraph.zone)) continue;
    if (looked === 2) break;
    looked += 1;
    const isHere = (span: Span): boolean => sentence.start <= span.start && span.end <= sentence.end;
    const [run] = joinedCountries(
      release.text,
      countries.filter((one) => isHere(one) && !one.quoted),
    );
    const named = dialoguesInText(release).find((one) => isHere(one) && one.parties.length === 2);
    const pair = run ?? named?.parties ?? [];
    if (pair.length > 0) return pair;
  }
  return [];
}
