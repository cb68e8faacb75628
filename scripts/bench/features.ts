// Every feature over the real protocol, among ten releases and among ten thousand: how long an answer takes at rest, and
// as the first after a keystroke, when nothing that was derived from the former text holds any more. What counts is how
// long the server works for it, where the system tells (Linux): a busy machine makes nobody's feature slow.
import type { ViewChildrenResult, ViewName, ViewPathResult } from '../../server/src/lsp/protocol';
import { settledMethod, viewChildrenMethod, viewPathMethod } from '../../server/src/lsp/protocol';
import { runCommand } from '../support/command';
import { Failure, runMain } from '../support/main';
import { root } from '../support/paths';
import { withArchive, type OpenRelease } from './archive';
import { workedTime, type Started } from './languageClient';
import { placesIn, type Place, type PlaceKind } from './places';
import { keepResults, printTable, quantile, verdict } from './results';

const FEW = 10;
const MANY = 10_000;
const REQUESTS = 100;
/** Of those that follow a keystroke, which takes longer than the answer. */
const REQUESTS_TYPING = 20;
/** Requests that are not counted: until the code is compiled. */
const WARMING = 10;
const LIMIT = 50;
const LIMIT_OF_TREES = 200;
const ANYWHERE: readonly PlaceKind[] = ['person', 'body', 'dialogue', 'date'];
const VIEWS: readonly ViewName[] = ['dialogues', 'officials', 'agencies', 'findings'];

/** Asks at a place, and tells how much was answered: offers, places, hints, lines. */
type Ask = (connection: Started['connection'], place: Place) => Promise<number>;

interface Feature {
  readonly name: string;
  readonly kinds: readonly PlaceKind[];
  /** Milliseconds at the 95th percentile; none for what is there to compare with. */
  readonly limit?: number;
  /** A letter is typed at the place, or taken out again, in front of each request; its reading may count too. */
  readonly typing: 'none' | 'before' | 'counted';
  readonly ask: Ask;
}

/** Milliseconds. */
interface Figures {
  readonly p50: number;
  readonly p95: number;
  /** From question to answer, as the client's clock tells it. */
  readonly wallP95: number;
  /** On the average, of one request. */
  readonly answered: number;
}

function sizeOf(answer: unknown): number {
  if (answer === null || answer === undefined) return 0;
  if (Array.isArray(answer)) return answer.length;
  const { items } = answer as { readonly items?: readonly unknown[] };
  return items === undefined ? 1 : items.length;
}

function atPlace(method: string, more: object = {}): Ask {
  return async (connection, { uri, line, character }) => {
    const position = { line, character };
    return sizeOf(await connection.sendRequest(method, { textDocument: { uri }, position, ...more }));
  };
}

const completion = atPlace('textDocument/completion', { context: { triggerKind: 1 } });
const hover = atPlace('textDocument/hover');
const definition = atPlace('textDocument/definition');
const references = atPlace('textDocument/references', { context: { includeDeclaration: true } });

const inlayHints: Ask = async (connection, { uri }) => {
  const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  return sizeOf(await connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range }));
};

/** The lenses of a document with their words: what an editor shows. */
const codeLenses: Ask = async (connection, { uri }) => {
  return sizeOf(await connection.sendRequest('textDocument/codeLens', { textDocument: { uri } }));
};

const settled: Ask = async (connection) => {
  await connection.sendRequest(settledMethod);
  return 1;
};

/** The tree is opened, shows where the caret is, and every level on the way there. */
function tree(view: ViewName): Ask {
  return async (connection, { uri, line, character }) => {
    const position = { line, character };
    const above = await connection.sendRequest<ViewPathResult>(viewPathMethod, { view, uri, position });
    const parents = [[], ...above.map(({ path }) => path)];
    const levels = await connection.sendRequest<ViewChildrenResult>(viewChildrenMethod, { view, parents });
    return levels.reduce((sum, lines) => sum + lines.length, 0);
  };
}

