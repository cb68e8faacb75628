/** Who leads a side by what the side is said to have: `the Norwegian team, at whose head was A`, `A and B are the Norwegian leads`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { COUNTRY, listFrom, listUpTo, OTHER, pairAt, PERSON, POST } from './skeleton';
import type { Skeleton, ToldDelegate } from './skeleton';

const BE = '(?:is|are|was|were|will be|has been|had been)';
const STOOD = `(?:${BE}|sat|sits|stands?|stood|will stand|came|comes|travels|travel(?:l)?ed)`;
const TALKS = `(?:${OTHER}|[Cc]onsultations|[Dd]ialogue|[Mm]eeting|[Rr]ound|[Ss]ession|[Tt]alks)`;
const HEAD = '(?:chair(?:person|man|woman)?|chief(?: delegate)?|co-chair|head|lead(?:er)?)';

/** The side in front, in a clause of its own the one who leads it: `, at whose head was A`, `, of which A was the head`. */
export function whoseHead(side: string): string {
  const inFront = [
    `at whose (?:head|helm) ${STOOD}`,
    `(?:at|on|with) which [^;.,${PERSON}${COUNTRY}]{0,30}?${STOOD} at the (?:head|helm)`,
    `whose ${HEAD} ${BE}`,
    `the ${HEAD} of which ${BE}`,
    `(?:that|which) (?:${BE} )?(?:again )?(?:chaired|directed|fronted|guided|headed|led|steered) by`,
    `(?:that|which) had (?:at its head|as (?:its )?${HEAD})`,
    `with at its head`,
    'headed(?: again| jointly)? by',
  ];
  const behind = [
    `of which (?=${PERSON}${POST},? ${BE} (?:the |in )?(?:charge|${HEAD})\\b)`,
    `which (?=${PERSON}${POST},? (?:chair(?:ed|s)|head(?:ed|s)|leads?|led)\\b)`,
    `with (?=${PERSON}${POST},? (?:as (?:its )?${HEAD}|at (?:its|the) (?:head|helm)|in (?:charge|the (?:chair|lead)))\\b(?! (?:for|of|on)\\b))`,
  ];
  return `${side},? (?:(?:${inFront.join('|')}) (?=${PERSON})|${behind.join('|')})`;
}

const LEADS = '(?:chairs|co-?chairs|co-?leads|co-?heads|heads|leaders|leads)';
const LEAD = '(?:co-?chair|co-?head|co-?lead|lead)';
const PART = `${PERSON}${POST},? ${BE} (?:the )?`;
/** Behind the title of a chair: of the talks, and nothing else. */
const OF_TALKS = `(?=[,.;]|$| and\\b| (?:at|during|for|in|of) (?:the|this|these|those) (?:[^\\s;.]+ ){0,2}?${TALKS})`;

/** `A and B are the Norwegian leads`, `A and B are the leads for Norway`, `A acts as co-lead for Norway` */
const ARE_LEADS = lean(
  new RegExp(
    [
      `${PART}(?=${COUNTRY}[’']?s? ${LEADS}${OF_TALKS})`,
      `${PERSON}${POST},? (?:${BE} (?:the )?(?:joint |two )?${LEADS}|(?:act|acted|serve|served|will act|will serve) as (?:the )?${LEADS}) (?:for|from|on) (?:the )?(?=${COUNTRY})`,
      `${PERSON}${POST},? (?:${BE}|act(?:s|ed)? as|serve[sd]? as|will (?:act|serve) as) (?:the )?${LEAD} (?:for|from|on) (?:the )?(?=${COUNTRY}[’']?s?(?: side| part)?(?:[,.;]|$| and\\b| (?:at|during|in) ))`,
    ].join('|'),
    'gu',
  ),
);
/** `The Norwegian leads are A and B`, `Norway’s co-leads: A and B` */
const LEADS_ARE = lean(
  new RegExp(`${COUNTRY}[’']?s? (?:joint |two )?${LEADS}(?: ${BE}|:) (?=${PERSON})`, 'gu'),
);
const JOINT = `${POST}(?:,? and|,) `;
const ON_JOINT = lean(new RegExp(`${JOINT}(?=${PERSON})`, 'uy'));

/** The two of a plural, or those of a longer list. */
export function readLeadsOfSide(skeleton: Skeleton): readonly ToldDelegate[] {
  const { text } = skeleton;
  const told: ToldDelegate[] = [];
  for (const match of matchesOf(ARE_LEADS, text)) {
    const country = match.index + match[0].length;
    for (const name of listUpTo(ON_JOINT, text, match.index))
      told.push(...pairAt(skeleton, name, country, 'head'));
  }
  for (const match of matchesOf(LEADS_ARE, text))
    for (const name of listFrom(ON_JOINT, text, match.index + match[0].length))
      told.push(...pairAt(skeleton, name, match.index, 'head'));
  return told;
}
