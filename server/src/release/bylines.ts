/** Lines that tell who wrote a text, or its number, in front of its day. */
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import { phrasesAt } from '../tokens/phraseTrie';
import type { Sequence } from '../tokens/token';

/** `Written by | `, `Posted by admin on `, `By Jane Roe - `, `By NWA | Oslo | `, `By Harbour Staff | Published ` */
const WRITTEN = lean(
  /^(?:(?:written|posted|submitted|published|reported|uploaded)(?: by)?|by|author:)\s[^!?]{0,80}(?:[|·•,–—-]|\bon|\b(?:published|updated|posted)(?: on)?:?)\s*$/i,
);

/** `NWA | Oslo | `, `Jane Roe | ` */
const SIGNED = lean(
  /^(?:\p{Lu}{2,5}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) \| (?:\p{Lu}[\p{L} ]{2,24} \| )?$/u,
);

/** `Web Desk | `, `Staff Report, `, but no `Joint Staff, `, `Trade Desk - ` or `Trip Report, ` */
const OF_NEWSROOM = lean(
  /^(?:by )?(?:(?:\p{L}+ ){0,3}(?:correspondent|newsroom|reporter)|(?:\p{L}+ ){0,2}(?:staff|bureau) report|(?:\p{L}+ ){0,2}(?:city|digital|news|online|web) (?:desk|staff))\s?[|,–—-]\s(?:(?:published|updated|posted)(?: on)?:?\s)?$/iu,
);

/** `No: 31, `, `Ref. No. 12/2019 | `, `PR 45/2019 ` */
const NUMBER = lean(
  /^(?:(?:(?:press|media|news) release )?(?:doc|document|no|number|pr|qa|ref|reference|sc)\b\.?:?\s?(?:no\b\.?:?\s?)?)(?=[^\s,|]{0,20}\d)[\p{L}\d/.()-]{1,24}\s?[,|·–—-]?\s$/iu,
);

/** ` | Topics: News`, behind the day */
const TOPICS_BEHIND = /^\s*\|\s*(?:topics?|tags?|filed|categor(?:y|ies)|comments?)\b.{0,80}$/i;

/** Letters of a news agency, which a text is by. */
const LETTERS = lean(/^by (?=\p{Lu}{2,5} \|)/iu);

/** Whether the words in front of a day, at the start of a line, tell who wrote the text or its number. */
export function isByline(front: string): boolean {
  return WRITTEN.test(front) || SIGNED.test(front) || OF_NEWSROOM.test(front) || NUMBER.test(front);
}

export function isTopics(behind: string): boolean {
  return TOPICS_BEHIND.test(behind);
}

/** Whether newspapers alone write so: `Written by`, `By our correspondent`, the letters of no body that is known. */
export function isOfNews(sequence: Sequence, knowledge: Knowledge, from: number, front: string): boolean {
  if (/^written by\b/i.test(front) || OF_NEWSROOM.test(front)) return true;
  return (
    LETTERS.test(front) &&
    !phrasesAt(knowledge.phrases, sequence, from + 1).some(({ last, entries }) =>
      entries.some((entry) => last === from + 1 && (entry.kind === 'agency' || entry.kind === 'country')),
    )
  );
}
