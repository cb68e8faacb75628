// `npm run bench -- affected`: how long an edit of one release takes until its findings and those of
// the releases that it affects are ready, among ten releases and among ten thousand. One run, medians.
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import {
  affectedBy,
  allRules,
  applyChanges,
  emptyLedger,
  emptyWorkspace,
  findingsOf,
  readRelease,
  updateLedger,
} from '../../server/src/index';
import type { Change, Ledger, Workspace } from '../../server/src/index';
import { Failure, runMain } from '../support/main';
import { keepResults, verdict } from './results';

const FEW = 10;
const MANY = 10_000;
/** Edits that are not counted: until the code is compiled. */
const WARMING = 40;
const EDITS = 61;
/** One office holder opens so many meetings, each told of in two releases: an archive of twenty years has as many. */
const SERIES_OF_A_SECRETARY = 250;
const MOST_TIMES = 2;

const COUNTRIES =
  'Argentina Australia Austria Belgium Brazil Canada Chile Colombia Croatia Denmark Ecuador Estonia Finland France Germany Ghana Greece Hungary Iceland India Indonesia Ireland Israel Italy Japan Jordan Kenya Latvia Malta Mexico Morocco Nepal Nigeria Norway Pakistan Panama Peru Poland Portugal Qatar Romania Senegal Serbia Singapore Slovakia Slovenia Spain Sweden Switzerland Thailand Tunisia Turkey Uganda Ukraine Uruguay Vietnam Zambia'.split(
    ' ',
  );
const TOPICS = ['Cyber', 'Energy', 'Space', 'Maritime', 'Health', 'Trade'];

interface Meeting {
  /** Number of the series. */
  readonly at: number;
  readonly one: string;
  readonly other: string;
  readonly topic: string;
}

/** Every pair of countries with every topic: each a series of its own, with an announcement and an outcome. */
function* meetings(): Generator<Meeting> {
  let at = 0;
  for (const topic of TOPICS) {
    for (const [i, one] of COUNTRIES.entries()) {
      for (const other of COUNTRIES.slice(i + 1)) yield { at: at++, one, other, topic };
    }
  }
}

