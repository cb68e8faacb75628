/** Bodies whose side one sentence tells: `For Norway, the Ministry of Trade took part; for Chile, the Navy`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { isOverlong, ofType } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { BODY, COUNTRY, endOf, lastCountry, listFrom, listUpTo, skeletonOf } from './skeleton';
import type { Skeleton } from './skeleton';
import { BROUGHT, SENDS_BODIES } from './sendsBodies';

const NOUN = '(?:contingent|delegation|group|line-?up|party|side|team)';
const THERE = '(?:involved|present|represented|there)';

/** `of `, `those of the `, `experts from `: who came of the bodies. */
const PEOPLE = '(?:(?:(?:senior )?[a-z]+(?:s|staff) )?(?:by|from|of) )?';

/** The side in front of its bodies. */
const SIDE_FIRST = [
  `(?:^\\W*|[;,] )(?:[Ff]or|[Ff]rom|[Oo]n) (?:the )?${COUNTRY}(?:[’']s?)?(?: side| part)?(?:,| came| were| was)? ${PEOPLE}`,
  `(?:[Pp]articipating|[Pp]resent|[Tt]aking part) (?:for|from|on) (?:the )?${COUNTRY}(?: side)? (?:were|was)(?: also)? `,
  `${COUNTRY}(?:[’']s?)? ${NOUN}(?:, [^;.${BODY}]{1,80}?,)? (?:br(?:ings|ought) together|comprised|consisted of|counted|included|was (?:drawn from|made up of)) `,
  `[Tt]hose (?:from|of) (?:the )?${COUNTRY} (?:came|were) from `,
  `^\\W*${COUNTRY}: `,
  // "Two bodies completed the Norwegian line-up: the Ports Board and …"
  `\\b(?:(?:complet|round)ed(?: out| off)?|formed|made up) (?:the )?${COUNTRY}(?:[’']s?)? ${NOUN}(?::|,| –| -) `,
  ...SENDS_BODIES,
].map((words) => `${words}(?:(?:its|the) (?:own )?)?(?:${COUNTRY}(?:[’']s)? )?(?=${BODY})`);
const AND_SIDE = `(?: (?:was|were) (?:also )?${THERE})?[,;.]?(?: and| while)? (?:(?:[Pp]resent |those )?(?:for|from|of|on) )?(?:the )?${COUNTRY}(?:[’']s?)?(?: (?:${NOUN}|one))?(?: (?:${BROUGHT} )?(?:by|from|of|was|were)| ${BROUGHT})?[,:]? (?:from )?(?:(?:its|the) (?:own )?)?(?=${BODY})`;

/** The bodies in front of their side: ` took part for `, ` (` */
const ON_SIDE = `(?: (?:also )?(?:(?:are |were |will be |had been )?(?:at the table|in attendance|in the room|on hand|seated|there)|appeared|attended|came|contributed|joined(?: (?:in|the (?:consultations|meeting|session|talks)))?|participated|sat(?: in)?|spoke|took part|(?:are|were|will be) (?:present|represented)) (?:for|from|on) (?:the )?| \\()(?=${COUNTRY}(?![’']s? (?!(?:own |visiting )?(?:${NOUN}|part)\\b)))`;
const AND_BODIES = `(?: side)?\\)?[,;.]?(?: and| while)?(?: (?:delegates|experts|officers|officials|representatives|staff|those) (?:from|of))? (?:the )?(?=${BODY})`;
const FOR_SIDE = `(?: (?:for|from|on)(?: that of)? (?:the )?| \\()(?=${COUNTRY})`;

/** What parts two bodies of a list. */
const NEXT_BODY = `(?: \\(${BODY}\\))?(?:,? and|,|;) (?:the )?(?=${BODY})`;
/** The same behind a side: `its Ministry of Trade and the Norwegian Coast Guard` */
const NEXT_OWN = `(?: \\(${BODY}\\))?(?:,? and|,|;|,? as well as|,? along with) (?:(?:its|the) )?(?:${COUNTRY}(?:[’']s)? )?(?=${BODY})`;

