/** A release that does not say where and when it was issued. */
import type { Release } from '../../release/model';
import { example } from '../examples';
import { isNews } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { firstProse, hasOpenField, lineBreakOf, needsHeader, opening } from './headerText';

/** `OSLO, May 3 —`, `Oslo (Reuters) -`, `[Place], [Date] —`: a news item's dateline opens its first paragraph. */
const RUN_IN =
  /^(?:\p{Lu}[\p{L}.'’ -]{1,30}(?:, [\p{L}\d.,'’ ]{1,40})?(?: ?\([^)]{2,40}\))?|\[[^\]]+\](?:, \[[^\]]+\])?) ?[—–-]{1,2}\s/u;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `May 2, 2022` */
function inWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${String(Number(date))}, ${year}`;
}

function missingFields(release: Release): readonly string[] {
  const known = release.issued?.source;
  if (hasOpenField(release, /date|place|city/i)) return [];
  const date = known === 'dateline' || known === 'front-matter' ? [] : ['date'];
  // metadata of archives tell the publisher, hence the place
  const hasMetadata = release.zones[0]?.kind === 'front-matter';
  return release.issuedAt === null && !hasMetadata ? ['place', ...date] : date;
}

/** Fields to fill in, the date itself where the file's name tells it. */
function fixOf(release: Release, missing: readonly string[]): Fix | undefined {
  const lead = firstProse(release);
  if (lead === undefined) return undefined;
  const day = release.issued?.date;
  const fields = missing.map((field) =>
    field === 'place' ? '[Place]' : day === undefined ? '[Date]' : inWords(day),
  );
  const gap = lineBreakOf(release.text).repeat(2);
  const text = isNews(release) ? `${fields.join(', ')} — ` : fields.map((field) => field + gap).join('');
  return {
    title: `Insert ${quote(fields.join(', '))}`,
    safe: false,
    edits: [{ span: { start: lead.start, end: lead.start }, text }],
  };
}

function* check(release: Release): Generator<Problem> {
  const lead = firstProse(release);
  const span = opening(release);
  if (lead === undefined || span === undefined || !needsHeader(release)) return;
  if (RUN_IN.test(release.text.slice(lead.start, Math.min(lead.end, lead.start + 120)))) return;
  const missing = missingFields(release);
  if (missing.length === 0) return;
  const fix = fixOf(release, missing);
  yield {
    span,
    // many issuers date their releases and leave the place to the masthead
    severity: missing.includes('date') ? 'warning' : 'hint',
    message: `This text does not tell the ${missing.join(' and the ')} of its issue.`,
    facts: missing,
    fixes: fix === undefined ? [] : [fix],
  };
}

const LEAD = 'Ghana and Spain held the first Joint Ports Dialogue in Accra on June 7, 2022.';
const TITLE = 'Ghana and Spain Begin a Dialogue on Ports';

export const missingDateline: ReleaseRule = {
  id: 'missing-dateline',
  family: 'structure',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'The header does not tell place and date of issue, and no dateline opens the text.',
  why: 'Every other date of a release is read against the day of its issue, and reposts lose it first. An archive copy may carry the date in its metadata; a news item has it in front of its first sentence. A date without a place is a hint: many issuers leave the place to the masthead. Letters, memoranda, fact sheets and remarks are not asked for either.',
  source: 'Associated Press Stylebook, “datelines”; practice of foreign ministries.',
  fires: [
    example(
      'Neither place nor date',
      [`⟪${TITLE}⟫`, 'Media Note', LEAD],
      [TITLE, 'Media Note', '[Place]', '[Date]', LEAD],
    ),
    example('A place alone', [`⟪${TITLE}⟫`, 'Media Note', 'Accra', LEAD]),
  ],
  silent: [
    example('Place and date', [TITLE, 'Media Note', 'Accra', 'June 8, 2022', LEAD]),
    example('A dateline in front of the first sentence', [TITLE, `ACCRA, June 8 (Wire) — ${LEAD}`]),
    example(
      'Metadata tell the date',
      [`---\ntitle: ${TITLE}\ndate: 2022-06-08\n---`, LEAD],
      undefined,
      'note.md',
    ),
  ],
  check,
};
