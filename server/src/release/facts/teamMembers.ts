/** Who is of a team that somebody brings: `A, B and C are members of the delegation that Under Secretary D will lead`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { tellsOther } from './besideTalks';
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';
import { BODY, COUNTRY, listFrom, listUpTo, PERSON, POST } from './skeleton';
import type { Skeleton, ToldCompany } from './skeleton';
import { JOINT, NEXT_NAME } from './toldHeads';

const TEAM = '(?:delegation|entourage|group|side|team)';
/** One may complete the party of somebody; to belong to it is a matter of politics. */
const PARTY = '(?:delegation|entourage|group|party|side|team)';
const BRINGS =
  '(?:(?:is|was|are|were) (?:bringing|heading|leading|to (?:bring|head|lead))|(?:will|would) (?:bring|head|lead)|brings|brought|headed|heads|leads|led)';
/** `the delegation that A will bring`, `A’s team`, `the party of A` */
const theTeam = (team: string): string =>
  `(?:the ${team}(?:,)? (?:that |which |whom )?(?=${PERSON} ${BRINGS}\\b)|the ${team} (?:of|under|led by|headed by) (?=${PERSON})|(?=${PERSON}[’']s? ${team}\\b))`;
/** ` of the Ports Board`, behind a name. */
const AT_BODY = `(?: (?:at|from|of|with) (?:the )?(?:${COUNTRY} )?${BODY})?`;

const MEMBERS_FIRST = lean(
  new RegExp(
    `${PERSON}${AT_BODY}${POST},? (?:(?:(?:are|is|was|were|will be) (?:also |all |both )?(?:among the members|in|members|a member|on|part|to be part)(?: of)?|(?:belong|belonged|belongs|will belong) to) ${theTeam(TEAM)}|(?:complete|completed|make up|made up|will complete|will make up) ${theTeam(PARTY)})`,
    'gu',
  ),
);
/** Behind a name of the list: `, Director for Ports, and Norwegian `. */
const ON_JOINT = lean(new RegExp(`${AT_BODY}${JOINT}(?:${COUNTRY} )?(?=${PERSON})`, 'uy'));
const TEAM_FIRST = lean(
  new RegExp(
    `[Tt]he ${TEAM} (?:that |which |whom )?(?=${PERSON} ${BRINGS}[^;.${PERSON}]{0,60}? (?:are|consists of|comprises|counts|has in it|includes?|included|is|is made up of|was|were|will (?:be|count|include)) (?:${COUNTRY} )?${PERSON})`,
    'gu',
  ),
);
/** ` in the Senate`, behind who led it */
const IN_BODY = lean(new RegExp(`^(?: ${BRINGS})? (?:at|in) (?:the )?${BODY}`, 'u'));
const ON_NAME = lean(new RegExp(NEXT_NAME, 'uy'));

const TELLS = cued(
  /\b(?:delegation|entourage|group|party|side|team)\b/i,
  'deleg entou group party side team',
  'bring broug head heade headi heads lead leadi leads led of under membe party team deleg',
);

/** Whether the team is told to be one of another time or place: `the group led by A in the Senate`, `the team that A led in 2014`. */
function isElsewhere(sentence: AccountSentence, { text, mentions }: Skeleton, at: number): boolean {
  const owner = mentions.get(at);
  return owner === undefined || tellsOther(sentence, owner.end) || IN_BODY.test(text.slice(at + 1));
}

function company({ mentions }: Skeleton, names: readonly number[], at: number): readonly ToldCompany[] {
  const owner = mentions.get(at);
  return names.flatMap((name) => {
    const official = mentions.get(name);
    return owner?.type === 'official' && official?.type === 'official' && official !== owner
      ? [{ official, owner }]
      : [];
  });
}

/** Who is of whose team, where a sentence says so. */
export function readTeamMembers(sentence: AccountSentence, skeleton: Skeleton): readonly ToldCompany[] {
  if (!says(sentence, TELLS)) return [];
  const { text } = skeleton;
  const told: ToldCompany[] = [];
  for (const match of matchesOf(MEMBERS_FIRST, text)) {
    const owner = match.index + match[0].length;
    if (isElsewhere(sentence, skeleton, owner)) continue;
    told.push(...company(skeleton, listUpTo(ON_JOINT, text, match.index), owner));
  }
  for (const match of matchesOf(TEAM_FIRST, text)) {
    const owner = match.index + match[0].length;
    const first = text.indexOf(PERSON, owner + 1);
    if (first >= 0) told.push(...company(skeleton, listFrom(ON_NAME, text, first), owner));
  }
  return told;
}
