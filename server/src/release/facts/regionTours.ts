/** Journeys to a part of the world, with a meeting here and one there: `completed a trip to Asia. … Two days later, in Oslo, …` */
import type { Account } from './account';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';

type Told = Omit<Account, 'trip'>;

/** `a working trip to Asia`, `her tour of the Gulf states`, `travelled through the Western Balkans`, `visited the region` */
const TO_REGION = cued(
  /\b(?:journey|tour|travels|trip|visit|(?:travel(?:s|l?ed|ling)?|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|mission))(?: (?:of|to|around|across|in|through|throughout))? (?:the )?(?:(?:Central|Eastern?|Northern?|North(?:-|ern )?East|South(?:-|ern )?East|Southern?|Western?|Far|Middle|Near|Latin|North|South|Sub-Saharan|Baltic|Nordic|Gulf|Pacific|Caribbean) ?)?(?:Africa|Americas?|Arctic|Asia(?:-Pacific)?|Balkans|Caribbean|Caucasus|Eurasia|Europe|East|Gulf|Indo-Pacific|Levant|Maghreb|Oceania|Pacific|Sahel|Scandinavia|Southeast Asia|countries|region|states)\b/,
  'journ tour tours touri toure trave trip visit missi',
);

/** The other states of a journey of which the sentence names only the region: those of the title, else of the cities where meetings were. */
export function statesOfRegion(
  { title, issuer, prose, knowledge }: Told,
  sentence: AccountSentence,
): ReadonlySet<string> {
  if (!says(sentence, TO_REGION)) return new Set();
  const isState = (code: string): boolean => code !== issuer && !knowledge.groupings.has(code);
  const titled = (title?.countries ?? []).filter(isState);
  if (titled.length > 0) return new Set(titled);
  const from = prose.indexOf(sentence) + 1;
  return new Set(
    prose
      .slice(from, from + REACH)
      .flatMap(({ mentions }) => ofType(mentions, 'place'))
      .flatMap(({ country, quoted }) =>
        country === undefined || quoted || !isState(country) ? [] : [country],
      ),
  );
}

const REACH = 10;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** `Two days afterwards, in Oslo, …`, `The next day she was in Oslo`, `A day later, talks followed in Oslo` */
const LATER =
  /^\W*(?:(?:(A|One|Two|Three|Four|Five|Six) days? (?:afterwards?|later|on|after that))|(?:(?:On )?[Tt]he (?:day after|following day|next day)))\b(?! the\b)/i;
const LONGEST_LATER = 40;

/** How many days behind what was told before a sentence sets in. */
export function daysLaterIn(sentence: AccountSentence): number | undefined {
  const later = LATER.exec(textIn(sentence, sentence.start, sentence.start + LONGEST_LATER));
  if (later === null) return undefined;
  const [, count] = later;
  return count === undefined ? 1 : NUMBERS[count.toLowerCase()];
}
