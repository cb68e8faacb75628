import assert from 'node:assert/strict';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import type { Mention, MentionType, Release } from '../../server/src/release/model';
import { readRelease } from '../../server/src/release/readRelease';
import { seriesKeyOfEvent } from '../../server/src/workspace/meetings';
import { builtInKnowledge } from '../support/checkTexts';
import { knowledgeWith } from '../support/registry';
import { outcome } from '../support/releases';

const registry = {
  officials: [
    { name: 'Ellen Fairweather', aliases: ['E. M. Fairweather', 'Nell Fairweather-Oakes'], country: 'US' },
    { name: 'Wren Quillfeather' },
  ],
  agencies: [
    {
      name: 'Directorate for Tidal Affairs',
      acronym: 'DTA',
      country: 'NO',
      aliases: ['Tidedir', 'Tidal Directorate'],
    },
  ],
  series: [
    {
      name: 'Digital Policy Dialogue',
      parties: ['US', 'NO'],
      aliases: ['Oslo Track', 'Cable Conversations'],
    },
  ],
  titles: [{ name: 'Keeper of the Tides', abbreviation: 'KoT' }],
  places: [{ name: 'Quaymouth', country: 'NO' }],
};

function read(text: string, knowledge: Knowledge = knowledgeWith(registry)): Release {
  return readRelease(text, { fileName: 'a.release', format: 'text', knowledge });
}

function valuesOf(release: Release, type: MentionType): readonly string[] {
  return release.mentions.filter((mention: Mention) => mention.type === type).map(({ value }) => value);
}

/** A change of the outcome; throws where it changes nothing. */
function changed(from: string, to: string): string {
  assert.ok(outcome.includes(from), `no “${from}”`);
  return outcome.replace(from, to);
}

describe('a release read with a registry', () => {
  it('says the same where the registry has nothing to say', () => {
    const { mentions, persons } = read(outcome);
    const plain = read(outcome, builtInKnowledge);
    const texts = (list: readonly Mention[]): readonly string[] =>
      list.map(({ type, text }) => `${type} ${text}`);
    assert.deepEqual(texts(mentions), texts(plain.mentions));
    assert.deepEqual(
      persons.map(({ name }) => name),
      plain.persons.map(({ name }) => name),
    );
  });

  it('names a person by the registry, whichever spelling stands there, surnames included', () => {
    const text = changed('Ms. Ellen Fairweather', 'Ms. Nell Fairweather-Oakes');
    const { persons, mentions } = read(text);
    assert.deepEqual(
      persons.map(({ name }) => name),
      ['Ellen Fairweather', 'Lars Haugland'],
    );
    assert.deepEqual(
      mentions.filter(({ type }) => type === 'official').map(({ text: words, value }) => [words, value]),
      [
        ['Nell Fairweather-Oakes', 'Ellen Fairweather'],
        ['Lars Haugland', 'Lars Haugland'],
        ['Fairweather', 'Ellen Fairweather'],
      ],
    );
  });

  it('finds a registered person without title or courtesy, of words that are no known names', () => {
    const text = changed('For updates', 'Wren Quillfeather attended. For updates');
    assert.ok(!valuesOf(read(text, builtInKnowledge), 'official').includes('Wren Quillfeather'));
    assert.ok(valuesOf(read(text), 'official').includes('Wren Quillfeather'));
  });

  it('leaves a longer name to whoever bears it', () => {
    const text = changed('Ms. Ellen Fairweather,', 'Ms. Ellen Fairweather Blackwood,');
    assert.ok(valuesOf(read(text), 'official').includes('Ellen Fairweather Blackwood'));
  });

  it('finds a body by alias and acronym, under its name and of its country', () => {
    const text = changed('the Ministry of Defense', 'Tidedir, the Tidal Directorate and DTA');
    const bodies = read(text).mentions.filter(({ start }) => start > text.indexOf('Norwegian delegation'));
    assert.deepEqual(
      bodies.flatMap((one) => (one.type === 'agency' ? [[one.text, one.value, one.country]] : [])),
      [
        ['Tidedir', 'Directorate for Tidal Affairs', 'NO'],
        ['Tidal Directorate', 'Directorate for Tidal Affairs', 'NO'],
        ['DTA', 'Directorate for Tidal Affairs', 'NO'],
      ],
    );
  });

  it('leaves a body of another state under the registered name as written', () => {
    const text = changed('the Ministry of Defense', 'the Danish Tidal Directorate');
    const body = read(text).mentions.find((one) => one.text === 'Tidal Directorate');
    assert.ok(body?.type === 'agency');
    assert.deepEqual([body.value, body.country], ['Tidal Directorate', 'DK']);
  });

  for (const [about, name] of [
    ['an alias behind its parties', 'U.S.-Norway Oslo Track'],
    ['an alias alone', 'Oslo Track'],
    ['an alias that has no word of meetings in it', 'Cable Conversations'],
  ] as const)
    it(`joins a dialogue to its series by ${about}`, () => {
      const alias = read(changed('U.S.-Norway Digital Policy Dialogue', name).replace(/\nUnited .*\n/, '\n'));
      const plain = read(outcome);
      const [event] = alias.events;
      const [usual] = plain.events;
      assert.ok(event !== undefined && usual !== undefined);
      assert.equal(event.series, 'Digital Policy Dialogue');
      assert.equal(event.ordinal, 1);
      assert.equal(seriesKeyOfEvent(alias, event), seriesKeyOfEvent(plain, usual));
    });

  it('leaves a longer name of a dialogue to itself', () => {
    const text = changed('U.S.-Norway Digital Policy Dialogue', 'Northern Oslo Track');
    const named = read(text).mentions.filter(({ start }) => start >= text.indexOf('On Monday'));
    assert.ok(!named.some(({ value }) => value === 'Digital Policy Dialogue'));
  });

  it('knows titles and places', () => {
    const text = changed('Director General for Security Policy', 'Keeper of the Tides').replace(
      'in Oslo.',
      'in Quaymouth.',
    );
    const release = read(text);
    assert.ok(valuesOf(release, 'title').includes('Keeper of the Tides'));
    const place = release.mentions.find((one) => one.text === 'Quaymouth');
    assert.ok(place?.type === 'place');
    assert.equal(place.country, 'NO');
    assert.equal(release.events[0]?.place, 'Quaymouth');
  });
});
