import assert from 'node:assert/strict';
import { isRefusal, type RenameEdit } from '../../../server/src/features/rename/change';
import { hover } from '../../../server/src/features/hover/hover';
import { references } from '../../../server/src/features/references';
import { rename, renameSubject } from '../../../server/src/features/rename/rename';
import { applyEdits } from '../../../server/src/text/edits';
import { dossierOf } from '../../../server/src/workspace/dossierOf';
import { withIssuedMarks } from '../../../server/src/workspace/issuedMarks';
import { Map as PersistentMap } from 'immutable';
import { at, marked, uriOf, type Marked, type Texts } from '../../support/featureWorkspace';
import { knowledgeWith, registryUri } from '../../support/registry';
import { announcement, outcome } from '../../support/releases';

const all = { start: 0, end: Number.MAX_SAFE_INTEGER };

function edited({ dossier, document, offset, textOf }: Marked, newName: string): readonly RenameEdit[] {
  const subject = renameSubject(dossier, document, offset);
  assert.ok(!isRefusal(subject), JSON.stringify(subject));
  const answer = rename(dossier, subject, newName, (uri) => textOf(uri, all));
  assert.ok(!isRefusal(answer), JSON.stringify(answer));
  assert.deepEqual(answer.left, []);
  return answer.edits;
}

/** Every place as it reads before and after, with why one should look at it first: `a: Duarte > Pereira (quoted)`. */
function placesOf(world: Marked, edits: readonly RenameEdit[]): readonly string[] {
  return edits.map(({ uri, span, text, caution }) => {
    const why = caution === undefined ? '' : ` (${caution})`;
    return `${uri.slice(uriOf('').length).replace('.release', '')}: ${world.textOf(uri, span)} > ${text}${why}`;
  });
}

function checkRename(about: string, texts: Texts, newName: string, expected: readonly string[]): void {
  it(about, () => {
    const world = marked(texts);
    assert.deepEqual(placesOf(world, edited(world, newName)), expected);
  });
}

function checkRefused(about: string, texts: Texts, newName: string, expected: RegExp): void {
  it(about, () => {
    const { dossier, document, offset, textOf } = marked(texts);
    const subject = renameSubject(dossier, document, offset);
    const answer = isRefusal(subject)
      ? subject
      : rename(dossier, subject, newName, (uri) => textOf(uri, all));
    assert.ok(isRefusal(answer), 'it was not refused');
    assert.match(answer.refused, expected);
  });
}

const both = (words: string): Texts => ({
  'a.release': announcement,
  'o.release': at(outcome, words),
});

/** The outcome with another sentence at its end. */
const adding = (sentence: string, words: string): Texts => ({
  'o.release': at(outcome.replace('Ms. Fairweather thanked the hosts.', sentence), words),
});

/** Norway's ministry of the same name as Kenya's: only their sentences tell whose they are. */
const twoMinistries: Texts = {
  'a.release': announcement,
  'k.release': outcome.replaceAll('Norwegian', 'Kenyan').replaceAll('Norway', 'Kenya'),
  'o.release': at(outcome, 'Ministry of Defense'),
};

describe('rename of a body that another country has under the same name', () => {
  checkRename('leaves that of the other country alone', twoMinistries, 'Ministry of National Defense', [
    'a:  >  National',
    'o:  >  National',
  ]);
  it('and neither references nor the hover count the other one in', () => {
    const { dossier, document, offset } = marked(twoMinistries);
    const uris = references(dossier, document, offset).map(({ uri }) => uri);
    assert.deepEqual(uris, [uriOf('a.release'), uriOf('o.release')]);
    assert.doesNotMatch(hover(dossier, document, offset)?.markdown ?? '', /k\.release/);
  });
});

