import assert from 'node:assert/strict';
import { lensesOf } from '../../server/src/features/codeLens/lenses';
import { dateHover } from '../../server/src/features/hover/date';
import { inlayHints } from '../../server/src/features/inlayHints/inlayHints';
import { delegationMatrix } from '../../server/src/features/matrix/matrix';
import { timelineOf } from '../../server/src/features/timeline/timeline';
import { marked, uriOf, type Texts } from '../support/featureWorkspace';

/** News of the announcement: it has no date of its own. March 2, 2017, was a Thursday. */
const news = `Finland and Peru will open a Forest Working Group, the foreign ministry announced Thursday.

Aino Salmela, director for forests at the Finnish Ministry of Agriculture and Forestry, will lead the Finnish delegation, which will include representatives from the Ministry of the Environment.
`;
const outcome = `Media Note
Office of the Spokesperson
Helsinki
April 5, 2017

Finland and Peru Open a Forest Working Group

On Tuesday, April 4, Finland and Peru held the inaugural meeting of the Finland-Peru Forest Working Group in Helsinki.

Aino Salmela, Director for Forests, Ministry of Agriculture and Forestry, led the Finnish delegation, which included representatives from the Ministry of the Environment and the Ministry of Finance.

The Finland-Peru Forest Working Group was announced during the foreign minister’s March 2 visit to Lima.
`;

const texts: Texts = { 'news.release': news, 'outcome.release': outcome };
const at = (name: string): Texts => ({ ...texts, [name]: `<|>${texts[name] ?? ''}` });

describe('an announcement without a date of its own', () => {
  it('has the day that the outcome tells, in the lens of the outcome', () => {
    const { dossier, document } = marked(at('outcome.release'));
    const titles = lensesOf(dossier, document).map(({ title }) => title);
    assert.ok(titles.includes('announced 2 Mar (33 days before)'), titles.join(' | '));
  });

  it('means by “Thursday” the one up to that day, and tells where this is from', () => {
    const { dossier, document } = marked(at('news.release'));
    const end = news.length;
    const hints = inlayHints(dossier, document, { start: 0, end }, ['dates']);
    assert.deepEqual(
      hints.map(({ offset, label }) => `${news.slice(0, offset).split(' ').at(-1) ?? ''}${label}`),
      ['Thursday[Mar 2, 2017]'],
    );
    const mention = document.facts.mentions.find(({ type }) => type === 'date');
    assert.ok(mention?.type === 'date');
    const told = dateHover(dossier, document, mention);
    assert.match(told, /^\*\*Thursday, 2 March 2017\*\* · `2017-03-02`/);
    assert.match(told, /outcome\.release says .*\[line 12\]\(\S+outcome\.release#L12\)/);
  });

  it('stands at that day in the matrix and in the timeline', () => {
    const { dossier, workspace } = marked(at('outcome.release'));
    const matrix = delegationMatrix(dossier, [uriOf('news.release'), uriOf('outcome.release')]);
    const rows = matrix?.groups.flatMap((group) => group.rows) ?? [];
    const row = (name: string): readonly (string | undefined)[] =>
      rows.find((one) => one.name === name)?.cells.map(({ text }) => text) ?? [];
    assert.deepEqual(row('Date of the release'), ['2 March 2017', '5 April 2017']);
    assert.deepEqual(row('Lag'), ['33 days before', '1 day after']);
    const all = Array.from(workspace.series.values(), (series) => series());
    const marks = timelineOf(dossier, all, '').lanes.flatMap(({ series }) =>
      series.flatMap(({ rounds }) => rounds.flatMap((round) => round.marks)),
    );
    assert.deepEqual(
      marks.map(({ kind, start }) => `${kind} ${start}`),
      ['announcement 2017-03-02', 'meeting 2017-04-04', 'release 2017-04-05'],
    );
  });

  it('may have left out, as news, what the outcome names', () => {
    const { dossier } = marked(at('outcome.release'));
    const matrix = delegationMatrix(dossier, [uriOf('news.release'), uriOf('outcome.release')]);
    const rows = matrix?.groups.flatMap((group) => group.rows) ?? [];
    const [, cell] = rows.find(({ name }) => name === 'Ministry of Finance')?.cells ?? [];
    assert.equal(cell?.state, 'unknown');
    assert.equal(cell.note, 'The news report before may have left it out.');
  });

  it('has no day where the outcome tells none', () => {
    const other = { ...texts, 'outcome.release': outcome.replace('March 2 visit', 'visit') };
    const { dossier, document } = marked({ ...other, 'news.release': `<|>${news}` });
    assert.deepEqual(inlayHints(dossier, document, { start: 0, end: news.length }, ['dates']), []);
  });
});
