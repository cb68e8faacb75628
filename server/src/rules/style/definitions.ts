/** Definitions of acronyms, `Information and Communications Technology (ICT)`, and their uses. */
import type { AcronymUse, Release } from '../../release/model';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { isInside, isProse, zoneAt } from '../guards';

/** An acronym where it is defined. */
export type Definition = AcronymUse & Required<Pick<AcronymUse, 'definition'>>;

export function isDefinition(use: AcronymUse): use is Definition {
  return use.definition !== undefined;
}

/** From the first word to the closing bracket; undefined where the bracket holds more than the acronym. */
export function wholeOf(release: Release, use: Definition): Span | undefined {
  return release.text.charAt(use.end) === ')' ? { start: use.definition.start, end: use.end + 1 } : undefined;
}

/** In a sentence of the issuer: no heading, quotation, address or part of a longer name. */
export function isFreeUse(release: Release, use: AcronymUse): boolean {
  if (!isProse(zoneAt(release, use.start)) || isInside(release.quotations, use)) return false;
  return !release.mentions.some(
    (one) => overlaps(one, use) && (one.type === 'contact' || one.start < use.start || one.end > use.end),
  );
}