describe('rename of a person', () => {
  checkRename('takes full names and surnames in all releases', both('Ellen Fairweather'), 'Ellen Rowe', [
    'a: Fairweather > Rowe',
    'o: Fairweather > Rowe',
    'o: Fairweather > Rowe',
  ]);
  checkRename('starts at a surname too', both('Fairweather thanked'), 'Helen Rowe', [
    'a: Ellen > Helen',
    'a: Fairweather > Rowe',
    'o: Ellen > Helen',
    'o: Fairweather > Rowe',
    'o: Fairweather > Rowe',
  ]);
  checkRename('a single word is another family name', both('Fairweather thanked'), 'Rowe', [
    'a: Fairweather > Rowe',
    'o: Fairweather > Rowe',
    'o: Fairweather > Rowe',
  ]);
  checkRename(
    'lets surnames be where the given name changes',
    both('Ellen Fairweather'),
    'Helen Fairweather',
    ['a: Ellen > Helen', 'o: Ellen > Helen'],
  );
  checkRename(
    'keeps a middle initial where the given name stays',
    adding(
      'Ellen J. Fairweather spoke first, and Ms. Fairweather thanked the hosts.',
      'Ms. Ellen Fairweather',
    ),
    'Ellen J. Rowe',
    ['o: Fairweather > Rowe', 'o: Fairweather > Rowe', 'o: Fairweather > Rowe'],
  );
  checkRename(
    'writes particles that stand in front of the family name',
    adding('Ines de la Torre, Director for Ports, spoke. Ms. de la Torre thanked the hosts.', 'Ines de la'),
    'Ines Quiroga',
    ['o: de la Torre > Quiroga', 'o: de la Torre > Quiroga'],
  );
  checkRename(
    'asks before it changes what somebody said',
    adding('“Ms. Fairweather was right,” he said, and Ms. Fairweather thanked him.', 'Ellen Fairweather'),
    'Ellen Rowe',
    ['o: Fairweather > Rowe', 'o: Fairweather > Rowe (quoted)', 'o: Fairweather > Rowe'],
  );
  checkRename(
    'asks before it changes a text agreed with the other side',
    adding(
      '\n\nBegin Text:\n\nThe two sides thanked Ms. Fairweather for her work.\n\nEnd Text.\n\n',
      'Ellen Fairweather',
    ),
    'Ellen Rowe',
    ['o: Fairweather > Rowe', 'o: Fairweather > Rowe (joint-text)'],
  );
  checkRename(
    'asks where another person of the release has the new family name',
    both('Ellen Fairweather'),
    'Ellen Haugland',
    ['a: Fairweather > Haugland', 'o: Fairweather > Haugland', 'o: Fairweather > Haugland (namesake)'],
  );
  it('asks before it changes a release that is out', () => {
    const world = marked(both('Ellen Fairweather'));
    const { workspace } = withIssuedMarks(
      world.workspace,
      PersistentMap([[uriOf('a.release'), { fingerprint: 'x', on: '2019-02-26' }]]),
    );
    const edits = edited({ ...world, dossier: dossierOf(workspace) }, 'Ellen Rowe');
    assert.deepEqual(
      edits.map(({ caution }) => caution),
      ['issued', undefined, undefined],
    );
  });
  it('keeps the line break inside a name', () => {
    const longer = outcome.replace('Ms. Ellen', 'On the second day of the talks in the old hall, Ms. Ellen');
    const wrapped = longer.replace(/(.{52,60}) /g, '$1\n');
    assert.match(wrapped, /Ms\. Ellen\nFairweather/);
    const world = marked({ 'o.release': at(wrapped, 'Fairweather thanked') });
    const text = world.textOf(world.document.uri, all);
    assert.match(applyEdits(text, edited(world, 'Maud Ann Rowe')), /Ms\. Maud\nAnn Rowe, Deputy/);
  });
  it('changes words around tags, and leaves words with tags inside', () => {
    const html = (name: string): string =>
      `<p>Ms. ${name}, Deputy Assistant Secretary for Digital Policy, led the U.S. delegation.</p>`;
    const check = (name: string): number => {
      const world = marked({ 'o.html': at(html(name), 'Ellen') });
      const subject = renameSubject(world.dossier, world.document, world.offset);
      assert.ok(!isRefusal(subject));
      const answer = rename(world.dossier, subject, 'Ellen Rowe', (uri) => world.textOf(uri, all));
      assert.ok(!isRefusal(answer));
      const text = applyEdits(html(name), answer.edits);
      assert.ok(answer.edits.length === 0 ? text === html(name) : text.includes('<b>Rowe</b>'), text);
      return answer.left.length;
    };
    assert.equal(check('Ellen <b>Fairweather</b>'), 0);
    assert.equal(check('Ellen Fair<i>weather</i>'), 1);
  });
  checkRefused('refuses what is no name', both('Ellen Fairweather'), 'Office 12', /no name of a person/);
  checkRefused('refuses an empty name', both('Ellen Fairweather'), '  ', /no name of a person/);
});

describe('rename of a body', () => {
  const listed = outcome.replace(
    'the Department of Commerce and the Department of Justice',
    'the Departments of Commerce and Justice, and the National Ports Service (NPS). The NPS spoke',
  );
  checkRename('takes its name in all releases', both('Department of Commerce'), 'Department of Trade', [
    'a: Commerce > Trade',
    'o: Commerce > Trade',
  ]);
  checkRename(
    'leaves the article to the sentence',
    both('Department of Commerce'),
    'the Department of Trade',
    ['a: Commerce > Trade', 'o: Commerce > Trade'],
  );
  checkRename(
    'takes an item of a list that shares its head',
    { 'o.release': at(listed, 'Commerce an') },
    'Department of Trade',
    ['o: Commerce > Trade'],
  );
  checkRename(
    'asks where the head of a list does not fit the new name',
    { 'o.release': at(listed, 'Commerce an') },
    'Ministry of Trade',
    ['o: Commerce > Ministry of Trade (shared-head)'],
  );
  checkRename(
    'offers the initials of the new name where the acronym was made of the old ones',
    { 'o.release': at(listed, 'National Ports Service') },
    'National Harbour Service',
    ['o: Ports > Harbour', 'o: NPS > NHS (initials)', 'o: NPS > NHS (initials)'],
  );
  checkRename(
    'takes name and acronym together',
    { 'o.release': at(listed, 'National Ports Service') },
    'Harbour Authority (HarA)',
    ['o: National Ports Service > Harbour Authority', 'o: NPS > HarA', 'o: NPS > HarA'],
  );
  checkRename('of an acronym changes acronyms alone', { 'o.release': at(listed, 'The NPS spoke') }, 'NaPS', [
    'o: NPS > NaPS',
    'o: NPS > NaPS',
  ]);
  checkRefused(
    'refuses a name for an acronym',
    { 'o.release': at(listed, 'The NPS spoke') },
    'National Harbour Service',
    /rename “National Ports Service” itself/,
  );
});

