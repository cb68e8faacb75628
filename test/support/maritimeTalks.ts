/** A small folder of releases: an announcement with a slip, and the outcome that it announced. */
export const announcement = [
  'Portugal and Norway To Hold Talks on Ports',
  '',
  'Media Note',
  'Office of the Press',
  'Lisbon',
  'March 2, 2021',
  '',
  'Portugal and Norway will hold the first Portugal-Norway Maritime Dialogue in Oslo on Monday, March 16, 2021.',
  '',
  'Ana Moreira, Director for Maritime Affairs at the Ministry of the Sea, will lead the Portuguese delegation.',
  '',
].join('\n');

export const outcome = [
  'Portugal and Norway Hold Talks on Ports',
  '',
  'Media Note',
  'Office of the Press',
  'Lisbon',
  'March 18, 2021',
  '',
  'On March 16, 2021, Portugal and Norway held the first Portugal-Norway Maritime Dialogue in Oslo.',
  '',
  'Ana Moreira, Director for Maritime Affairs at the Ministry of the Sea, led the Portuguese delegation.',
  '',
  'For updates, write to <b>ports@example.org</b> or follow @Ports_Desk.',
  '',
].join('\n');
