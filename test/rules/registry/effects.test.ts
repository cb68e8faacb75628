import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover/hover';
import type { Knowledge } from '../../../server/src/gazetteer/knowledge';
import { allRules } from '../../../server/src/rules/all';
import { checkTexts, switchedOn } from '../../support/checkTexts';
import { at, marked } from '../../support/featureWorkspace';
import { knowledgeWith } from '../../support/registry';
import { announcement, outcome } from '../../support/releases';

const post = 'Deputy Assistant Secretary for Digital Policy';

/** Messages of one rule on all texts. */
function messages(id: string, texts: readonly string[], knowledge?: Knowledge): readonly string[] {
  const files = texts.map((text, i) => ({ uri: `file:///notes/${i}.release`, text }));
  const rules = allRules.filter((rule) => rule.id === id).map(switchedOn);
  return [...checkTexts(files, rules, knowledge).values()].flat().map(({ message }) => message);
}

const envoy = outcome.replace(post, 'Special Envoy for Cables');
const official = (posts: readonly object[]): Knowledge =>
  knowledgeWith({ officials: [{ name: 'Ellen Fairweather', posts }] });

describe('what rules and hovers know from a registry', () => {
  it('title-conflict: a post that the registry has for the time is right, whatever others say', () => {
    assert.equal(messages('title-conflict', [envoy, announcement]).length, 1);
    const posts = [
      { title: post, to: '2019-02' },
      { title: 'Special Envoy for Cables', from: '2019-03' },
    ];
    assert.deepEqual(messages('title-conflict', [envoy, announcement], official(posts)), []);
  });

  it('title-conflict: one that it has for another time is not', () => {
    const posts = [{ title: post, from: '2018' }];
    assert.deepEqual(messages('title-conflict', [envoy], official(posts)), [
      `“Special Envoy for Cables” is the post of Ellen Fairweather here, but “${post}” in the registry since 2018.`,
    ]);
    const past = [{ title: post, from: '2010', to: '2012' }];
    assert.deepEqual(messages('title-conflict', [envoy], official(past)), []);
  });

  it('series-name-drift: another name of a registered dialogue is its name', () => {
    const other = outcome
      .replaceAll('Digital Policy Dialogue', 'Digital Policy Consultations')
      .replaceAll('2019', '2018')
      .replace('Monday', 'Sunday');
    assert.ok(messages('series-name-drift', [outcome, other]).length > 0);
    const known = knowledgeWith({
      series: [
        {
          name: 'Digital Policy Dialogue',
          parties: ['NO', 'US'],
          aliases: ['Digital Policy Consultations'],
        },
      ],
    });
    assert.deepEqual(messages('series-name-drift', [outcome, other], known), []);
  });

  it('person-name-variant: another spelling of a registered person is the person', () => {
    const other = announcement.replace('Ellen Fairweather', 'Elen Fairweather');
    assert.ok(messages('person-name-variant', [other, outcome]).length > 0);
    const known = knowledgeWith({
      officials: [{ name: 'Ellen Fairweather', aliases: ['Elen Fairweather'] }],
    });
    assert.deepEqual(messages('person-name-variant', [other, outcome], known), []);
  });

  it('agency-near-miss: an alias is a name', () => {
    const text = outcome.replace('Ministry of Defense', 'Ministry of Foreign Affair');
    assert.ok(messages('agency-near-miss', [text]).length > 0);
    const known = knowledgeWith({
      agencies: [
        { name: 'Ministry of Foreign Affairs', country: 'NO', aliases: ['Ministry of Foreign Affair'] },
      ],
    });
    assert.deepEqual(messages('agency-near-miss', [text], known), []);
  });

  it('agency-out-of-period: a former name is reported after its time', () => {
    const text = outcome.replace('Ministry of Defense', 'Cable Directorate');
    const known = knowledgeWith({
      agencies: [
        {
          name: 'Directorate for Cables',
          country: 'NO',
          former: [{ name: 'Cable Directorate', to: '2015-12-31' }],
        },
      ],
    });
    assert.deepEqual(messages('agency-out-of-period', [text]), []);
    assert.equal(messages('agency-out-of-period', [text], known).length, 1);
  });

  it('a hover shows the entry: posts with their times, and other names', () => {
    const known = knowledgeWith({
      officials: [
        {
          name: 'Ellen Fairweather',
          aliases: ['E. Fairweather'],
          posts: [{ title: 'Special Envoy for Cables', agency: 'Department of State', from: '2019-03' }],
        },
      ],
    });
    const { dossier, document, offset } = marked({ 'a.release': at(outcome, 'Fairweather thanked') }, known);
    const markdown = hover(dossier, document, offset)?.markdown ?? '';
    for (const part of [
      '**In the registry** as Ellen Fairweather ([readout.json](file:///notes/readout.json))',
      '- Special Envoy for Cables, Department of State, since March 2019',
      'Other names: E. Fairweather',
    ])
      assert.ok(markdown.includes(part), `no “${part}” in:\n${markdown}`);
  });
});
