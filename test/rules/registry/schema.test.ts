import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parseTree } from 'jsonc-parser';
import { root } from '../../../scripts/support/paths';
import { entryFields } from '../../../server/src/rules/registry/entries';
import { readRegistry, registryKinds } from '../../../server/src/rules/registry/readRegistry';
import { knowledgeWith } from '../../support/registry';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
}

const file = JSON.parse(readFileSync(path.join(root, 'schemas/readout.schema.json'), 'utf8')) as Schema;
const schema = file.properties?.['registry'];
const page = readFileSync(path.join(root, 'docs/registry.md'), 'utf8');
const example = JSON.parse(/```json\n([^]*?)```/.exec(page)?.[1] ?? 'null') as { readonly registry: object };

function fieldsOf(of: Schema | undefined): readonly string[] {
  return Object.keys(of?.items?.properties ?? {}).sort();
}

describe('the schema of a registry', () => {
  it('has the fields that are read, and no others', () => {
    assert.ok(schema !== undefined);
    assert.deepEqual(Object.keys(schema.properties ?? {}), [...registryKinds]);
    for (const kind of registryKinds)
      assert.deepEqual(fieldsOf(schema.properties?.[kind]), [...entryFields[kind]].sort(), kind);
    const { officials, agencies } = schema.properties ?? {};
    assert.deepEqual(fieldsOf(officials?.items?.properties?.['posts']), [...entryFields.posts].sort());
    assert.deepEqual(fieldsOf(agencies?.items?.properties?.['former']), [...entryFields.former].sort());
  });

  it('allows the example of the page, which is read without a finding', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(file);
    assert.ok(validate(example), JSON.stringify(validate.errors));
    assert.ok(!validate({ registry: { officials: [{ nmae: 'A' }] } }));
    const knowledge = knowledgeWith(example.registry);
    assert.equal(knowledge.registry.officials[0]?.posts.length, 2);
  });

  for (const kind of registryKinds)
    it(`gives an example for ${kind} that can be read`, () => {
      const [entries] = schema?.properties?.[kind]?.examples ?? [];
      const { registry, problems } = readRegistry(
        parseTree(JSON.stringify({ [kind]: entries })),
        'file:///r',
      );
      assert.deepEqual(problems, []);
      assert.equal(registry[kind].length, 1);
    });
});
