/** Releases whose facts are packed, and many more of them than are unpacked at once, are judged as open ones are. */
import assert from 'node:assert/strict';
import {
  allRules,
  applyChanges,
  emptyLedger,
  emptyWorkspace,
  findingsOf,
  updateLedger,
} from '../../server/src/index';
import { readRelease } from '../../server/src/release/readRelease';
import { lazy } from '../../server/src/workspace/lazy';
import { builtInKnowledge } from '../support/checkTexts';

const COUNT = 300;

/** Rounds of five dialogues, two releases each, in which names, titles, bodies and numbers now and then differ. */
function textOf(at: number): string {
  const round = Math.floor(at / 2);
  const isHeld = at % 2 === 1;
  const day = 1 + (round % 28);
  const month = ['March', 'April', 'May', 'June'][Math.floor(round / 28) % 4] ?? 'July';
  const year = 2016 + (Math.floor(round / 112) % 8);
  const topic = ['Rail', 'Harbor', 'Forest', 'Energy', 'Health'][round % 5] ?? 'Trade';
  const spelled = at % 7 === 0 ? 'Marta Fehld' : 'Marta Feld';
  const title = at % 11 === 0 ? 'Director for Rail' : 'Coordinator for Rail';
  const body = at % 5 === 0 ? '' : ' and the Ministry of Transport';
  const other = at % 13 === 0 ? 'Jose Ramirez' : 'José Ramírez';
  return [
    'Media Note',
    'Oslo',
    `${month} ${day}, ${year}`,
    '',
    `Norway and Chile ${isHeld ? 'held' : 'will hold'} a Norway-Chile ${topic} Dialogue in Oslo on ${month} ${day}, ${year}.`,
    '',
    `${spelled}, ${title} at the Ministry of Foreign Affairs, ${isHeld ? 'led' : 'will lead'} the Norwegian delegation, which ${isHeld ? 'included' : 'will include'} representatives of the Ministry of Justice${body}.`,
    '',
    `${other}, Director for Trains at the Ministry of Public Works, ${isHeld ? 'led' : 'will lead'} the Chilean delegation.`,
    '',
  ].join('\n');
}

const releases = lazy(() =>
  Array.from({ length: COUNT }, (_, at) => ({
    kind: 'set' as const,
    uri: `file:///${at}.release`,
    release: readRelease(textOf(at), {
      fileName: `${at}.release`,
      format: 'text',
      knowledge: builtInKnowledge,
    }),
  })),
);

function findings(open: boolean): readonly unknown[] {
  const changes = releases().map((release) => ({ ...release, open }));
  const after = applyChanges(emptyWorkspace(builtInKnowledge), changes);
  const ledger = emptyLedger({ rules: allRules, settingsOf: () => new Map() });
  const { ledger: all } = updateLedger(ledger, changes, after);
  return changes.flatMap(({ uri }) => findingsOf(all, uri));
}

describe('closed releases', () => {
  it('are judged as open ones are', () => {
    const closed = findings(false);
    const names = new Set((closed as readonly { rule: string }[]).map(({ rule }) => rule));
    for (const rule of ['person-name-variant', 'title-conflict', 'name-diacritics', 'announced-not-attended'])
      assert.ok(names.has(rule), rule);
    assert.deepEqual(closed, findings(true));
  }).timeout(60_000);
});
