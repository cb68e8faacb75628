/** Who else was on which side, where a sentence says both at once: `Norway’s delegation counted A and B; Chile’s C`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';
import { BODY, COUNTRY, endOf, lastCountry, listFrom, listUpTo, pairAt, PERSON, POST } from './skeleton';
import type { Skeleton, ToldCompany, ToldDelegate } from './skeleton';
import { JOINT, NEXT_NAME, NOUN, OF_SIDE, OWN_MATTER } from './toldHeads';

/** What only those do who do not lead. */
const SAT_IN =
  '(?:assisted|listened in|looked on|s[ai]ts? in|(?:was|were|is|are|will be) (?:also )?(?:in attendance|on hand|present|there)(?: as well| too)?|(?:will )?(?:assist|sit in))';
const OF_BODY = `(?: (?:at|from|of) (?:the )?${BODY}(?: (?:at|in|of) (?:the )?${BODY})?)?`;

/** The side in front of its members. */
const SIDE_FIRST = [
  `${OF_SIDE} (?:also |further )?(?:counted|counts|numbered|(?:is|was|will be) (?:completed|rounded (?:off|out)) by)(?: also)? `,
  `${OF_SIDE} (?:also|additionally|further|furthermore) (?:compris(?:ed|es)|consist(?:ed|s) of|had|has|includ(?:ed|es)) `,
  `(?:[Oo]ther|[Ff]urther) members of (?:the )?${OF_SIDE} (?:were|are|included) `,
  `[Aa]mong (?:the )?${COUNTRY} (?:delegates|members|officials|participants) (?:were|was|are)(?: also)? `,
  `${COUNTRY} was (?:also|further) represented by `,
  `(?:[Aa]ttending|[Pp]articipating|[Pp]resent|[Tt]aking part) (?:for|from|on) (?:the )?${COUNTRY}(?: side)? (?:were|was)(?: also)? `,
  `^\\W*(?:the )?${OF_SIDE}: `,
  // "From Norway, A and B of the Ports Board sat in on the talks"
  `(?:^\\W*|[;,] (?:and |while )?)(?:[Ff]or|[Ff]rom|[Oo]n) (?:the )?${COUNTRY}(?:[’']s)?(?: (?:delegation|side|team))?,? (?=${PERSON}${OF_BODY}(?:${JOINT}${PERSON}${OF_BODY}){0,6}${POST},? (?:also |both |further |too ){0,2}${SAT_IN}\\b${OWN_MATTER})`,
].map((words) => `${words}(?=${PERSON})`);
const AND_SIDE = `[,;]?(?: and| while)? (?:(?:among|by|for|from|of|on) )?(?:the )?${COUNTRY}[^;.${PERSON}${COUNTRY}]{0,32}? (?=${PERSON})`;

/** The members in front of their side. */
const MEMBERS_FIRST = [
  `(?:also )?(?:attended|participated|sat|took part|were present|was present) (?:for|from|on) `,
  `(?:were|was) (?:also )?(?:members|part) of `,
  `completed `,
]
  .map((words) => `${PERSON}${POST} ${words}(?:the )?(?=${COUNTRY})`)
  .join('|');
const AND_MEMBERS = `(?:[’']s?)?(?: (?:${NOUN}|one))?[,;]?(?: and| while)? (?=${PERSON})`;
const OF_COUNTRY = `${POST} (?:(?:for|from|of|on) )?(?:the )?(?=${COUNTRY}(?:[’']s?)?(?: (?:${NOUN}|one))?(?:[,.;]|$))`;

/** Words of which one stands wherever a pattern does. */
const TELLS = cued(
  /(?:delegation|side|team|party|represented|participants|delegates|taking part|took part|attend|participat|present|members|part of|sat in|sits? in|listened|looked on|assist|on hand|there)/i,
  'deleg side team party repre parti takin took atten prese membe part sat sit sits liste looke assis hand there',
);

