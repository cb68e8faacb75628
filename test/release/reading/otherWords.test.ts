/** What releases of other hands say in other words: where they met, who led, who was there. */
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines } from './lines';

checkMentions('names of meetings', [
  'They convened the ⟦dialogue|Joint Commission Meeting on Science and Ports⟧.',
  'It was told at the ⟦dialogue|Ports, Energy and Transport Joint Coordination Committee⟧.',
  'The second ⟦dialogue|U.S.-Norway Dialogue on Space⟧ To Be Held in ⟦place|Oslo⟧.',
]);

checkTold('where the meeting is', eventLines, [
  [
    'Bergen was the venue of the sixth Norway-Chile Ocean Dialogue on March 4, 2019.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Bergen held',
  ],
  [
    'Hanoi, Vietnam, will be the site of the sixth Norway-Vietnam Ocean Dialogue on March 24.',
    'NO+VN 6 “Ocean Dialogue” 2019-03-24 Hanoi announced',
  ],
  [
    'Bergen was the capital of cod when the sixth Norway-Chile Ocean Dialogue took place in Oslo on March 4, 2019.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
]);

const met = 'The Norway-Chile Ports Working Group met in Oslo on March 4.';

checkTold('who led', delegationLines, [
  [
    `${met} Its Norwegian co-chairs were State Secretary for Trade Kari Berg and Director Lars Holm; Chile’s were Undersecretary of Ports Luz Rojas and Director Ana Soto.`,
    'NO: Kari Berg & Lars Holm',
    'CL: Luz Rojas & Ana Soto',
  ],
  [
    `${met} It was chaired by Kari Berg and Rear Admiral Luz Rojas, deputy director of the Chilean navy.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    'The U.S.-Norway Ports Working Group met in Oslo on March 4. It was led by Deputy Assistant Secretary for European Affairs Ada Roe, together with First Deputy Minister Kari Berg.',
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  [
    'The U.S.-Norway Ports Working Group met in Oslo on March 4. It was co-chaired for the Government of the United States by Ada Roe and by Dan Foss. For the Government of Norway the co-chairs were Director Kari Berg and Director Lars Holm.',
    'US: Ada Roe & Dan Foss',
    'NO: Kari Berg & Lars Holm',
  ],
  [
    'The U.S.-Norway Ports Working Group met in Oslo on March 4. Energy has as its U.S. chair Deputy Assistant Secretary Ada Roe.',
    'US: Ada Roe',
    'NO: nobody',
  ],
]);

checkTold('which bodies were there', delegationLines, [
  [
    `${met} Director Kari Berg led the Norwegian delegation. The Ministry of Trade and the Norwegian Coast Guard sent experts as well.`,
    'NO: Kari Berg (Ministry of Trade, Coast Guard)',
    'CL: nobody',
  ],
  [
    `${met} Norway’s chairs came from the Ministry of Trade. Also expected from Norway are the Ministry of Justice and the Ministry of Finance.`,
    'NO: nobody (Ministry of Trade, Ministry of Justice, Ministry of Finance)',
    'CL: nobody',
  ],
  [
    `${met} It ended late. The Norwegian Ministry of Trade had sent a book about ports to all schools.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);
