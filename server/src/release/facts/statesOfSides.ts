/** Who met where only their sides are named: `the Norwegian delegation`, `for the Government of Chile`. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { cued, ofType, says } from './sentences';

/** `the U.S. delegation`, `the ROK side`, `for the Government of Argentina`: whoever has a side has met. */
const SIDE =
  /^[\s-]*(?:government\s+)?(?:inter-?agency\s+)?(?:delegation|side|head of delegation|engagement|team)\b/i;
/** But not `the Conference of Heads of Government of the Baltic States`. */
const GOVERNMENT_OF = /(?<!\bHeads of )\bGovernments? of (?:the )?$/;

/** `later met a Norwegian delegation`: one of several who came. */
const MET_A = /\b(?:met|received|hosted|welcomed) (?:with )?an? $/;

/** `Norway was represented by A; Chile by B; and Japan by C` */
const REPRESENTED = cued(/\bwas represented by\b/, 'repre', 'was', 'by');
const BY_WHOM = lean(/^ (?:was represented )?by (?:(?:the|its|an?) )?\p{Lu}/u);

/** `Norway’s delegation was headed by A.` */
const OWN_SIDE = /^[’']s (?:delegation|side|team) (?:was|is|will be) (?:headed|led|represented) by\b/;

/** The states of whose delegations or governments the prose speaks. */
export function statesOfSides(account: Account): readonly string[] {
  const found: string[] = [];
  const met: string[] = [];
  for (const sentence of account.prose) {
    const isOfStates = says(sentence, REPRESENTED);
    for (const country of ofType(sentence.mentions, 'country')) {
      const behind = account.read.text.slice(country.end, country.end + 40);
      const front = account.read.text.slice(Math.max(0, country.start - 32), country.start);
      if (
        SIDE.test(behind) ||
        OWN_SIDE.test(behind) ||
        GOVERNMENT_OF.test(front) ||
        (isOfStates && BY_WHOM.test(behind))
      )
        (MET_A.test(front) ? met : found).push(country.value);
    }
  }
  const [told, guests] = [new Set(found), new Set(met)];
  // "hosted a Norwegian delegation. The Chilean delegation …": one of each
  return told.size === 1 && guests.size === 1 ? [...new Set([...told, ...guests])] : [...told];
}
