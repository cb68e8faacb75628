/** Sentences that resemble others which are read in their own way, and are not of their kind. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const held = 'The U.S.-Norway Trade Dialogue was held in Oslo on March 4, 2019. ';

checkTold('heads that stay', delegationLines, [
  [
    'On the margins of the Ocean Forum hosted by Estonia, Under Secretary of State Jane Roe co-chaired the U.S.-Norway Trade Dialogue with Norwegian Deputy Minister of Trade Kari Berg in Tallinn on March 4, 2019.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    `${held}Norwegian Deputy Minister of Trade Kari Berg will lead the Norwegian delegation and will also meet the press.`,
    'US: nobody',
    'NO: Kari Berg',
  ],
  [
    `${held}The dialogue was followed by the U.S.-Norway Ocean Dialogue. Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the Trade Dialogue.`,
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    'The U.S.-Norway Trade Dialogue, followed by a press briefing, was held in Oslo on March 4, 2019, when Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the plenary.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
]);

checkTold('meetings that stay', eventLines, [
  [
    'Norwegian Minister Kari Berg held several meetings before the Ocean Fair. She met an Estonian delegation led by Mart Tamm. She later met a Chilean delegation led by Ana Rojas.',
  ],
  ['The United States and Norway called on the President of Chile on Monday to open the ports.'],
  [
    'Secretary of Defense Ada Roe met with her counterpart from Norway, Kari Berg, yesterday in Oslo. They discussed ports, Chile, the Harbour Union, and Peru.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  [
    'Norwegian Defence Minister Kari Berg is in Singapore to attend the 20th Shangri-La Dialogue, which began today. She called on her Singapore counterpart Jane Tan.',
    'NO+SG - - 2019-03-12 - held',
  ],
  [
    'In an effort to keep shipping lanes safe, Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the U.S.-Norway Trade Dialogue in Oslo on March 4, 2019.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Secretary Jane Roe met with officials from Norway on business and ports in Oslo on March 4, 2019.',
    'US+NO - - 2019-03-04 Oslo held',
  ],
  [
    'Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the U.S.-Norway Trade Dialogue during a March 4, 2019 meeting between the two delegations in Oslo.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Trade Dialogue took place on March 4, 2019 in Oslo. The Ministers reviewed their Norway-Chile Action Plan.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Trade Dialogue left its mark on ports on March 4, 2019 in Oslo.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
]);
