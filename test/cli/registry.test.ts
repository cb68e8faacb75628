import assert from 'node:assert/strict';
import { folderWith, type Folder } from '../support/commandLine';
import { outcome } from '../support/releases';

interface Fact {
  readonly file: string;
  readonly entities: readonly { readonly type: string; readonly text: string; readonly value: string }[];
  readonly events: readonly { readonly series: string | null }[];
}

const track = outcome
  .replace('U.S.-Norway Digital Policy Dialogue', 'Oslo Track')
  .replace(/\nUnited .*\n/, '\n');

function file(registry: object): string {
  return JSON.stringify({ registry }, undefined, 2);
}

describe('a registry on the command line', () => {
  let folder: Folder;
  afterEach(() => folder.dispose());

  const seriesOf = async (): Promise<Readonly<Record<string, string | null | undefined>>> => {
    const { out, status } = await folder.run(['facts']);
    assert.equal(status, 0);
    const facts = JSON.parse(out) as readonly Fact[];
    return Object.fromEntries(facts.map((one) => [one.file, one.events[0]?.series]));
  };

  it('holds for its folder and those below, and the inner one wins', async () => {
    const series = (name: string): string =>
      file({ series: [{ name, parties: ['US', 'NO'], aliases: ['Oslo Track'] }] });
    folder = await folderWith({
      'a.release': track,
      'archive/b.release': track,
      'archive/deep/c.release': track,
      'other/d.release': track,
      'archive/readout.json': series('Digital Policy Dialogue'),
      'archive/deep/readout.json': series('Cable Dialogue'),
    });
    const found = await seriesOf();
    assert.equal(found['archive/b.release'], 'Digital Policy Dialogue');
    assert.equal(found['archive/deep/c.release'], 'Cable Dialogue');
    assert.notEqual(found['a.release'], 'Digital Policy Dialogue');
    assert.equal(found['other/d.release'], found['a.release']);
  });

  it('joins releases to one series', async () => {
    folder = await folderWith({
      'a.release': outcome,
      'b.release': track.replace('March 12, 2019', 'March 14, 2019'),
      'readout.json': file({
        series: [{ name: 'Digital Policy Dialogue', parties: ['US', 'NO'], aliases: ['Oslo Track'] }],
      }),
    });
    const { out } = await folder.run(['related']);
    const { series } = JSON.parse(out) as { readonly series: readonly { readonly name: string }[] };
    assert.deepEqual(
      series.map(({ name }) => name),
      ['Digital Policy Dialogue'],
    );
  });

  it('reports faults at their place, and the rest holds', async () => {
    const text = `{
  "registry": {
    "agencies": [
      { "name": "Directorate for Tidal Affairs", "country": "Norway" },
      { "nmae": "Herring Board", "country": "NO" },
      { "name": "Cod Board", "country": "NO", "from": "2019", "to": "2012" }
    ],
    "series": [{ "name": "Oslo Track", "parties": ["NO"] }],
    "officals": []
  }
}
`;
    folder = await folderWith({ 'a.release': outcome, 'readout.json': text });
    const { out, status } = await folder.run(['check', '--format', 'json', '--rule', 'weekday-mismatch']);
    assert.equal(status, 1);
    const all = JSON.parse(out) as readonly {
      readonly file: string;
      readonly findings: readonly {
        readonly message: string;
        readonly start: number;
        readonly end: number;
      }[];
    }[];
    const found = all.find((one) => one.file === 'readout.json')?.findings ?? [];
    assert.deepEqual(
      found.map(({ start, end, message }) => [text.slice(start, end).replace(/\s+/g, ' '), message]),
      [
        ['"Norway"', '“Norway” is no country code, such as “US”, “EU” or “INT”. Did you mean “NO”?'],
        [
          '{ "nmae": "Herring Board", "country": "NO" }',
          'This entry lacks “name”, and does not hold without it.',
        ],
        ['"nmae"', '“nmae” is no field here. Did you mean “name”?'],
        ['"2012"', '“2012” is before “2019”, with which the time begins.'],
        ['["NO"]', '“parties” are the codes of two countries or more.'],
        ['"officals"', '“officals” is no field here. Did you mean “officials”?'],
      ],
    );
  });

  it('makes an acronym known', async () => {
    const text = outcome.replace('the Ministry of Defense', 'the Ministry of Defense and the QXZD');
    folder = await folderWith({ 'a.release': text });
    const undefinedOnes = async (): Promise<number> => {
      const { out } = await folder.run(['check', '--format', 'json', '--rule', 'acronym-undefined']);
      return (JSON.parse(out) as readonly { readonly findings: readonly unknown[] }[]).flatMap(
        ({ findings }) => findings,
      ).length;
    };
    assert.equal(await undefinedOnes(), 1);
    const agencies = [{ name: 'Directorate for Tidal Affairs', acronym: 'QXZD', country: 'NO' }];
    await folder.write('readout.json', file({ agencies }));
    assert.equal(await undefinedOnes(), 0);
  });
});
