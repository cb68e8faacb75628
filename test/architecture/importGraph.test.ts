import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/support/paths';
import { circles, readImports, sourceFiles } from './importGraph';
import { brokenWall, layerOf } from './walls.mjs';

const folders = ['server/src', 'client/src'];

describe('the walls of the architecture', () => {
  const imports = readImports(root, folders);

  it('are kept by every import', () => {
    assert.ok(imports.length > 20, 'the imports were read');
    const broken = imports.map(({ from, specifier, to }) => brokenWall(from, specifier, to));
    assert.deepEqual(
      broken.filter((reason) => reason !== undefined),
      [],
    );
  });

  it('leave no circle between files', () => {
    assert.deepEqual(circles(imports), []);
  });

  it('let the client see the custom protocol of the server and nothing else of it', () => {
    const seen = imports.filter(
      ({ from, to }) => from.startsWith('client/') && to?.startsWith('server/') === true,
    );
    const others = seen.map(({ to }) => to).filter((to) => to !== 'server/src/lsp/protocol.ts');
    assert.deepEqual(others, []);
  });

  it('know every folder of the source', () => {
    const strangers = sourceFiles(root, folders).filter((file) => layerOf(file) === undefined);
    assert.deepEqual(strangers, []);
    const empty = readdirSync(path.join(root, 'server/src')).filter(
      (name) => !name.includes('.') && layerOf(`server/src/${name}/any.ts`) === undefined,
    );
    assert.deepEqual(empty, []);
  });
});

describe('a wall', () => {
  const broken: readonly (readonly [from: string, specifier: string, to?: string])[] = [
    ['server/src/text/span.ts', '../tokens/token', 'server/src/tokens/token.ts'],
    ['server/src/tokens/token.ts', '../gazetteer/data', 'server/src/gazetteer/data.ts'],
    ['server/src/release/dates/read.ts', '../../workspace/snapshot', 'server/src/workspace/snapshot.ts'],
    ['server/src/rules/dates/weekday-mismatch.ts', '../../features/hover', 'server/src/features/hover.ts'],
    [
      'server/src/rules/dates/weekday-mismatch.ts',
      './invalid-date',
      'server/src/rules/dates/invalid-date.ts',
    ],
    ['server/src/features/hover.ts', '../index', 'server/src/index.ts'],
    ['server/src/features/hover.ts', 'node:fs'],
    ['server/src/features/hover.ts', 'fs/promises'],
    ['server/src/features/hover.ts', 'vscode-languageserver-types'],
    ['server/src/features/hover.ts', 'vscode-languageserver/node'],
    ['server/src/cli/check.ts', 'vscode-languageserver/node'],
    ['server/src/cli/check.ts', '../lsp/server', 'server/src/lsp/server.ts'],
    ['server/src/lsp/server.ts', 'vscode'],
    ['server/src/lsp/server.ts', 'node:path'],
    ['server/src/elsewhere/new.ts', '../text/span', 'server/src/text/span.ts'],
    ['client/src/extension.ts', '../../server/src/index', 'server/src/index.ts'],
    ['client/src/extension.ts', '../../server/src/lsp/server', 'server/src/lsp/server.ts'],
  ];
  for (const [from, specifier, to] of broken) {
    it(`stops ${from} from importing ${specifier}`, () => {
      assert.equal(typeof brokenWall(from, specifier, to), 'string');
    });
  }

  const open: readonly (readonly [from: string, specifier: string, to?: string])[] = [
    ['server/src/tokens/token.ts', '../text/span', 'server/src/text/span.ts'],
    ['server/src/rules/dates/weekday-mismatch.ts', '../rule', 'server/src/rules/rule.ts'],
    ['server/src/rules/dates/weekday-mismatch.ts', './calendar', 'server/src/rules/dates/calendar.ts'],
    ['server/src/features/hover.ts', 'fastest-levenshtein'],
    ['server/src/lsp/server.ts', '../index', 'server/src/index.ts'],
    ['server/src/lsp/server.ts', 'vscode-languageserver'],
    ['server/src/node/cli.ts', 'node:fs/promises'],
    ['client/src/extension.ts', 'vscode-languageclient/node'],
    ['client/src/extension.ts', '../../server/src/lsp/protocol', 'server/src/lsp/protocol.ts'],
  ];
  for (const [from, specifier, to] of open) {
    it(`lets ${from} import ${specifier}`, () => {
      assert.equal(brokenWall(from, specifier, to), undefined);
    });
  }
});

describe('a circle of imports', () => {
  it('is found, however long', () => {
    const edge = (from: string, to: string) => ({ from, specifier: to, to });
    assert.deepEqual(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('d', 'a')]), [
      ['a', 'b', 'c', 'a'],
    ]);
    assert.deepEqual(circles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')]), []);
  });
});
