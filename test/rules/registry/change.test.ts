import assert from 'node:assert/strict';
import {
  isRefusedChange,
  registryEdits,
  type RegistryChange,
} from '../../../server/src/rules/registry/change';
import { applyEdits } from '../../../server/src/text/edits';

function changed(text: string | undefined, change: RegistryChange): string {
  const edits = registryEdits(text, change);
  assert.ok(!isRefusedChange(edits), isRefusedChange(edits) ? edits.refused : '');
  return applyEdits(text ?? '', edits);
}

function refused(text: string, change: RegistryChange): string | undefined {
  const edits = registryEdits(text, change);
  return isRefusedChange(edits) ? edits.refused : undefined;
}

const add: RegistryChange = { kind: 'add', list: 'officials', entry: { name: 'Sigrid Aune', country: 'NO' } };
const extend: RegistryChange = {
  kind: 'extend',
  list: 'officials',
  name: 'Sigrid Aune',
  field: 'aliases',
  value: 'S. Aune',
};

describe('changing a registry', () => {
  it('makes the file where there is none', () => {
    assert.equal(
      changed(undefined, add),
      `{
  "registry": {
    "officials": [
      {
        "name": "Sigrid Aune",
        "country": "NO"
      }
    ]
  }
}
`,
    );
  });

  it('leaves everything else as it is, odd layout included', () => {
    const text = `{
    "rules": {"weekday-mismatch":   "off"},
    "registry": {
        "officials": [ { "name": "Luis Quispe" } ]
    }
}
`;
    const entry = '{ "name": "Luis Quispe" }';
    assert.equal(
      changed(text, add),
      text.replace(entry, `${entry}, { "name": "Sigrid Aune", "country": "NO" }`),
    );
  });

  it('writes an entry as its neighbour is written', () => {
    const lines = '{ "registry": { "officials": [\n    {"name": "Luis Quispe"}\n] } }\n';
    assert.equal(
      changed(lines, add),
      '{ "registry": { "officials": [\n    {"name": "Luis Quispe"},\n    { "name": "Sigrid Aune", "country": "NO" }\n] } }\n',
    );
  });

  it('keeps tabs and line ends', () => {
    const text = '{\r\n\t"files": ["**/*.txt"]\r\n}\r\n';
    const after = changed(text, add);
    assert.ok(!/[^\r]\n/.test(after), JSON.stringify(after));
    assert.ok(after.includes('\r\n\t"registry": {\r\n\t\t"officials"'), JSON.stringify(after));
  });

  it('adds another name to the entry that is meant', () => {
    const text = JSON.stringify(
      {
        registry: {
          series: [
            { name: 'Ocean Dialogue', parties: ['NO', 'GH'] },
            { name: 'Ocean Dialogue', parties: ['NO', 'PE'], aliases: ['Lima Talks'] },
          ],
        },
      },
      undefined,
      2,
    );
    const change: RegistryChange = {
      ...{ kind: 'extend', list: 'series', name: 'Ocean Dialogue', parties: ['PE', 'NO'] },
      ...{ field: 'aliases', value: 'Bergen Talks' },
    };
    const after = JSON.parse(changed(text, change)) as {
      readonly registry: { readonly series: readonly { readonly aliases?: readonly string[] }[] };
    };
    assert.deepEqual(
      after.registry.series.map(({ aliases }) => aliases),
      [undefined, ['Lima Talks', 'Bergen Talks']],
    );
  });

  it('refuses what cannot be changed', () => {
    assert.equal(refused('{ "rules": ', add), 'readout.json is no JSON object.');
    assert.equal(refused('{ "registry": [] }', add), '“registry” is no object.');
    assert.equal(refused('{ "registry": { "officials": {} } }', add), '“officials” is no list.');
    assert.equal(refused('{}', extend), 'The registry has no such entry.');
  });
});
