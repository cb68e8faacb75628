/** Whose release it is: told by the web address it came from, or by the office in its header. */
import type { FigureOrder } from './dates/raw';
import type { FoundAgency } from './mentions/found';
import type { Paragraph } from './model';
import type { Scan } from './scan';

/** Second-level names under which governments publish; the code is the country of the domain. */
const GOVERNMENT_DOMAIN = /\.(?:gov|gob|gouv|govt|go|gc|gub|government)\.([a-z]{2})(?:[/:]|$)/i;
const US_DOMAIN = /\.(?:gov|mil)(?:[/:]|$)/i;
const EU_DOMAIN = /\.europa\.eu(?:[/:]|$)/i;
const NATIONAL_DOMAIN =
  /^https?:\/\/[^/]*(?:bund|auswaertiges-amt|admin|gov|mofa|mfa|minbuza|regeringen)\.([a-z]{2})(?:[/:]|$)/i;

function fromAddress(source: string): string | undefined {
  if (EU_DOMAIN.test(source)) return 'EU';
  const code = GOVERNMENT_DOMAIN.exec(source)?.[1] ?? NATIONAL_DOMAIN.exec(source)?.[1];
  if (code !== undefined) return code.toUpperCase() === 'UK' ? 'GB' : code.toUpperCase();
  return US_DOMAIN.test(source) ? 'US' : undefined;
}

/** States in which both orders of day and month are usual. */
const EITHER_ORDER: ReadonlySet<string> = new Set(['CA', 'PH', 'EU']);

/** The order of day and month in figures on the pages of a government; undefined where the address tells none. */
export function figuresOf(source: string | undefined): FigureOrder | undefined {
  const code = source === undefined ? undefined : fromAddress(source);
  if (code === undefined || EITHER_ORDER.has(code)) return undefined;
  return code === 'US' ? 'month-first' : 'day-first';
}

/** The ISO code of the issuing state, or undefined where nothing tells. */
export function issuerOf(
  source: string | undefined,
  agencies: readonly FoundAgency[],
  scan: Scan,
  paragraphs: readonly Paragraph[],
): string | undefined {
  const address = source === undefined ? undefined : fromAddress(source);
  if (address !== undefined) return address;
  const office = agencies.find(
    (agency) =>
      paragraphs[scan.paragraph[agency.first] ?? 0]?.zone === 'office' && agency.country !== undefined,
  );
  return office?.country;
}
