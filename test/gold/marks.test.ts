/** The releases marked by hand are well formed and fit the texts they were made on. */
import { equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { goldFolder, goldSets, type GoldRelease } from '../../scripts/gold/goldRelease';
import { foldSpace, mark, unmark } from '../../scripts/gold/markedText';
import { describeShared, readShared } from '../support/shared';

const types = ['official', 'title', 'agency', 'country', 'date', 'dialogue', 'place', 'contact'];
const iso = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/;

function releasesOf(set: (typeof goldSets)[number]): readonly GoldRelease[] {
  const folder = goldFolder(set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as GoldRelease);
}

/** Without marks of mentions every name and post has to stand in the text as the facts have it. */
function checkNames(text: string, { events, delegations }: GoldRelease['facts']): void {
  for (const { party, heads, members } of delegations) {
    ok(events.some(({ parties }) => parties.includes(party)));
    for (const { name, title } of [...heads, ...members])
      for (const words of [name, ...(title ?? '').split('; ')]) ok(text.includes(words), words);
  }
}

describe('marked text', () => {
  it('gives its text and mentions back', () => {
    const marked =
      '⟦title|Envoy⟧ ⟦official=Ada Berg|Berg⟧ of ⟦country=NO|Norway⟧ met the ⟦agency|Coast\nGuard⟧.';
    const { text, mentions } = unmark(marked);
    equal(text, 'Envoy Berg of Norway met the Coast\nGuard.');
    equal(mentions.map(({ value }) => value).join(', '), 'Envoy, Ada Berg, NO, Coast Guard');
    equal(mark(text, mentions), marked);
  });
});

describe('releases marked by hand', () => {
  const names = goldSets.map((set) => releasesOf(set).map(({ file }) => file));

  it('are sixteen to tune on, ten held out, and those drawn for their facts', () => {
    equal(
      names
        .slice(0, 2)
        .map((files) => files.length)
        .join(),
      '16,10',
    );
    equal(new Set(names.flat()).size, names.flat().length);
  });
});

describeShared('releases marked by hand, on their texts', () => {
  for (const set of goldSets) {
    for (const { file, mentions, facts } of releasesOf(set)) {
      it(`${set}: ${file}`, () => {
        const text = readShared(`corpus/${file}`);
        const prose = text.indexOf('\n---\n', 3) + 5;
        equal(unmark(mark(text, mentions)).text, text);
        for (const { type, start, end, value } of mentions) {
          const surface = text.slice(start, end);
          ok(types.includes(type), type);
          ok(start >= prose, `${surface} stands in the front matter`);
          equal(surface, surface.trim());
          if (['title', 'dialogue', 'place', 'contact'].includes(type)) equal(value, foldSpace(surface));
          if (type === 'country') match(value, /^[A-Z][A-Z0-9+]+$/);
          if (type === 'date' && value !== '?') match(value, iso);
        }
        if (set === 'drawn') {
          checkNames(foldSpace(text), facts);
          return;
        }
        const officials = new Set(
          mentions.filter(({ type }) => type === 'official').map(({ value }) => value),
        );
        const bodies = new Set(mentions.filter(({ type }) => type === 'agency').map(({ value }) => value));
        const countries = new Set(
          mentions.filter(({ type }) => type === 'country').map(({ value }) => value),
        );
        for (const { party, heads, members, agencies } of facts.delegations) {
          ok([...heads, ...members].every(({ name }) => officials.has(name)));
          ok(agencies.every((agency) => bodies.has(agency)));
          ok(facts.events.some(({ parties }) => parties.includes(party)));
          ok(countries.has(party) || heads.length + members.length > 0, party);
        }
      });
    }
  }
});
