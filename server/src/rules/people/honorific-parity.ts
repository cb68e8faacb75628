/** The head of one delegation has “Mr.” before the name, the head of the other has nothing. */
import { titles } from '../../gazetteer/data';
import type { Delegate, Release } from '../../release/model';
import { foldSpace } from '../../tokens/fold';
import { sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isNews } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';

/** Courtesies that say nothing about the person and may be dropped; ranks are facts. */
const COURTESIES = /^(?:mr|ms|mrs|miss|mx|m|mme)\.?$/i;

const PLURALS = Object.values(titles.plurals).join('|');
const UNDER_PLURAL = new RegExp(`\\b(?:${PLURALS}|counterparts)\\s+(?:\\p{Lu}[^.;]*(?:,|\\band)\\s+)?$`, 'u');

type Honoured = Delegate & { readonly honorific: Span & { readonly text: string } };

/** `Mr.`, `Ambassador`, `Lt. General`; `National Security Advisor` is a post that stands before the name. */
function isHonoured(head: Delegate): head is Honoured {
  const words = head.honorific?.text.trim().split(/\s+/) ?? [];
  return words.length === 1 || (words.length === 2 && /General$|Admiral$|Colonel$|\.$/.test(words.join(' ')));
}

/** One title for several names: `Presidents Ana Sol of Peru and Juan Mar of Chile`, `her counterparts Juan Mar and Ada Roe`. */
function isUnderPlural(release: Release, head: Delegate): boolean {
  const before = release.text.slice(Math.max(0, head.span.start - 90), head.span.start);
  return UNDER_PLURAL.test(before);
}

/** Introduced in full, with nothing in front: a post before the name calls for no honorific. */
function isPlain(release: Release, head: Delegate): boolean {
  if (head.honorific !== undefined || head.postBefore || isUnderPlural(release, head)) return false;
  return release.persons[head.person]?.introduced === true && head.name.includes(' ');
}

function withHonorific(release: Release, head: Honoured): Span & { readonly text: string } {
  const span = { start: head.honorific.start, end: head.span.end };
  return { ...span, text: foldSpace(sliceOf(release.text, span)) };
}

function fixesOf(plain: Delegate, honoured: Honoured): readonly Fix[] {
  const courtesy = foldSpace(honoured.honorific.text);
  const gap = { start: honoured.honorific.start, end: honoured.span.start };
  const add = (form: string): Fix => ({
    title: `Write ${quote(`${form} ${plain.name}`)}`,
    safe: false,
    edits: [{ span: { start: plain.span.start, end: plain.span.start }, text: `${form} ` }],
  });
  const drop: Fix = {
    title: `Drop ${quote(courtesy)} before ${quote(honoured.name)}`,
    safe: false,
    edits: [{ span: gap, text: '' }],
  };
  return [...(COURTESIES.test(courtesy) ? [drop] : []), add('Mr.'), add('Ms.')];
}

/** Both places are reported, since either may be the one to change. */
function* reportPair(release: Release, plain: Delegate, honoured: Honoured): Generator<Problem> {
  const full = withHonorific(release, honoured);
  const facts = [honoured.name, plain.name];
  const fixes = fixesOf(plain, honoured);
  yield {
    span: full,
    severity: 'warning',
    message: `${quote(full.text)} has an honorific, but ${quote(plain.name)} of the other side has none.`,
    facts,
    related: [{ span: plain.span, message: `${quote(plain.name)} has no honorific.` }],
    fixes,
  };
  yield {
    span: plain.span,
    severity: 'warning',
    message: `${quote(plain.name)} has no honorific, but ${quote(full.text)} of the other side has one.`,
    facts,
    related: [{ span: full, message: `${quote(full.text)} has an honorific.` }],
    fixes,
  };
}

function* check(release: Release): Generator<Problem> {
  if (isNews(release)) return;
  const sides = release.delegations.filter((side) => side.heads.length > 0);
  const plainSide = sides.find((side) => side.heads.some((head) => isPlain(release, head)));
  const honouredSide = sides.find((side) => side !== plainSide && side.heads.every(isHonoured));
  const plain = plainSide?.heads.find((head) => isPlain(release, head));
  const honoured = honouredSide?.heads.find(isHonoured);
  if (plain !== undefined && honoured !== undefined) yield* reportPair(release, plain, honoured);
}

export const honorificParity: ReleaseRule = {
  id: 'honorific-parity',
  family: 'people',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'One head of delegation has an honorific before the name, the head of the other side has none.',
  why: 'The sides of a meeting are equals, and a text that calls one head “Mr.” and the other by the bare name does not treat them so. A rank or short title directly before the name counts as an honorific; a post before the name calls for none. News items leave honorifics out.',
  source: 'Diplomatic practice of parity between the sides (Satow’s Diplomatic Practice, ch. 35).',
  fires: [
    example(
      'One side has “Mr.”',
      [
        'Media Note',
        'Rome',
        'May 4, 2022',
        'On May 3, 2022, Italy and Canada held the second Italy-Canada Space Dialogue in Rome.',
        '⟪Mr. Carlo Benzoni⟫, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation. Anne Tremblay, Director General at Global Affairs Canada, led the Canadian delegation.',
      ],
      [
        'Media Note',
        'Rome',
        'May 4, 2022',
        'On May 3, 2022, Italy and Canada held the second Italy-Canada Space Dialogue in Rome.',
        'Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation. Anne Tremblay, Director General at Global Affairs Canada, led the Canadian delegation.',
      ],
    ),
    example('A rank on one side', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy and Canada held the second Italy-Canada Space Dialogue in Rome.',
      'The Italian delegation was led by ⟪Ambassador Carlo Benzoni⟫, Director for Space Policy at the Ministry of Foreign Affairs. The Canadian delegation was led by Anne Tremblay, Director General at Global Affairs Canada.',
    ]),
  ],
  silent: [
    example('One title in the plural for two names', [
      'Media Note',
      'Quito',
      'May 5, 2022',
      'Ecuador, Peru and Chile held talks on rivers in Quito on May 4, 2022. Mr. Juan Vera led the Ecuadorian delegation. Ministers Ana Sol of Peru and Jorge Mar of Chile led the delegations of Peru and Chile.',
    ]),
    example('Counterparts share what stands in front of the other name', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy, Malta and Egypt held the second Italy-Malta-Egypt Space Dialogue in Rome, headed by Minister Carlo Benzoni and his Maltese and Egyptian counterparts Anna Borgetti and Karim Zahri.',
    ]),
    example('Both sides have one', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy and Canada held the second Italy-Canada Space Dialogue in Rome.',
      'Mr. Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation. Ms. Anne Tremblay, Director General at Global Affairs Canada, led the Canadian delegation.',
    ]),
    example('A post stands before the name', [
      'Media Note',
      'Rome',
      'May 4, 2022',
      'On May 3, 2022, Italy and Canada held the second Italy-Canada Space Dialogue in Rome.',
      'Mr. Carlo Benzoni, Director for Space Policy at the Ministry of Foreign Affairs, led the Italian delegation. Deputy Minister of Industry Anne Tremblay led the Canadian delegation.',
    ]),
  ],
  check,
};
