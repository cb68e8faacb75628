/** Two who met, called or chaired together, in the many words for it. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const berg = 'Norwegian State Secretary Kari Berg';
const rojas = 'Chilean Undersecretary Luz Rojas';
const dialogue = 'the third Norway-Chile Ports Dialogue';

checkTold(
  'two who chair or meet',
  delegationLines,
  [
    `The third Norway-Chile Ports Dialogue was co-chaired on March 11, 2019 by ${berg} and ${rojas}.`,
    `The third Norway-Chile Ports Dialogue was jointly chaired yesterday in Oslo by ${berg} and ${rojas}.`,
    `The third Norway-Chile Ports Dialogue was convened on Monday by ${berg} and ${rojas}.`,
    `The third Norway-Chile Ports Dialogue was presided over on Monday by ${berg} and ${rojas}.`,
    `The third Norway-Chile Ports Dialogue brought together ${berg} and ${rojas} in Oslo on Monday.`,
    `The third Norway-Chile Ports Dialogue took place in Oslo on Monday. Its chairs were ${berg} and ${rojas}.`,
    `The third Norway-Chile Ports Dialogue took place in Oslo on Monday. Presiding were ${berg} and ${rojas}.`,
    `The third Norway-Chile Ports Dialogue took place in Oslo on Monday. ${berg} chaired it together with ${rojas}.`,
    `The third Norway-Chile Ports Dialogue took place in Oslo on Monday. ${berg} took the chair with ${rojas}.`,
    `In the chair on Monday at ${dialogue} were ${berg} and ${rojas}.`,
    `At the head of the two teams at ${dialogue} on Monday stood ${berg} and ${rojas}.`,
    `Heading the two delegations at ${dialogue} on Monday were ${berg} and ${rojas}.`,
    `Representing Norway at ${dialogue} on Monday was ${berg}; representing Chile was ${rojas}.`,
    `${berg} was joined on Monday by ${rojas} for ${dialogue}.`,
    `${berg} sat across from ${rojas} at ${dialogue} on Monday.`,
    `On Monday, ${berg} conducted ${dialogue} with ${rojas}.`,
    `On Monday, ${berg} and ${rojas} brought ${dialogue} to a close in Oslo.`,
    `On Monday, ${berg} and ${rojas} gathered in Oslo for ${dialogue}.`,
  ].map((words) => [words, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold(
  'calls of two, in the many words for them',
  eventLines,
  [
    `${berg} and ${rojas} talked by telephone on Monday.`,
    `${berg} and ${rojas} had a telephone conversation on Monday.`,
    `${berg} telephoned ${rojas} on Monday.`,
    `${berg} phoned ${rojas} on Monday.`,
    `${berg} called ${rojas} on Monday to discuss cod.`,
    `${berg} took a call from ${rojas} on Monday.`,
    `${berg} was joined in a videoconference on Monday by ${rojas}.`,
  ].map((words) => [words, 'NO+CL - - 2019-03-11 - held']),
);

checkTold(
  'what is neither call nor meeting',
  eventLines,
  [
    `${berg} called ${rojas} a friend of the sea on Monday.`,
    `${berg} saw a letter that ${rojas} had sent on Monday.`,
    `${berg} and ${rojas} talked on television on Monday.`,
    `${berg} was told on Monday that ${rojas} took a call from fishermen.`,
    `${berg} called ${rojas} to task on cod.`,
    `${berg} was joined in calling for nets by ${rojas}.`,
    `${berg} was joined in a letter to the fishermen by ${rojas}.`,
    `${berg} was joined at the launch of a boat by ${rojas}.`,
    `${berg} and ${rojas} had an exchange of letters.`,
    `${berg} and ${rojas} gathered in Oslo for the funeral of a fisherman.`,
    `Had ${berg} phoned ${rojas}, all would be well.`,
  ].map((words) => [words]),
);
