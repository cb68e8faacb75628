import assert from 'node:assert/strict';
import { PAGE } from '../../../server/src/features/views/level';
import { viewNames, type ViewName } from '../../../server/src/features/views/viewNode';
import { viewChildren, viewPath, viewPlace } from '../../../server/src/features/views/views';
import { identityOf } from '../../../server/src/rules/reviews/identity';
import type { Reviews } from '../../../server/src/rules/reviews/review';
import { drawn, viewDataOf } from '../../support/drawnView';
import { uriOf, type Texts } from '../../support/featureWorkspace';
import { round } from '../../support/forestRounds';

const texts: Texts = {
  'first.release': round({ ordinal: 'first', day: 'June 4, 2014' }),
  'plan.release': round({
    ordinal: 'third',
    day: 'June 6, 2018',
    announced: true,
    bodies: 'the Ministry of Energy and the Ministry of Health',
  }),
  'third.release': round({
    ordinal: 'third',
    day: 'June 6, 2018',
    bodies: 'the Ministry of Energy',
    more: 'Both sides agreed to hold the fourth Kenya-Finland Forest Dialogue in Nairobi in 2020.',
  }),
};

function checkTree(about: string, view: ViewName, of: Texts, expected: readonly string[]): void {
  it(about, () => {
    assert.equal(drawn(viewDataOf(of), view), expected.join('\n'));
  });
}

describe('the tree of dialogues', () => {
  checkTree('has parties, series, rounds with those that are not here, and releases', 'dialogues', texts, [
    'pair Finland – Kenya',
    '  series Forest Dialogue | 2 rounds, 1 missing, next promised',
    '    heldRound 1st round | 4 Jun 2014 · Helsinki',
    '      outcome Outcome | 4 Jun 2014 · first.release',
    '    missingRound 2nd round | not here',
    '    heldRound 3rd round | 6 Jun 2018 · Helsinki',
    '      announcement Announcement | 10 Jan 2018 · plan.release',
    '      outcome Outcome | 6 Jun 2018 · third.release',
    '    promisedRound 4th round | promised · 2020 · Nairobi',
  ]);
  checkTree('is empty where no release tells of a meeting', 'dialogues', { 'a.release': 'Nothing.\n' }, []);

  it('leads from a round to its outcome, from a missing one to the words that tell of it', () => {
    const data = viewDataOf(texts);
    const series = ['FI+KE', 'FI+KE/forest'];
    const rounds = viewChildren(data, 'dialogues', series);
    const places = rounds.map(({ path }) => {
      const place = viewPlace(data, 'dialogues', path);
      assert.ok(place);
      const text = texts[place.uri.slice(uriOf('').length)] ?? '';
      return `${place.uri}: ${text.slice(place.span.start, place.span.end)}`;
    });
    assert.deepEqual(places, [
      `${uriOf('first.release')}: Kenya-Finland Forest Dialogue`,
      `${uriOf('plan.release')}: third`,
      `${uriOf('third.release')}: Kenya-Finland Forest Dialogue`,
      `${uriOf('third.release')}: fourth Kenya-Finland Forest Dialogue in Nairobi in 2020`,
    ]);
  });

  it('says in words what icons and colours tell', () => {
    const rounds = viewChildren(viewDataOf(texts), 'dialogues', ['FI+KE', 'FI+KE/forest']);
    assert.deepEqual(
      rounds.map(({ spoken }) => spoken),
      [
        '1st round, 4 June 2014, Helsinki, held, 1 release',
        '2nd round, not here',
        '3rd round, 6 June 2018, Helsinki, held, 2 releases',
        '4th round, 2020, Nairobi, promised',
      ],
    );
  });
});

describe('the tree of officials', () => {
  const elsewhere = texts['third.release']?.replace('Director of Forests', 'Permanent Secretary') ?? '';
  checkTree(
    'has persons by family name, their posts with years, and releases',
    'officials',
    { ...texts, 'third.release': elsewhere },
    [
      'official Otso Lehtola | Finland',
      '  post Director General, Ministry of Agriculture | 2014–2018',
      '    release Kenya and Finland Hold Forest Dialogue | 4 June 2014',
      '    release Kenya and Finland to Hold Forest Dialogue | 10 January 2018',
      '    release Kenya and Finland Hold Forest Dialogue | 6 June 2018',
      'official Wanjiru Odera | Kenya',
      '  post Director of Forests, Ministry of Environment | 2014–2018',
      '    release Kenya and Finland Hold Forest Dialogue | 4 June 2014',
      '    release Kenya and Finland to Hold Forest Dialogue | 10 January 2018',
      '  post Permanent Secretary, Ministry of Environment | 2018',
      '    release Kenya and Finland Hold Forest Dialogue | 6 June 2018',
    ],
  );
});

