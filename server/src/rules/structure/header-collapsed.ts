/** Two fields of the header on one line. */
import type { Release } from '../../release/model';
import type { Span } from '../../text/span';
import { example } from '../examples';
import { isNews } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quoteList } from '../wording';
import { lineBreakOf } from './headerText';

/** Type line and office that share a line: `Media Note Office of the Spokesperson`. */
function* officesBehindTypes(release: Release): Generator<readonly [Span, Span]> {
  for (const [i, zone] of release.zones.entries()) {
    const next = release.zones[i + 1];
    if (zone.kind === 'type-line' && next?.kind === 'office' && next.start === zone.end) yield [zone, next];
  }
}

/** Place and date with nothing between them but blanks: `Washington, DC May 24, 2017`. */
function* datesBehindPlaces(release: Release): Generator<readonly [Span, Span]> {
  const place = release.issuedAt?.span;
  const date = release.issued?.span;
  if (place === undefined || date === undefined || date.start < place.end) return;
  if (/^[ \t\u00a0]+$/.test(release.text.slice(place.end, date.start))) yield [place, date];
}

/** An office line that ends in a place: `Office of the Spokesperson Washington, DC`. */
function* placesBehindOffices(release: Release): Generator<readonly [Span, Span]> {
  for (const zone of release.zones) {
    if (zone.kind !== 'office') continue;
    const place = release.mentions.find(
      (one) =>
        one.type === 'place' && one.zone === 'office' && one.end === zone.end && one.start > zone.start,
    );
    if (place === undefined || !/[\p{L}]\s+$/u.test(release.text.slice(zone.start, place.start))) continue;
    if (/\b(?:in|of|at|for|the)\s+$/.test(release.text.slice(zone.start, place.start))) continue;
    yield [{ start: zone.start, end: place.start }, place];
  }
}

function problemOf(release: Release, first: Span, second: Span): Problem {
  const { text } = release;
  const end = first.start + text.slice(first.start, first.end).trimEnd().length;
  const gap = lineBreakOf(text).repeat(release.format === 'markdown' ? 2 : 1);
  const fields = [text.slice(first.start, end), text.slice(second.start, second.end)];
  return {
    span: { start: first.start, end: second.end },
    severity: 'hint',
    message: `${quoteList(fields)} are two fields of the header on one line.`,
    facts: fields,
    fixes: [
      {
        title: 'Put each on a line of its own',
        safe: true,
        edits: [{ span: { start: end, end: second.start }, text: gap }],
      },
    ],
  };
}

function* check(release: Release): Generator<Problem> {
  if (isNews(release)) return;
  const pairs = [officesBehindTypes(release), placesBehindOffices(release), datesBehindPlaces(release)];
  for (const found of pairs) for (const [first, second] of found) yield problemOf(release, first, second);
}

const LEAD = 'Fiji and Malta met in Suva on May 9, 2019 to plan the year of the sea.';
const TITLE = 'Fiji and Malta Plan the Year of the Sea';

export const headerCollapsed: ReleaseRule = {
  id: 'header-collapsed',
  family: 'structure',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'Fields of the header (type, office, place, date) run together on one line.',
  why: 'Pages that are copied as text lose the line breaks of their header, and programs that read type, office and date by lines lose the fields. Only known types, offices and places count; a comma between place and date is a dateline on one line, as is usual.',
  source: 'Header of the notes of the U.S. Department of State: one field a line.',
  fires: [
    example(
      'Place and date',
      [TITLE, 'Media Note', '⟪Suva May 10, 2019⟫', LEAD],
      [TITLE, 'Media Note', 'Suva\nMay 10, 2019', LEAD],
    ),
    example('Type and office', [
      TITLE,
      '⟪Media Note Office of the Spokesperson⟫',
      'Suva',
      'May 10, 2019',
      LEAD,
    ]),
  ],
  silent: [
    example('One field a line', [
      TITLE,
      'Media Note',
      'Office of the Spokesperson',
      'Suva',
      'May 10, 2019',
      LEAD,
    ]),
    example('A comma between place and date', [TITLE, 'Media Note', 'Suva, May 10, 2019', LEAD]),
  ],
  check,
};