/** `Mobaku` and so on: another for each number below ten thousand. */
function nameOf(at: number): string {
  const syllables = ['ba', 'ku', 'mo', 'ri', 'sen', 'to', 'vel', 'wa', 'ne', 'dor'];
  const digits = String(at).padStart(4, '0');
  const name = Array.from(digits, (digit) => syllables[Number(digit)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function textOf({ at, one, other, topic }: Meeting, isHeld: boolean, extra: string): string {
  const [held, led, included] = isHeld
    ? ['held', 'led', 'included']
    : ['will hold', 'will lead', 'will include'];
  return [
    'Media Note',
    'Office of the Spokesperson',
    'Washington, DC',
    isHeld ? 'March 12, 2019' : 'February 26, 2019',
    '',
    `${one} and ${other} ${isHeld ? 'Hold' : 'to Hold'} Second ${topic} Dialogue`,
    '',
    `On Monday, March 11, ${one} and ${other} ${held} the second ${one}-${other} ${topic} Dialogue in Vienna.`,
    '',
    // one official whom hundreds of releases name, and two of the series' own
    `The Secretary of State, Clara ${nameOf(7000 + Math.floor(at / SERIES_OF_A_SECRETARY))}, ${isHeld ? 'opened' : 'will open'} the meeting.`,
    '',
    `Mr. Adam ${nameOf(at)}, Director for ${topic} Affairs of ${one}, ${led} the first delegation, which ${included} representatives from the Ministry of ${topic} Security of ${one}${extra}, and the Ministry of ${topic} Policy of ${one}.`,
    '',
    `Ms. Beata ${nameOf(at + 7)}, Director for ${topic} Affairs of ${other}, ${led} the second delegation, which ${included} representatives from the Ministry of ${topic} Security of ${other}.`,
    '',
  ].join('\n');
}

interface State {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
}

const knowledge = compileKnowledge();

function changeOf(uri: string, text: string): Change {
  const release = readRelease(text, { fileName: uri, format: 'text', knowledge });
  return { kind: 'set', uri, release, open: false };
}

function filled(count: number): State {
  const changes: Change[] = [];
  for (const [i, meeting] of [...meetings()].entries()) {
    if (changes.length >= count) break;
    for (const isHeld of [false, true]) {
      changes.push(
        changeOf(
          `file:///r/${i}-${isHeld ? 'outcome' : 'announcement'}.release`,
          textOf(meeting, isHeld, ''),
        ),
      );
    }
  }
  const after = applyChanges(emptyWorkspace(knowledge), changes);
  const choice = { rules: allRules, settingsOf: () => new Map() };
  return { workspace: after.workspace, ledger: updateLedger(emptyLedger(choice), changes, after).ledger };
}

interface Measured {
  /** Milliseconds, the median. */
  readonly median: number;
  /** Documents that were looked at again, at most. */
  readonly affected: number;
  readonly findings: number;
}

interface Edited {
  readonly state: State;
  /** Milliseconds. */
  readonly time: number;
  readonly affected: number;
  readonly findings: number;
}

/** Edits an announcement: with every other edit a body comes, and then it goes again. */
function edited({ workspace, ledger }: State, first: Meeting, turn: number): Edited {
  const extra = turn % 2 === 0 ? `, the Ministry of ${first.topic} Supply of ${first.one}` : '';
  const text = textOf(first, false, extra);
  const began = performance.now();
  const change = changeOf('file:///r/0-announcement.release', text);
  const after = applyChanges(workspace, [change]);
  const step = updateLedger(ledger, [change], after);
  const time = performance.now() - began;
  const findings = affectedBy(after).flatMap((one) => findingsOf(step.ledger, one)).length;
  return {
    state: { workspace: after.workspace, ledger: step.ledger },
    ...{ time, affected: affectedBy(after).length, findings },
  };
}

/** Edits the workspaces in turns, so that what else the machine does slows down all alike. */
function measured(starts: readonly State[]): readonly Measured[] {
  const [first] = meetings();
  if (first === undefined) throw new Failure('There is no meeting.');
  const steps: (readonly Edited[])[] = [];
  let states = starts;
  for (let turn = 0; turn < WARMING + EDITS; turn += 1) {
    const step = states.map((state) => edited(state, first, turn));
    if (turn >= WARMING) steps.push(step);
    states = step.map(({ state }) => state);
  }
  return starts.map((_, at) => {
    const all = steps.flatMap((step) => step[at] ?? []);
    const times = all.map(({ time }) => time).sort((a, b) => a - b);
    return {
      median: times[Math.floor(times.length / 2)] ?? 0,
      affected: Math.max(...all.map((one) => one.affected)),
      findings: Math.max(...all.map((one) => one.findings)),
    };
  });
}

runMain(() => {
  const many = Number(process.argv[2] ?? MANY);
  const [few, all] = measured([filled(FEW), filled(many)]);
  if (few === undefined || all === undefined) throw new Failure('There is no workspace.');
  const row = (count: number, { median, affected, findings }: Measured): string =>
    `${String(count).padStart(6)} releases: ${median.toFixed(2)} ms from edit to findings (${affected} releases affected, ${findings} findings)`;
  console.log(row(FEW, few));
  console.log(row(many, all));
  const times = all.median / few.median;
  verdict(`an edit among ${many} releases to one among ${FEW}`, times, MOST_TIMES, 'times');
  keepResults('affected', { few: few.median, many: all.median, times });
  if (few.affected !== all.affected || few.findings !== all.findings)
    throw new Failure('Not as many releases are affected, or findings made.');
  if (times > MOST_TIMES) throw new Failure('That is too long.');
  return Promise.resolve();
});
