/** A title made from what the release says of its meeting, in the words that titles of its kind usually have. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { DialogueEvent, Release } from '../../release/model';
import { isNews } from '../guards';
import { ordinalWord } from '../rounds/ordinals';

/** To be filled in where the text tells nothing that a title could say. */
export const OPEN_TITLE = '[Title of the Release]';

const SHORT: Readonly<Record<string, string>> = { US: 'U.S.', GB: 'UK' };

function partyName(knowledge: Knowledge, code: string): string {
  return knowledge.countries.get(code)?.short ?? code;
}

/** `U.S.-Chile Executive Cyber Consultation`, parties in front only where the name lacks them. */
function meetingName(event: DialogueEvent, knowledge: Knowledge): string | undefined {
  const { series, parties, ordinal } = event;
  if (series === null || !/^\p{Lu}/u.test(series)) return undefined;
  const joined = parties.map((code) => SHORT[code] ?? partyName(knowledge, code)).join('-');
  const named = parties.length !== 2 || /\p{L}\.?-\p{Lu}/u.test(series) ? series : `${joined} ${series}`;
  if (ordinal === null || ordinal > 20) return named;
  const word = ordinalWord(ordinal);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${named}`;
}

/** The title that the release would usually have; a field to fill in where its meeting is not known. */
export function titleFor(release: Release, knowledge: Knowledge): string {
  const [event] = release.events;
  if (event === undefined) return OPEN_TITLE;
  const name = meetingName(event, knowledge);
  const parties = event.parties.map((code) => partyName(knowledge, code));
  if (event.status === 'announced' && name !== undefined) return `Announcement of the ${name}`;
  const what = name ?? (parties.length < 2 ? undefined : `Meeting of ${parties.slice(0, 2).join(' and ')}`);
  if (what === undefined) return OPEN_TITLE;
  if (isNews(release) && parties.length === 2)
    return `${parties.join(' and ')} Hold ${name === undefined ? 'Talks' : name}`;
  const isJoint = release.kind === 'joint-statement' || release.markers.length > 0;
  return `${isJoint ? 'Joint Statement on' : 'Readout of'} the ${what}`;
}