describe('the tree of agencies', () => {
  it('has countries, bodies with a mark for each round, and the rounds', () => {
    const lines = drawn(viewDataOf(texts), 'agencies').split('\n');
    const kenya = lines.slice(lines.findIndex((line) => line.startsWith('country Kenya')));
    assert.deepEqual(kenya, [
      'country Kenya | 3',
      '  agency Ministry of Energy | ●●',
      '    attendance Forest Dialogue | ●●',
      '      attended 1st round | 4 June 2014',
      '      attended 3rd round | 6 June 2018',
      '  agency Ministry of Environment | ●●',
      '    attendance Forest Dialogue | ●●',
      '      attended 1st round | 4 June 2014',
      '      attended 3rd round | 6 June 2018',
      '  agency Ministry of Health | ○◐',
      '    attendance Forest Dialogue | ○◐',
      '      absent 1st round | not named · 4 June 2014',
      '      onlyAnnounced 3rd round | announced, not named afterwards · 6 June 2018',
    ]);
  });

  it('says in words what the marks tell', () => {
    const bodies = viewChildren(viewDataOf(texts), 'agencies', ['KE']);
    const treasury = bodies.find(({ label }) => label === 'Ministry of Health');
    assert.equal(
      treasury?.spoken,
      'Ministry of Health, Forest Dialogue: at 0 of 2 rounds, announced for 1 more',
    );
  });
});

const wrongDay: Texts = {
  'b.release': round({ ordinal: 'first', day: 'June 4, 2014' }).replace('on June 4', 'on Friday, June 4'),
};

describe('the tree of findings', () => {
  it('has rules, the gravest first, and what each has found', () => {
    const lines = drawn(viewDataOf(wrongDay), 'findings').split('\n');
    assert.match(lines[0] ?? '', /^rule weekday-mismatch \| 1 · /);
    assert.match(
      lines[1] ?? '',
      /^ {2}error “Friday, June 4, 2014” is a Wednesday in 2014\. \| b\.release:\d+$/,
    );
  });

  it('has apart what somebody has decided about', () => {
    const before = viewDataOf(wrongDay);
    const [finding] = viewChildren(before, 'findings', ['weekday-mismatch']);
    const { rule, facts } = finding?.finding ?? { rule: '', facts: [] };
    const document = before.dossier.document(uriOf('b.release'));
    assert.ok(document);
    const decisions: Reviews = {
      reviews: [{ rule, facts, verdict: 'reviewed', document: identityOf(document) }],
      off: [],
    };
    const lines = drawn(viewDataOf(wrongDay, decisions), 'findings').split('\n');
    assert.ok(!lines.some((line) => line.startsWith('rule weekday-mismatch')), lines.join('\n'));
    const at = lines.indexOf('reviewed Reviewed | 1');
    assert.equal(lines[at + 1], '  reviewedRule weekday-mismatch | 1');
    assert.match(
      lines[at + 2] ?? '',
      /^ {4}reviewedFinding “Friday, June 4, 2014” is a Wednesday in 2014\. \| genuine change · b\.release:\d+$/,
    );
  });
});

describe('all trees', () => {
  const data = viewDataOf({ ...texts, ...wrongDay });

  for (const view of viewNames) {
    it(`know the line of an open release (${view})`, () => {
      const nodes = viewPath(data, view, uriOf('b.release'), 0);
      const [last] = nodes.slice(-1);
      assert.ok(last, 'a line');
      assert.equal(viewPlace(data, view, last.path)?.uri, uriOf('b.release'));
      for (const [depth, node] of nodes.entries()) {
        const siblings = viewChildren(data, view, nodes[depth - 1]?.path ?? []);
        assert.ok(siblings.some(({ path }) => path.join('/') === node.path.join('/')));
      }
    });

    it(`have no line of a document that is not there (${view})`, () => {
      assert.deepEqual(viewPath(data, view, uriOf('none.release'), 0), []);
      assert.deepEqual(viewChildren(data, view, ['no', 'such', 'path']), []);
      assert.equal(viewPlace(data, view, ['no', 'such', 'path']), undefined);
    });
  }

  it('cut a long level into pages, and find the line on its page', () => {
    const names = Array.from({ length: PAGE + 50 }, (_, i) => {
      const letters = [i % 26, Math.floor(i / 26)].map((at) => String.fromCharCode(97 + at));
      return `Anna B${letters.join('')}son`;
    });
    const spoke = names.map((name) => `Ms. ${name}, Director of Forests, spoke on timber.`);
    const crowd = viewDataOf({ '3.release': spoke.join('\n\n') });
    const pages = viewChildren(crowd, 'officials', []);
    assert.deepEqual(
      pages.map(({ kind, description }) => `${kind} ${description ?? ''}`),
      [`page ${String(PAGE)}`, 'page 50'],
    );
    const [page, person] = viewPath(crowd, 'officials', uriOf('3.release'), 0);
    assert.equal(page?.kind, 'page');
    assert.equal(person?.kind, 'official');
    assert.ok(viewChildren(crowd, 'officials', page.path).some(({ label }) => label === person.label));
  });
});
