/** Compares the dates found with those marked by hand, where the marked releases are at hand. */
import { ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../../scripts/support/paths';
import { dateValue } from '../../../server/src/release/dates/dateValue';
import { findDates } from '../../../server/src/release/dates/findDates';
import { sequenceOf } from '../../../server/src/tokens/sequence';
import { builtInKnowledge } from '../../support/checkTexts';
import { tokenize } from '../../../server/src/tokens/tokenize';

const folder = join(sharedFolder, 'gold');

interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function unmark(marked: string): { readonly text: string; readonly dates: readonly GoldDate[] } {
  const dates: GoldDate[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟦(\w+)(?:=([^|]*))?\|([^⟧]*)⟧/g)) {
    const surface = match[3] ?? '';
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] === 'date')
      dates.push({ start: text.length, end: text.length + surface.length, value: match[2] ?? surface });
    text += surface;
  }
  return { text: text + marked.slice(at), dates };
}

describe('dates of the marked releases', () => {
  it('finds nearly all, with their values, and hardly any other', function () {
    if (!existsSync(folder)) {
      console.warn(`      PENDING: no marked releases at ${folder}`);
      this.skip();
    }
    const counts = { gold: 0, found: 0, hit: 0, exact: 0, right: 0 };
    const misses: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.marked.txt'))) {
      const { text, dates } = unmark(readFileSync(join(folder, file), 'utf8'));
      const facts = JSON.parse(
        readFileSync(join(folder, file.replace('.marked.txt', '.facts.json')), 'utf8'),
      ) as {
        readonly issued: string | null;
      };
      const head = text.startsWith('---\n') ? text.indexOf('\n---', 3) + 4 : 0;
      const sequence = sequenceOf(
        tokenize(text, head > 0 ? 'markdown' : 'text'),
        builtInKnowledge.vocabulary,
        head,
      );
      const found = findDates(sequence, facts.issued);
      counts.gold += dates.length;
      counts.found += found.length;
      for (const gold of dates) {
        const hit = found.find(
          (date) =>
            (sequence.start[date.first] ?? 0) < gold.end && gold.start < (sequence.end[date.last] ?? 0),
        );
        const value = hit && dateValue(hit.date);
        if (hit !== undefined) counts.hit += 1;
        if (hit && sequence.start[hit.first] === gold.start && sequence.end[hit.last] === gold.end)
          counts.exact += 1;
        if (value === gold.value || (hit !== undefined && gold.value === '?')) counts.right += 1;
        else
          misses.push(
            `${file}: ${text.slice(gold.start, gold.end)} = ${gold.value}, read as ${value ?? 'nothing'}`,
          );
      }
    }
    const { gold, found, hit, exact, right } = counts;
    console.log(
      `      ${gold} marked: recall ${hit / gold}, precision ${hit / found}, exact ${exact / gold}, values ${right / gold}`,
    );
    ok(gold > 0);
    ok(hit / gold >= 0.97 && hit / found >= 0.95 && right / gold >= 0.95, misses.join('\n'));
  });
});
