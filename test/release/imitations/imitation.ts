/**
 * Whole releases of our own writing, worded as ministries word theirs: marked text, a line of `====`, and the facts
 * that it tells, a line each.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { foldSpace, unmark } from '../../../scripts/gold/markedText';
import type { Mention } from '../../../scripts/gold/markedText';
import { root } from '../../../scripts/support/paths';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import type {
  Delegate,
  Delegation,
  DialogueEvent,
  Reference,
  Release,
} from '../../../server/src/release/model';
import { readRelease } from '../../../server/src/release/readRelease';

export interface Imitation {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** In the form of `factLines`. */
  readonly facts: readonly string[];
}

const suffix = '.marked.txt';
const knowledge = compileKnowledge();
const folder = path.join(root, 'test', 'release', 'imitations');

/** All imitations, by name. */
export function imitations(): readonly Imitation[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return names.sort().map((name) => {
    const [marked = '', facts = ''] = readFileSync(path.join(folder, name), 'utf8').split('====\n');
    const lines = facts.split('\n').filter((line) => line !== '');
    return { name: name.slice(0, -suffix.length), ...unmark(marked), facts: lines };
  });
}

/** What the reader makes of an imitation; its name tells nothing. */
export function readImitation({ text }: Imitation): Release {
  return readRelease(text, { fileName: 'release.txt', format: 'text', knowledge });
}

/** `country "Norwegian" = NO`; a date that nothing in the text resolves has no value to be compared. */
export function mentionLines(
  mentions: readonly Mention[],
  text: string,
  open: ReadonlySet<number>,
): string[] {
  return mentions.map(({ type, start, end, value }) =>
    [`${start} ${type} “${foldSpace(text.slice(start, end))}”`, ...(open.has(start) ? [] : [value])].join(
      ' = ',
    ),
  );
}

/** Where the dates begin that nothing in the text resolves. */
export function openDates(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.filter(({ value }) => value === '?').map(({ start }) => start));
}

/** The facts of a release, a line each: kind, day of issue, events, delegations, references. */
export function factLines(release: Release): readonly string[] {
  return [
    `kind ${release.kind}`,
    `issued ${release.issued?.date ?? '-'}`,
    ...release.events.map(eventLine),
    ...release.delegations.flatMap(delegationLines),
    ...release.references.map(referenceLine),
  ];
}

function eventLine({ parties, ordinal, series, start, end, place, status }: DialogueEvent): string {
  const days = start === null && end === null ? '-' : `${start ?? ''}/${end ?? ''}`;
  const cells = [[...parties].sort().join('+'), ordinal ?? '-', series ?? '-', days, place ?? '-', status];
  return `event ${cells.join(' | ')}`;
}

function delegationLines({ party, heads, members, agencies, open }: Delegation): readonly string[] {
  const person = (role: string, { name, title, agency }: Delegate): string =>
    `${party} ${role} ${[name, title ?? '-', agency ?? '-'].join(' | ')}`;
  return [
    ...heads.map((head) => person('head', head)),
    ...members.map((member) => person('member', member)),
    ...(agencies.length > 0 ? [`${party} bodies ${agencies.map(({ name }) => name).join('; ')}`] : []),
    ...(open ? [`${party} open`] : []),
  ];
}

function referenceLine({ relation, ordinal, start, place }: Reference): string {
  return `reference ${[relation, ordinal ?? '-', start ?? '-', place ?? '-'].join(' | ')}`;
}
