/** Title and day of a release as American mail to subscribers has them, on one line. */
import { isValidDay } from './dates/calendar';

/** `Second Ocean Dialogue [ https://… ] 03/12/2019 08:06 PM EDT`: a title as American mail to subscribers has it. */
const MAILED =
  /^(?:(\S[^[\]]{8,240}?) ?\[ ?https?:\/\/\S+ ?\] )?(\d\d)\/(\d\d)\/(\d{4}) \d\d:\d\d [AP]M E[DS]T$/;

/** The title in front of address and time, and the day; undefined where the line is none of such mail. */
export function mailedTitle(written: string): { readonly text: string; readonly date: string } | undefined {
  if (!written.endsWith('DT') && !written.endsWith('ST')) return undefined;
  const [, text = '', month, day, year] = MAILED.exec(written) ?? [];
  if (month === undefined || day === undefined || year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  return isValidDay(date) ? { text, date } : undefined;
}
