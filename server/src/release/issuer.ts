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

/** The ISO code of the state, or `EU`, whose government has a web address; undefined for all others. */
export function ownerOf(source: string): string | undefined {
  if (EU_DOMAIN.test(source)) return 'EU';
  const code = GOVERNMENT_DOMAIN.exec(source)?.[1] ?? NATIONAL_DOMAIN.exec(source)?.[1];
  if (code !== undefined) return code.toUpperCase() === 'UK' ? 'GB' : code.toUpperCase();
  return US_DOMAIN.test(source) ? 'US' : undefined;
}

/** States in which both orders of day and month are usual. */
const EITHER_ORDER: ReadonlySet<string> = new Set(['CA', 'PH', 'EU']);

/** The order of day and month in figures on the pages of a government; undefined where no owner tells it. */
export function figuresOf(owner: string | undefined): FigureOrder | undefined {
  if (owner === undefined || EITHER_ORDER.has(owner)) return undefined;
  return owner === 'US' ? 'month-first' : 'day-first';
}

/**
 * The ISO code of the issuing state, or undefined where nothing tells.
 * @param owner of the web address that the release came from
 */
export function issuerOf(
  owner: string | undefined,
  agencies: readonly FoundAgency[],
  scan: Scan,
  paragraphs: readonly Paragraph[],
): string | undefined {
  if (owner !== undefined) return owner;
  const office = agencies.find(
    (agency) =>
      paragraphs[scan.paragraph[agency.first] ?? 0]?.zone === 'office' &&
      agency.country !== undefined &&
      agency.country !== 'INT',
  );
  return office?.country;
}
