/** What holds of the reading of any text, and of one release in several spellings. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Release } from '../../server/src/release/model';
import { readRelease } from '../../server/src/release/readRelease';
import type { Span } from '../../server/src/text/span';
import type { TextFormat } from '../../server/src/tokens/token';
import { anyFormat, anyPrefix, anyText, byteSoup } from '../support/arbitraryText';
import { builtInKnowledge } from '../support/checkTexts';
import { announcement, outcome } from '../support/releases';
import { sharedIsThere } from '../support/shared';

function read(text: string, format: TextFormat = 'text'): Release {
  return readRelease(text, { fileName: 'any.txt', format, knowledge: builtInKnowledge });
}

function checkInside(what: string, spans: readonly Span[], text: string): void {
  for (const { start, end } of spans)
    ok(start >= 0 && start <= end && end <= text.length, `${what} ${start}-${end} of ${text.length}`);
}

function checkSound(release: Release, text: string): void {
  equal(release.text, text);
  checkInside('zone', release.zones, text);
  checkInside('paragraph', release.paragraphs, text);
  checkInside('sentence', release.sentences, text);
  checkInside(
    'reference',
    release.references.map((reference) => reference.span),
    text,
  );
  checkInside(
    'event',
    release.events.map((event) => event.span),
    text,
  );
  let end = 0;
  for (const mention of release.mentions) {
    ok(mention.start >= end, `“${mention.text}” at ${mention.start} overlaps what ends at ${end}`);
    ok(mention.end > mention.start, `an empty ${mention.type} at ${mention.start}`);
    equal(mention.text, text.slice(mention.start, mention.end));
    ({ end } = mention);
  }
  checkInside('mention', release.mentions, text);
  for (const mention of release.mentions)
    if (mention.type === 'official')
      ok(release.persons[mention.person] !== undefined, `no person for “${mention.text}”`);
}

describe('reading any text', () => {
  if (!sharedIsThere) console.warn('absent: ../shared (prefixes are those of our own releases alone)');

  for (const [name, texts] of [
    ['any Unicode and pieces of releases', anyText],
    ['any prefix of a release', anyPrefix],
    ['any bytes decoded as UTF-8', byteSoup],
  ] as const)
    it(`is sound: ${name}`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(texts, anyFormat, (text, format) => {
          checkSound(read(text, format), text);
        }),
        { numRuns: 500 },
      );
    });
});

/** What a release says, without where it says it. */
function said(release: Release): unknown {
  return {
    mentions: release.mentions.map(({ type, value }) => [type, value]),
    issued: release.issued?.date,
    kind: release.kind,
    events: release.events.map(({ series, parties, ordinal, start, end, place, status }) => {
      return { series, parties, ordinal, start, end, place, status };
    }),
    delegations: release.delegations.map(({ party, heads, members, agencies, open }) => ({
      party,
      open,
      heads: heads.map(({ name, title, agency }) => [name, title, agency]),
      members: members.map(({ name, title, agency }) => [name, title, agency]),
      agencies: agencies.map((agency) => agency.name),
    })),
  };
}

const spellings: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['no-break spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['two blanks between words', (text) => text.replace(/(?<=\S) (?=\S)/g, '  ')],
  ['zero-width spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, ' \u200b')],
  ['white space at line ends', (text) => text.replaceAll('\n', ' \t\n')],
];

const withAccents = outcome.replaceAll('Haugland', 'Håuglånd').replaceAll('Oslo', 'São Paulo');

describe('a release says the same in any spelling', () => {
  for (const [name, change] of spellings)
    it(name, () => {
      for (const text of [outcome, announcement, withAccents])
        deepEqual(said(read(change(text))), said(read(text)));
    });
});
