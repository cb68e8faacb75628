/** “Undersecretary of Defense” of whom? Both sides have one. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegate, Delegation, Post, Release } from '../../release/model';
import { overlaps } from '../../text/span';
import { example } from '../examples';
import { isNews, tellsOfMeeting } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** Offices that every government has; a post with its own name (`Ambassador for Digital Affairs`) tells itself. */
const COMMON =
  /^(?:acting\s+)?(?:(?:deputy|vice|assistant|under|principal|associate|first|state|permanent)[\s-]+)*(?:under)?(?:secretary|minister|attorney general|commissioner|director general|director-general|solicitor general)\b/i;
/** Heads of state and government are those of their state. */
const HEADS_OF_STATE =
  /\b(?:president|prime minister|chancellor|premier|king|queen|emir|secretary[- ]general)\b/i;

const BEFORE = /^(?:['’]s)?\s+$/u;
const BEHIND = /^,?\s*(?:(?:of|at|for|from)\s+)?(?:the\s+)?$/i;

/** The post as it stands beside the name, if nothing beside it says whose it is. */
function barePost(release: Release, delegate: Delegate): Post | undefined {
  const { text, mentions, persons } = release;
  const [post] = persons[delegate.person]?.posts ?? [];
  if (delegate.agency !== null || post === undefined || post.agency !== undefined) return undefined;
  if (!COMMON.test(post.title) || HEADS_OF_STATE.test(post.title)) return undefined;
  const isTold = mentions.some((mention) => {
    if (mention.type !== 'country' && mention.type !== 'agency') return false;
    const isBefore = mention.end <= post.span.start && BEFORE.test(text.slice(mention.end, post.span.start));
    const isBehind = [post.span, delegate.span].some(
      ({ end }) => mention.start >= end && BEHIND.test(text.slice(end, mention.start)),
    );
    return overlaps(mention, post.span) || isBefore || isBehind;
  });
  return isTold ? undefined : post;
}

function* check(release: Release, knowledge: Knowledge, side: Delegation): Generator<Problem> {
  const country = knowledge.countries.get(side.party)?.short;
  if (country === undefined) return;
  for (const head of side.heads) {
    const post = barePost(release, head);
    if (post === undefined) continue;
    const state = side.party === 'US' ? 'the United States' : country;
    const text = ` of ${state}`;
    yield {
      span: post.span,
      severity: 'hint',
      message: `${quote(post.title)} names no ministry and no state, and the other side has such an office too.`,
      facts: [head.name, post.title],
      fixes: [
        {
          title: `Write ${quote(post.title + text)}`,
          safe: false,
          edits: [{ span: { start: post.span.end, end: post.span.end }, text }],
        },
      ],
    };
  }
}

export const titleAffiliationMissing: ReleaseRule = {
  id: 'title-affiliation-missing',
  family: 'people',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary:
    'The head of a delegation has an office that the other side has too, and neither ministry nor state with it.',
  why: '“Undersecretary of Defense” reads like the post of one’s own country, so an archive cannot tell whose it was. Offices that every government has are looked at, of heads of delegation alone, and only where both sides have one; heads of state and government are those of their state.',
  source: 'The full forms of posts in joint statements (office, ministry, state).',
  fires: [
    example(
      'A minister of whom?',
      [
        'Media Note',
        'Lima',
        'May 4, 2022',
        'On May 3, 2022, Peru and Norway held the first Peru-Norway Fisheries Dialogue in Lima.',
        '⟪Vice Minister of Defense⟫ Luis Quispe led the Peruvian delegation. Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
      [
        'Media Note',
        'Lima',
        'May 4, 2022',
        'On May 3, 2022, Peru and Norway held the first Peru-Norway Fisheries Dialogue in Lima.',
        'Vice Minister of Defense of Peru Luis Quispe led the Peruvian delegation. Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
    ),
    example('Behind the name', [
      'Media Note',
      'Lima',
      'May 4, 2022',
      'On May 3, 2022, Peru and Norway held the first Peru-Norway Fisheries Dialogue in Lima.',
      'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation. Luis Quispe, ⟪Deputy Secretary for Trade⟫, led the Peruvian delegation.',
    ]),
  ],
  silent: [
    example('Ministry or state are named', [
      'Media Note',
      'Lima',
      'May 4, 2022',
      'On May 3, 2022, Peru and Norway held the first Peru-Norway Fisheries Dialogue in Lima.',
      'Peruvian Vice Minister of Defense Luis Quispe led the Peruvian delegation. Sigrid Aune, Deputy Secretary for Trade at the Ministry of Foreign Affairs, led the Norwegian delegation.',
    ]),
    example('A head of government, and a post of its own kind', [
      'Media Note',
      'Lima',
      'May 4, 2022',
      'On May 3, 2022, Peru and Norway held the first Peru-Norway Fisheries Dialogue in Lima.',
      'Prime Minister Luis Quispe led the Peruvian delegation. Sigrid Aune, Ambassador for the Oceans, led the Norwegian delegation.',
    ]),
  ],
  *check(release, knowledge) {
    if (isNews(release) || !tellsOfMeeting(release)) return;
    const led = release.delegations.filter((side) => side.heads.length > 0);
    if (led.length < 2) return;
    for (const side of led) yield* check(release, knowledge, side);
  },
};
