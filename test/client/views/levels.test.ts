import assert from 'node:assert/strict';
import { createLevels, type AskChildren } from '../../../client/src/views/levels';
import type { TreeNode } from '../../../client/src/views/node';
import type { ViewNode } from '../../../server/src/lsp/protocol';

/** A line of a tree, by its path: the last part of it is what it says. */
const line = (...path: readonly string[]): ViewNode => ({
  path,
  kind: 'heldRound',
  label: path.at(-1) ?? '',
  spoken: path.at(-1) ?? '',
  children: 'folded',
  leads: false,
});

/** Answers are held back until they are let go, one request at a time. */
function server(tree: Record<string, readonly ViewNode[]>) {
  const held: (() => void)[] = [];
  let isHolding = false;
  const ask: AskChildren = async (_view, parents) => {
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    return parents.map((parent) => tree[parent.join('/')] ?? []);
  };
  return {
    ask,
    hold: () => (isHolding = true),
    letGo: () => {
      isHolding = false;
      for (const resolve of held.splice(0)) resolve();
    },
  };
}

describe('the levels of a tree', () => {
  const labels = (nodes: readonly TreeNode[]): readonly string[] => nodes.map(({ label }) => label);

  it('tell of a change only when VS Code has the lines that it waits for', async () => {
    const tree: Record<string, readonly ViewNode[]> = { '': [line('a')], a: [line('a', '1')] };
    const { ask, hold, letGo } = server(tree);
    const told: (readonly string[] | undefined)[] = [];
    let isWaiting = false;
    const levels = createLevels('dialogues', ask, (below) => {
      assert.ok(!isWaiting, 'told while lines were asked for');
      told.push(below?.map(({ label }) => label));
    });
    const [a] = await levels.children(undefined);
    hold();
    isWaiting = true;
    const asked = levels.children(a).then((nodes) => {
      isWaiting = false;
      return nodes;
    });
    tree[''] = [line('a'), line('b')];
    const refreshed = levels.refresh();
    letGo();
    assert.deepEqual(labels(await asked), ['1']);
    await refreshed;
    assert.deepEqual(told, [undefined]);
    assert.deepEqual(labels(await levels.children(undefined)), ['a', 'b']);
  });

  it('tell of the line below which something differs, and of nothing where nothing does', async () => {
    const tree: Record<string, readonly ViewNode[]> = { '': [line('a')], a: [line('a', '1')] };
    const told: (readonly string[] | undefined)[] = [];
    const levels = createLevels('dialogues', server(tree).ask, (below) =>
      told.push(below?.map(({ label }) => label)),
    );
    const [a] = await levels.children(undefined);
    await levels.children(a);
    await levels.refresh();
    tree['a'] = [line('a', '1'), line('a', '2')];
    await levels.refresh();
    assert.deepEqual(told, [['a']]);
  });

  it('have all lines beside and above one that is to be shown, before it is shown', async () => {
    const tree = { '': [line('a'), line('b')], b: [line('b', '1'), line('b', '2')] };
    const { ask, hold } = server(tree);
    const levels = createLevels('dialogues', ask, () => assert.fail('Nothing changed.'));
    const shown = await levels.know([line('b'), line('b', '2')]);
    hold();
    const [, b] = await levels.children(undefined);
    const below = await levels.children(b);
    assert.deepEqual(labels(below), ['1', '2']);
    assert.equal(shown, below[1]);
    assert.equal(await levels.know([line('b'), line('b', '3')]), undefined);
  });
});