const SIDES = lean(new RegExp(SIDE_FIRST.join('|'), 'gu'));
const GOES_ON = lean(new RegExp(AND_SIDE, 'uy'));
const BODIES = lean(new RegExp(`${BODY}${ON_SIDE}`, 'gu'));
const NEXT_BODIES = lean(new RegExp(AND_BODIES, 'uy'));
const NEXT_SIDE = lean(new RegExp(FOR_SIDE, 'uy'));
const NEXT = lean(new RegExp(NEXT_BODY, 'uy'));
const ON_OWN = lean(new RegExp(NEXT_OWN, 'uy'));

/** The offsets of bodies, and of the country whose side they are on. */
type OnSide = readonly [bodies: readonly number[], country: number];

/** The country right in front of a body: `the Norwegian Coast Guard` */
const OWN_STATE = new RegExp(`${COUNTRY}(?:[’']s)? $`);
const LONGEST_STATE = 4;

/** The state that a text itself gives to a body at an offset. */
function stateInFront({ text, mentions }: Skeleton, at: number): string | undefined {
  const from = Math.max(0, at - LONGEST_STATE);
  const state = OWN_STATE.exec(text.slice(from, at));
  return state === null ? undefined : mentions.get(from + state.index)?.value;
}

function bySide(skeleton: Skeleton): readonly OnSide[] {
  const { text, mentions } = skeleton;
  const told: OnSide[] = [];
  for (const match of matchesOf(SIDES, text)) {
    let from = match.index;
    for (let at = match.index + match[0].length; at >= 0;) {
      const isOwn = stateInFront(skeleton, at) !== undefined;
      const country = lastCountry(text, from, isOwn ? at - LONGEST_STATE : at);
      const side = mentions.get(country)?.value;
      const list = listFrom(ON_OWN, text, at);
      // "Norway sent its Ministry of Trade and Chile’s Navy came as well"
      const end = list.findIndex((body) => (stateInFront(skeleton, body) ?? side) !== side);
      const bodies = end < 0 ? list : list.slice(0, end);
      told.push([bodies, country]);
      from = (bodies.at(-1) ?? at) + 1;
      at = endOf(GOES_ON, text, from);
    }
  }
  return told;
}

function byBodies(text: string): readonly OnSide[] {
  const told: OnSide[] = [];
  for (const match of matchesOf(BODIES, text)) {
    let country = match.index + match[0].length;
    const own: OnSide[] = [[listUpTo(NEXT, text, match.index), country]];
    for (;;) {
      const first = endOf(NEXT_BODIES, text, country + 1);
      if (first < 0) break;
      const bodies = listFrom(NEXT, text, first);
      country = endOf(NEXT_SIDE, text, (bodies.at(-1) ?? first) + 1);
      if (country < 0) break;
      own.push([bodies, country]);
    }
    // "The Ministry of Trade (Norway) runs …"
    if (own.length > 1 || !match[0].endsWith('(')) told.push(...own);
  }
  return told;
}

const NONE: ReadonlyMap<number, string> = new Map();
const toldIn = new WeakMap<AccountSentence, ReadonlyMap<number, string>>();

function sidesOf(skeleton: Skeleton): ReadonlyMap<number, string> {
  const { mentions } = skeleton;
  const sides = new Map<number, string>();
  for (const [bodies, country] of [...bySide(skeleton), ...byBodies(skeleton.text)]) {
    const side = mentions.get(country);
    for (const at of bodies) {
      const body = mentions.get(at);
      if (side?.type === 'country' && body !== undefined && !sides.has(body.start))
        sides.set(body.start, side.value);
    }
  }
  return sides;
}

function readTold(sentence: AccountSentence): ReadonlyMap<number, string> {
  if (isOverlong(sentence) || ofType(sentence.mentions, 'country').length === 0) return NONE;
  return sidesOf(skeletonOf(sentence));
}

/** The party on whose side a sentence puts a body, where it says so. */
export function toldSideOf(
  sentence: AccountSentence,
  body: MentionOf<'agency'>,
  parties: readonly string[],
): string | undefined {
  let told = toldIn.get(sentence);
  if (told === undefined) toldIn.set(sentence, (told = readTold(sentence)));
  const side = told.get(body.start);
  return side !== undefined && parties.includes(side) ? side : undefined;
}
