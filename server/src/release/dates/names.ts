/** Month and weekday names for messages and fixes. */
import { months, weekdays } from '../../gazetteer/dateWords';
import type { Language } from '../../gazetteer/dateWords';

function known(language: string): Language {
  return language in months ? (language as Language) : 'en';
}

/**
 * The name of a month (1 to 12), in the case that the language writes; English where the language is not known,
 * an empty string where there is no such month.
 */
export function monthName(month: number, language = 'en'): string {
  return months[known(language)][month - 1] ?? '';
}

/**
 * The name of an ISO weekday (1 = Monday), in the case that the language writes; English where the language is
 * not known, an empty string where there is no such weekday.
 */
export function weekdayName(iso: number, language = 'en'): string {
  return weekdays[known(language)][iso - 1] ?? '';
}
