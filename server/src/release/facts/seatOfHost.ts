/** The seat at which a guest was received: a body behind the name of somebody who does not belong to it. */
import type { Mention } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { OwnMention } from './countryBesideName';
import { between } from './gaps';
import type { Place } from './gaps';

const LONGEST_HOSTS = 100;
const HOSTS = lean(
  /\b(?:hosted|hosts?|met|meets?|received|receives?|welcomed|welcomes?)(?: with)? (?:the )?\p{Lu}[^.;]{0,80}$/u,
);

/** `met with Prime Minister Berg at the White House`, `hosted Minister Berg at the Department of Trade`: where they met. */
export function isSeatOfHost(place: Place, name: OwnMention, next: Mention, body: Mention): boolean {
  if (!/\sat\s/.test(between(place, name, next))) return false;
  return (
    body.text === 'White House' ||
    (place.mentions[name.at - 1]?.type === 'title' &&
      // "met Director A at the Chilean Navy": whose state is not told may be of the body
      place.mentions[name.at - 2]?.type === 'country' &&
      HOSTS.test(place.text.slice(Math.max(0, name.start - LONGEST_HOSTS), name.start)))
  );
}
