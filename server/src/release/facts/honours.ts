/** ` OBE`, ` KC MP`: letters behind a name, which are no part of it. */
import { surnames } from '../../gazetteer/data';
import { lean } from '../../tokens/leanPattern';

const LETTERS = surnames.postNominals.map((one) => one.replace(/\./g, '\\.')).join('|');
/** So all of them begin: behind most names stands a comma, a small word or nothing. */
const MAY_OPEN_HONOUR = /^,?\s+[A-Z][A-Za-z.]/;
const HONOURS = lean(new RegExp(`^(?:,?\\s+(?:${LETTERS})(?![\\p{L}.]))+`, 'u'));

/** What stands behind a name, from the first word on that is no honour of its bearer. */
export function withoutHonours(behind: string): string {
  return MAY_OPEN_HONOUR.test(behind) ? behind.replace(HONOURS, '') : behind;
}