const SIDES = lean(new RegExp(SIDE_FIRST.join('|'), 'gu'));
const MEMBERS = lean(new RegExp(MEMBERS_FIRST, 'gu'));
const ON_SIDE = lean(new RegExp(AND_SIDE, 'uy'));
const ON_MEMBERS = lean(new RegExp(AND_MEMBERS, 'uy'));
const ON_COUNTRY = lean(new RegExp(OF_COUNTRY, 'uy'));
const ON_NAME = lean(new RegExp(NEXT_NAME, 'uy'));
const ON_JOINT = lean(new RegExp(`${JOINT}(?=${PERSON})`, 'uy'));

function membersAt(skeleton: Skeleton, names: readonly number[], country: number): readonly ToldDelegate[] {
  return names.flatMap((name) => pairAt(skeleton, name, country, 'member'));
}

function bySide(skeleton: Skeleton): readonly ToldDelegate[] {
  const { text } = skeleton;
  const told: ToldDelegate[] = [];
  for (const match of matchesOf(SIDES, text)) {
    let from = match.index;
    for (let at = match.index + match[0].length; at >= 0;) {
      const names = listFrom(ON_NAME, text, at);
      told.push(...membersAt(skeleton, names, lastCountry(text, from, at)));
      from = (names.at(-1) ?? at) + 1;
      at = endOf(ON_SIDE, text, from);
    }
  }
  return told;
}

function byMembers(skeleton: Skeleton): readonly ToldDelegate[] {
  const { text } = skeleton;
  const told: ToldDelegate[] = [];
  for (const match of matchesOf(MEMBERS, text)) {
    let country = match.index + match[0].length;
    told.push(...membersAt(skeleton, listUpTo(ON_JOINT, text, match.index), country));
    for (;;) {
      const first = endOf(ON_MEMBERS, text, country + 1);
      if (first < 0) break;
      const names = listFrom(ON_NAME, text, first);
      country = endOf(ON_COUNTRY, text, (names.at(-1) ?? first) + 1);
      if (country < 0) break;
      told.push(...membersAt(skeleton, names, country));
    }
  }
  return told;
}

/** Those whom each of several brought: `With A were B and C; with D was E`, `A was supported by B and D by E` */
const OWNERS = lean(
  new RegExp(
    [
      `[Ww]ith (?=${PERSON} (?:was|were) ${PERSON})`,
      `(?=${PERSON}${POST},? (?:is|was|will be) (?:accompanied|assisted|supported) by ${PERSON})`,
      `(?=${PERSON}${POST} brought (?:along |with (?:her|him) )?${PERSON})`,
    ].join('|'),
    'gu',
  ),
);
const ON_OWNER = lean(
  new RegExp(`${POST}[,;]?(?: and)?(?: with)? (?=${PERSON} (?:brought|by|was|were)\\b)`, 'uy'),
);
const BROUGHT = cued(/\b(?:with|accompanied|assisted|supported|brought)\b/i, 'with accom assis suppo broug');

/** Who came along with whom, where a sentence tells it of one or several. */
export function readToldCompany(sentence: AccountSentence, skeleton: Skeleton): readonly ToldCompany[] {
  if (!says(sentence, BROUGHT)) return [];
  const { text, mentions } = skeleton;
  const told: ToldCompany[] = [];
  for (const match of matchesOf(OWNERS, text)) {
    const own: ToldCompany[] = [];
    let owners = 0;
    for (let at = match.index + match[0].length; at >= 0;) {
      owners += 1;
      const owner = mentions.get(at);
      const first = text.indexOf(PERSON, at + 1);
      const names = first < 0 ? [] : listFrom(ON_NAME, text, first);
      for (const name of names) {
        const official = mentions.get(name);
        if (owner?.type === 'official' && official?.type === 'official') own.push({ official, owner });
      }
      at = names.length === 0 ? -1 : endOf(ON_OWNER, text, (names.at(-1) ?? at) + 1);
    }
    // "A was supported by President B in the campaign"
    if (owners > 1) told.push(...own);
  }
  return told;
}

/** Whom a sentence tells to have been on a side, without leading it. */
export function readToldMembers(sentence: AccountSentence, skeleton: Skeleton): readonly ToldDelegate[] {
  return says(sentence, TELLS) ? [...bySide(skeleton), ...byMembers(skeleton)] : [];
}
