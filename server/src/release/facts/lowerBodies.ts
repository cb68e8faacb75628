/** Bodies that a text writes in small letters, and that are no mentions: whose they are is told all the same. */
import { lean } from '../../tokens/leanPattern';

const LONGEST_NAME = 80;
const LOWER_BODY = lean(
  /^ (?:\p{Ll}[\p{L}-]* ){0,3}?(?:agency|air force|armed forces|army|center|centre|chancellery|coast guard|council|department|directorate|embassy|foreign office|government|ministry|mission|navy|office|parliament|police|presidency|secretariat)\b/u,
);

/** Whether the country that ends at an offset owns such a body: `the Chilean ministry of ports`. */
export function ownsLowerBody(text: string, end: number): boolean {
  return LOWER_BODY.test(text.slice(end, end + LONGEST_NAME));
}