describe('rename of a dialogue', () => {
  checkRename(
    'leaves the parties in front, and takes titles and other releases',
    both('Norway Digital Policy Dialogue in'),
    'Digital Trade Consultations',
    [
      'a: Policy > Trade',
      'a: Dialogue > Consultations',
      'a: Policy > Trade',
      'a: Dialogue > Consultations',
      'o: Policy > Trade',
      'o: Dialogue > Consultations',
      'o: Policy > Trade',
      'o: Dialogue > Consultations',
    ],
  );
  checkRename(
    'takes the parties as typed',
    { 'o.release': at(outcome, 'Norway Digital Policy Dialogue in') },
    'U.S.-Norway Digital Trade Dialogue',
    ['o: Policy > Trade', 'o: Policy > Trade'],
  );
  checkRefused(
    'refuses what would not be read as one',
    both('Norway Digital Policy Dialogue in'),
    'Digital Matters',
    /would not be read as a dialogue/,
  );
});

describe('rename of a handle', () => {
  const follow = (handle: string): string => outcome.replace('@State_Digital', handle);
  checkRename(
    'takes every spelling',
    { 'o.release': at(outcome, '@State_Digital'), 'p.release': follow('@StateDigital') },
    '@Digital_Desk',
    ['o: @State_Digital > @Digital_Desk', 'p: @StateDigital > @Digital_Desk'],
  );
  checkRename('adds the sign', { 'o.release': at(outcome, '@State_Digital') }, 'Digital_Desk', [
    'o: @State_Digital > @Digital_Desk',
  ]);
  checkRefused(
    'refuses blanks',
    { 'o.release': at(outcome, '@State_Digital') },
    '@Digital Desk',
    /no handle/,
  );
});

describe('rename makes no sense', () => {
  checkRefused('of a date', both('March 12, 2019'), 'May', /A date cannot be renamed/);
  checkRefused('of an address', both('digital@state.gov'), 'x@state.gov', /An address cannot be renamed/);
  checkRefused('of a country', both('Norwegian'), 'Danish', /keep their names/);
  checkRefused('of plain words', both('thanked'), 'praised', /Only persons, bodies, dialogues and handles/);
});

describe('rename of what the registry has', () => {
  const registry = {
    officials: [{ name: 'Ellen Fairweather', aliases: ['E. J. Fairweather', 'Nell Fairweather'] }],
    agencies: [
      { name: 'National Ports Service', acronym: 'NPS', country: 'NO', aliases: ['Harbour Service'] },
    ],
    series: [{ name: 'Digital Policy Dialogue', parties: ['NO', 'US'], aliases: ['Oslo Talks'] }],
  };
  const text = JSON.stringify({ registry }, undefined, 2);
  const inRegistry = (words: string, newName: string, release = outcome): readonly string[] => {
    const world = marked({ 'o.release': at(release, words) }, knowledgeWith(registry));
    const subject = renameSubject(world.dossier, world.document, world.offset);
    assert.ok(!isRefusal(subject), JSON.stringify(subject));
    const answer = rename(world.dossier, subject, newName, (uri) =>
      uri === registryUri ? text : world.textOf(uri, all),
    );
    assert.ok(!isRefusal(answer));
    return answer.edits
      .filter(({ uri }) => uri === registryUri)
      .map(({ span, text: now, form }) => `${form}: ${text.slice(span.start, span.end)} > ${now}`);
  };
  it('changes the name of a person, and spellings that have the family name', () => {
    assert.deepEqual(inRegistry('Fairweather thanked', 'Ellen Rowe'), [
      'registry: Fairweather > Rowe',
      'registry: Fairweather > Rowe',
      'registry: Fairweather > Rowe',
    ]);
  });
  it('changes name and acronym of a body, and leaves its other names', () => {
    const release = outcome.replace('the Ministry of Defense', 'the National Ports Service');
    assert.deepEqual(inRegistry('National Ports Service', 'National Haven Board (NHB)', release), [
      'registry: Ports > Haven',
      'registry: Service > Board',
      'registry: NPS > NHB',
    ]);
  });
  it('changes the name of a dialogue', () => {
    assert.deepEqual(inRegistry('Norway Digital Policy Dialogue in', 'Digital Trade Dialogue'), [
      'registry: Policy > Trade',
    ]);
  });
});
