import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readRelease } from '../../server/src/release/readRelease';
import { applyChanges, emptyWorkspace, type Workspace } from '../../server/src/workspace/snapshot';
import { builtInKnowledge } from '../support/checkTexts';

/** Bytes in use once nothing is left to collect. */
function used(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const FILLER = 'They spoke about the harbors of both countries and about what comes next.\n\n'.repeat(7000);

/** Half a megabyte with an address, a handle and a name of its own; short strings that are parts of it would keep it. */
function closed(workspace: Workspace, at: number): Workspace {
  const text = [
    'Media Note',
    'Office of the Spokesperson',
    'Oslo',
    `May ${(at % 28) + 1}, 2021`,
    '',
    `Norway and Chile held the Norway-Chile Harbor Dialogue ${String(at)} in Oslo on May 1, 2021.`,
    '',
    `Sigrid Aune${String.fromCharCode(97 + at)}, Director for Harbors at the Ministry of Transport, led the Norwegian delegation.`,
    '',
    FILLER,
    '',
    `For further information, write to d${String(at + 10)}@harbor.org or follow @harbordesk${String(at)}.`,
    '',
  ].join('\n');
  const release = readRelease(text, {
    fileName: `${String(at)}.release`,
    format: 'text',
    knowledge: builtInKnowledge,
  });
  const change = { kind: 'set' as const, uri: `file:///${String(at)}.release`, release, open: false };
  return applyChanges(workspace, [change]).workspace;
}

function filled(workspace: Workspace, from: number, to: number): Workspace {
  let grown = workspace;
  for (let at = from; at < to; at += 1) grown = closed(grown, at);
  return grown;
}

describe('a closed document', () => {
  it('does not keep the text that it was read from', () => {
    const few = filled(emptyWorkspace(builtInKnowledge), 0, 4);
    const before = used();
    const more = filled(few, 4, 16);
    const kept = (used() - before) / 12;
    assert.equal(more.documents.size, 16);
    assert.ok(kept < FILLER.length / 4, `${String(Math.round(kept))} bytes are kept of each`);
  }).timeout(60_000);
});