const editor = { limit: LIMIT, kinds: ANYWHERE, typing: 'none' } as const;
const features: readonly Feature[] = [
  { name: 'a keystroke is worked off', kinds: ANYWHERE, typing: 'counted', ask: settled },
  { ...editor, name: 'completion', ask: completion },
  { ...editor, name: 'completion, typing', typing: 'before', ask: completion },
  { ...editor, name: 'hover, bodies', kinds: ['body'], ask: hover },
  { ...editor, name: 'hover, persons', kinds: ['person'], ask: hover },
  { ...editor, name: 'hover, anywhere, typing', typing: 'before', ask: hover },
  { ...editor, name: 'definition', ask: definition },
  { ...editor, name: 'code lenses, resolved', ask: codeLenses },
  { ...editor, name: 'code lenses, resolved, typing', typing: 'before', ask: codeLenses },
  { ...editor, name: 'inlay hints', ask: inlayHints },
  { ...editor, name: 'inlay hints, typing', typing: 'before', ask: inlayHints },
  { ...editor, name: 'references, persons', kinds: ['person'], ask: references },
  { ...editor, name: 'references, bodies', kinds: ['body'], ask: references },
  ...VIEWS.flatMap((view): readonly Feature[] => {
    const opened = { ...editor, limit: LIMIT_OF_TREES, ask: tree(view) };
    return [
      { ...opened, name: `tree of ${view}` },
      { ...opened, name: `tree of ${view}, typing`, typing: 'before' },
    ];
  }),
];

/** A letter comes into the place with every other turn, and goes again. */
async function type({ connection }: Started, place: Place, version: number, isTyped: boolean): Promise<void> {
  const { uri, line, character } = place;
  const end = { line, character: isTyped ? character : character + 1 };
  const change = { range: { start: { line, character }, end }, text: isTyped ? 'x' : '' };
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [change],
  });
}

async function measure(
  server: Started,
  open: readonly OpenRelease[],
  feature: Feature,
  firstVersion: number,
): Promise<Figures> {
  const places = placesIn(open, feature.kinds);
  const requests = feature.typing === 'none' ? REQUESTS : REQUESTS_TYPING;
  const times: number[] = [];
  const wallTimes: number[] = [];
  let answered = 0;
  for (let turn = 0; turn < WARMING + requests; turn += 1) {
    const { typing } = feature;
    const place = places[(typing === 'none' ? turn : Math.floor(turn / 2)) % places.length];
    if (place === undefined) throw new Failure(`No place to ask for: ${feature.name}.`);
    const typed = (): Promise<void> => type(server, place, firstVersion + turn, turn % 2 === 0);
    if (typing === 'before') await typed();
    await settled(server.connection, place);
    const start = performance.now();
    const workedBefore = workedTime(server.child);
    if (typing === 'counted') await typed();
    const size = await feature.ask(server.connection, place);
    const wallTime = performance.now() - start;
    const worked = workedTime(server.child);
    if (turn < WARMING) continue;
    wallTimes.push(wallTime);
    times.push(worked === undefined || workedBefore === undefined ? wallTime : worked - workedBefore);
    answered += size;
  }
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    wallP95: quantile(wallTimes, 0.95),
    answered: answered / requests,
  };
}

function measureAll(count: number): Promise<readonly Figures[]> {
  return withArchive(count, async (server, open) => {
    const figures: Figures[] = [];
    for (const [at, feature] of features.entries()) {
      const measured = await measure(server, open, feature, 2 + at * (WARMING + REQUESTS));
      console.log(`${count} releases, ${feature.name}: ${measured.p95.toFixed(1)} ms`);
      figures.push(measured);
    }
    return figures;
  });
}

runMain(async () => {
  await runCommand(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, quiet: true });
  const many = Number(process.argv[2] ?? MANY);
  const few = await measureAll(FEW);
  const all = await measureAll(many);
  const measured = features.flatMap(({ name, limit }, at) => {
    const [one, other] = [few[at], all[at]];
    return one === undefined || other === undefined ? [] : [{ name, limit, few: one, many: other }];
  });
  printTable(
    [
      `${REQUESTS} requests each, ${REQUESTS_TYPING} typing; ms`,
      `p50 of ${FEW}`,
      'p95',
      `p50 of ${many}`,
      'p95',
      'wall p95',
      'limit',
      'p95 ratio',
      'answered',
    ],
    measured.map(({ name, limit, few: one, many: other }) => [
      name,
      ...[one.p50, one.p95, other.p50, other.p95, other.wallP95].map((time) => time.toFixed(1)),
      limit === undefined ? '' : String(limit),
      (other.p95 / one.p95).toFixed(1),
      other.answered.toFixed(1),
    ]),
  );
  keepResults('features', { unit: 'ms', few: FEW, many, features: measured });
  for (const { name, limit, many: figures } of measured)
    if (limit !== undefined) verdict(`${name} at p95`, figures.p95, limit, 'ms');
  const empty = measured.filter(({ many: { answered } }) => answered === 0).map(({ name }) => name);
  if (empty.length > 0) throw new Failure(`Nothing is answered: ${empty.join('; ')}.`);
  const slow = measured
    .filter(({ limit, many: { p95 } }) => limit !== undefined && !(p95 < limit))
    .map(({ name }) => name);
  if (slow.length > 0) throw new Failure(`Over the limit: ${slow.join('; ')}.`);
});
