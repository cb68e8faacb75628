/** Patterns of a state that sends its bodies: `Norway brought representatives of its Ministry of Trade`, `Norway was further represented by`. */
import { COUNTRY } from './skeleton';

const SENT =
  '(?:assembled|br(?:ings|ought)(?: along)?|came with|contribut(?:ed|es)|dispatched|fielded|had|has|had (?:along|with it)|is bringing|is sending|is to (?:bring|send)|sends|sent|turned up with|was there with|will (?:bring|field|send))';
const PEOPLE =
  '(?:(?:senior |technical |further |high-level )?(?:colleagues|delegates|experts|officers|officials|people|representatives|specialists|staff)(?: (?:both|each))? (?:from|of))';
/** `brought representatives from`: those who come, of a body. */
export const BROUGHT = `${SENT} ${PEOPLE}`;
const REPRESENTED =
  '(?:was|were|is|are|will be|had been)(?: (?:also|further|furthermore|additionally|moreover|jointly|in addition))? represented(?: (?:also|further|in addition|as well|at the (?:meeting|table|talks)|in the (?:meeting|talks)))? (?:by|through)';

/** The side in front, up to its bodies. */
export const SENDS_BODIES: readonly string[] = [
  `${COUNTRY}(?:,? (?:for|on) its part,?)? ${BROUGHT} `,
  `${COUNTRY}(?: side)?,? ${REPRESENTED} (?:${PEOPLE} )?`,
];
