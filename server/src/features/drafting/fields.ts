/**
 * What stands in a draft where a fact has to be filled in. The rule `placeholder-left` reports every one of these;
 * of a carried fact it offers the words as they are.
 */
import { foldSpace } from '../../tokens/fold';

export const fields = {
  issued: '[date of issue]',
  issuedAt: '[place of issue]',
  placeAndDate: '[place and date of issue]',
  meeting: '[date of the meeting]',
  nextMeeting: '[date of the next round]',
  date: '[date]',
  city: '[city]',
  number: '[number]',
  quote: '[insert quote]',
  text: '[insert text]',
} as const;

/** The longest text that a field carries. */
const LONGEST = 1000;

/** `[confirm: Department of Justice]`: white space folded, brackets inside made round. */
export function confirm(text: string): string {
  const shown = foldSpace(text).replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
  return shown.length > LONGEST ? fields.text : `[confirm: ${shown}]`;
}
