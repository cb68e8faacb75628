/** The abbreviation of the United States: malformed, in two forms, or as a noun beside the full names of others. */
import type { Release, Sentence } from '../../release/model';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isInside, isIssuersText, isNews, zoneAt } from '../guards';
import type { Problem, ReleaseRule, Severity } from '../rule';
import { quote } from '../wording';

/** `U.S-Japan`, `U. S.`, `US.-Japan`, `U.S.- Japan`, `U.S.EU`, `U.S. -Japan`: what is written, and what was meant. */
const MALFORMED: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/(?<![\p{L}\p{N}.@/])U\.S(?=\p{Pd}\p{L}|\s\p{L}|[,;:)])/gu, 'U.S.'],
  [/(?<![\p{L}\p{N}.@/])U\. S\.(?=[\s\p{Pd},;:)])/gu, 'U.S.'],
  [/(?<![\p{L}\p{N}.@/])US\.(?=\p{Pd}\p{L})/gu, 'U.S.'],
  [/(?<![\p{L}\p{N}.@/])U\.S\.(?:\p{Pd}\s|\s\p{Pd})(?=(?:E\.U\.|EU|\p{Lu}\p{Ll}+)(?![\p{L}]))/gu, 'U.S.-'],
  [/(?<![\p{L}\p{N}.@/])U\.S\.(?=(?:EU|E\.U\.|UK|U\.K\.)(?![\p{L}]))/gu, 'U.S.-'],
];

const WITH_POINTS = /(?<![\p{L}\p{N}.@/&])U\.S\.(?![\p{L}\p{N}])/gu;
const WITHOUT = /(?<![\p{L}\p{N}.@/&$_])US(?![\p{L}\p{N}$_/@]|\.\p{L}|\$)/gu;

/** “the U.S.” as a noun: a verb, a preposition, a conjunction or the end of the clause follows. */
const NOUN =
  /\b[Tt]he (?:U\.S\.|US)(?=\s+(?:and|or|is|are|was|were|has|have|had|will|would|can|could|should|may|must|also|in|on|at|to|with|for|by|as|that|which|from)\b|[,;:)”]|['’]s\b|\s*$)/gu;

const isReadable = (release: Release, span: Span): boolean => {
  const zone = zoneAt(release, span.start);
  if (!isIssuersText(zone) || isInside(release.quotations, span)) return false;
  // `Australia-US Forum` is spelled as its founders spell it
  return !release.mentions.some(
    (one) =>
      span.end <= one.end &&
      ((one.type === 'contact' && one.start <= span.start) ||
        ((one.type === 'dialogue' || one.type === 'agency') && one.start < span.start)),
  );
};

function* found(
  release: Release,
  pattern: RegExp,
  within?: Sentence,
): Generator<Span & { readonly text: string }> {
  const from = within?.start ?? 0;
  for (const match of release.text.slice(from, within?.end).matchAll(pattern)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (isReadable(release, span)) yield { ...span, text: match[0] };
  }
}

function problem(span: Span, severity: Severity, message: string, instead: string, fact: string): Problem {
  return {
    span,
    severity,
    message,
    facts: [fact],
    fixes: [{ title: `Write ${quote(instead)}`, safe: true, edits: [{ span, text: instead }] }],
  };
}

function* malformed(release: Release): Generator<Problem> {
  for (const [pattern, meant] of MALFORMED) {
    for (const span of found(release, pattern)) {
      const message = `${quote(span.text)} is no form of the abbreviation: ${quote(meant)} is.`;
      yield problem(span, 'warning', message, meant, span.text);
    }
  }
}

/** The rarer form where the document has both; of two equally frequent ones, the one without points. */
function* mixed(release: Release): Generator<Problem> {
  const pointed = [...found(release, WITH_POINTS)];
  const bare = [...found(release, WITHOUT)];
  const [wrong, right] = bare.length > pointed.length ? [pointed, bare] : [bare, pointed];
  const [kept] = right;
  if (kept === undefined) return;
  for (const span of wrong) {
    const message = `${quote(span.text)} is written here, but ${quote(kept.text)} elsewhere in the document.`;
    yield {
      ...problem(span, 'hint', message, kept.text, 'mixed'),
      related: [{ span: kept, message: `${quote(kept.text)} is written here.` }],
    };
  }
}

/** “The U.S. and Japan”: one party abbreviated, the other in full. */
function* nouns(release: Release): Generator<Problem> {
  for (const sentence of release.sentences) {
    const others = release.mentions.filter(
      (one) =>
        one.type === 'country' &&
        (one.form === 'name' || one.form === 'official') &&
        one.value !== 'US' &&
        one.start >= sentence.start &&
        one.end <= sentence.end,
    );
    const [other] = others;
    if (other === undefined) continue;
    for (const span of found(release, NOUN, sentence)) {
      const abbreviation = { start: span.start + 4, end: span.end };
      const message = `${quote(span.text)} is a noun here, but ${quote(other.text)} stands in full in the same sentence.`;
      yield problem(abbreviation, 'hint', message, 'United States', 'noun');
    }
  }
}

function* check(release: Release): Generator<Problem> {
  if (isNews(release) || release.kind === 'remarks') return;
  yield* malformed(release);
  yield* mixed(release);
  yield* nouns(release);
}

const HEADER = ['Media Note', 'Tokyo', 'May 4, 2019'];

export const usAbbreviation: ReleaseRule = {
  id: 'us-abbreviation',
  family: 'style',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: '“U.S.” is malformed, stands beside “US”, or is a noun beside the full name of another country.',
  why: 'The abbreviation is an adjective; as a noun in a sentence with another country it makes one party look smaller than the other. “U.S-Japan”, “U.S.- Japan” and “U.S.EU” are slips and warnings. Quotations, addresses, news and transcripts are left alone, and so are compounds.',
  source: 'GPO Style Manual 9.9: spelled out as a noun, or with other countries.',
  fires: [
    example(
      'A point is lost',
      [...HEADER, 'The ⟪U.S⟫-Japan talks were held in Tokyo on May 3, 2019.'],
      [...HEADER, 'The U.S.-Japan talks were held in Tokyo on May 3, 2019.'],
    ),
    example('Two forms', [
      ...HEADER,
      'The U.S.-Japan talks were held in Tokyo on May 3, 2019. The U.S. delegation thanked its hosts, and the ⟪US⟫-Japan group will go on.',
    ]),
    example('A noun beside a full name', [
      ...HEADER,
      'The ⟪U.S.⟫ and Japan met in Tokyo on May 3, 2019 to speak about lighthouses.',
    ]),
  ],
  silent: [
    example('An adjective', [
      ...HEADER,
      'The U.S. delegation met the delegation of Japan in Tokyo on May 3, 2019 for U.S.-Japan talks.',
    ]),
    example('Alone in its sentence, in a quotation, in an address', [
      ...HEADER,
      'The United States and Japan met in Tokyo on May 3, 2019. The talks will go on in the U.S. in autumn.',
      '“The US is our friend, and so is Japan,” a guest said.',
      'Please write to US-Desk@mission.example.',
    ]),
  ],
  check,
};
