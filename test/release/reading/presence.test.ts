/** Who else was there, in the many words for it, and who was not. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const led =
  'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. The two delegations were led by Kari Berg for Norway and Luz Rojas for Chile.';
const two =
  'Lars Holm, Director General of the Norwegian Ministry of Trade, and Ana Soto, Deputy Director of the Chilean Ministry of Defence';
const [first, second] = two.split(', and ');

checkTold(
  'those who were there as well',
  delegationLines,
  [
    `Also at the table were ${two}.`,
    `Others in the room were ${two}.`,
    `Among those at the table were ${two}.`,
    `There were present, too, ${two}.`,
    `There took part also ${two}.`,
    `On hand as well were ${two}.`,
    `In attendance, too, were ${two}.`,
    `Alongside them sat ${two}.`,
    `Seated beside the ministers were ${two}.`,
    `They were joined at the table by ${two}.`,
    `They had with them ${two}.`,
    `The talks also brought in ${two}.`,
    `The round was completed by ${two}.`,
    `The meeting was also attended by ${two}.`,
    `Rounding out the delegations were ${two}.`,
    `Further participants: ${two}.`,
    `Besides the heads, there took part ${two}.`,
    `Besides the ambassadors of both, there took part ${two}.`,
    `Each was accompanied: Berg by ${first ?? ''}, and Rojas by ${second ?? ''}.`,
    `${two}, were also at the table.`,
    `${two}, sat in on the talks.`,
    `${two}, contributed to the discussions.`,
    `${two}, accompanied them.`,
    `${two}, were of the party.`,
    `${first ?? ''}, was present, and so was ${second ?? ''}.`,
    `${first ?? ''}, took part in the meeting, as did ${second ?? ''}.`,
  ].map((words) => [
    `${led} ${words}`,
    'NO: Kari Berg + Lars Holm (Ministry of Trade)',
    'CL: Luz Rojas + Ana Soto (Ministry of Defence)',
  ]),
);

checkTold(
  'those who were elsewhere',
  delegationLines,
  [
    'Also on the table was a paper that Director Lars Holm wrote.',
    'At their side were cod and ports, of which Director Lars Holm said more is to be sold.',
    'There took part in the race a boat that Director Lars Holm owns.',
    'Director Lars Holm thanked all who were present.',
    'They had praise for Norwegian Ambassador Lars Holm.',
    'They brought a message from Norwegian Minister Lars Holm.',
    'Next to them was a portrait of Norwegian Captain Lars Holm.',
    'At the previous round, Norwegian Ambassador Lars Holm sat in on the talks.',
    'Norwegian Ambassador Lars Holm was part of the delegation in 2018.',
    'They were supported in this plan by Norwegian Minister Lars Holm.',
    'A lunch for the delegates was hosted on March 12 by Norwegian Ambassador Lars Holm.',
    'Director Lars Holm said the ministers were at the table.',
    'Alongside them sat pictures of ships that Director Lars Holm had sent.',
    'The meeting was attended by fishermen, whom Director Lars Holm welcomed.',
  ].map((words) => [`${led} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);
