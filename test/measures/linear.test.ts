/**
 * The time that reading takes grows with the length of the text alone, whatever the text. Time is that of the
 * processor, so that other work on the machine does not count. Every text is measured at 1/16 and 1/4 MB, some at
 * 1, 2, 4 and 8 MB; with READOUT_LINEAR=full all are measured at the four sizes, which takes half an hour.
 */
import { ok } from 'node:assert/strict';
import { readRelease } from '../../server/src/release/readRelease';
import { builtInKnowledge } from '../support/checkTexts';
import { hostileTexts, measuredAtEverySize } from '../support/hostileTexts';
import type { TextMaker } from '../support/hostileTexts';
import { outcome } from '../support/releases';

const MB = 1024 * 1024;
const FULL_SIZES = [MB, 2 * MB, 4 * MB, 8 * MB];
const SHORT_SIZES = [MB / 16, MB / 4];
/** How often a text of each size is read. */
const READINGS = 5;
/** How much of a text is read before the first measurement, at least. */
const WARM_UP = MB;
/** Greatest ratio of the time for a byte of one size to that of another. */
const FACTOR = 2;
/** Below this a text costs next to nothing, and what is measured is the collector: 10 ns a byte. */
const FLOOR = 10 / 1e6;

function read(text: string): void {
  readRelease(text, { fileName: 'hostile.txt', format: 'text', knowledge: builtInKnowledge });
}

/** Processor time of one reading, in milliseconds. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * Milliseconds for each byte, by size: the median of so many readings. The sizes take turns, so that the compiler and
 * the collector, busiest with what is read first, do not count against one of them.
 */
function timesPerByte(make: TextMaker, sizes: readonly number[], readings: number): readonly number[] {
  const texts = sizes.map((size) => make(size));
  const rounds = Array.from({ length: readings }, () => texts.map((text) => timeOf(text) / text.length));
  return texts.map((_, size) => median(rounds.map((times) => times[size] ?? NaN)));
}

/** Reads the shortest text as often as the compiler needs to see what is in it. */
function warmUp(make: TextMaker, sizes: readonly number[]): void {
  const text = make(Math.min(...sizes));
  for (let length = 0; length < WARM_UP; length += text.length) read(text);
}

function checkLinear(make: TextMaker, sizes: readonly number[]): void {
  warmUp(make, sizes);
  const times = timesPerByte(make, sizes, READINGS).map((time) => Math.max(time, FLOOR));
  const shown = times.map((time) => `${(time * 1e6).toFixed(0)} ns`).join(', ');
  ok(Math.max(...times) <= FACTOR * Math.min(...times), `time for a byte, by size: ${shown}`);
}

describe('reading is linear', function () {
  this.timeout(600_000);
  // chance puts a collection of garbage into one of the readings: a second look tells it from growth
  this.retries(2);

  before(() => {
    for (let i = 0; i < 200; i += 1) read(outcome);
  });

  const isFull = process.env['READOUT_LINEAR'] === 'full';
  for (const [name, make] of Object.entries(hostileTexts)) {
    if (isFull || name in measuredAtEverySize)
      it(`${name}: 1, 2, 4 and 8 MB`, () => {
        checkLinear(make, FULL_SIZES);
      });
    else
      it(name, () => {
        checkLinear(make, SHORT_SIZES);
      });
  }
});
