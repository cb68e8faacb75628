/** Journeys to a part of the world, with a meeting here and one there: `completed a trip to Asia. … Two days later, in Oslo, …` */
import type { Account } from './account';
import { cued, ofType, says } from './sentences';
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
