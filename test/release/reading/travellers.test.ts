/** Delegations of a trip whose traveller is named once, and meant further down. */
import { checkTold } from './check';
import { delegationLines } from './lines';

checkTold('travellers that are meant', delegationLines, [
  [
    'Deputy Secretary of Ports Nora Whitcombe traveled to Norway. She met with President Kari Berg in Oslo.',
    'US: Nora Whitcombe',
    'NO: Kari Berg',
  ],
  [
    'On March 10, Deputy Secretary of Ports Nora Whitcombe traveled to Norway. In Oslo, she met with President Kari Berg and Foreign Minister Lars Holm.',
    'US: Nora Whitcombe',
    'NO: nobody + Kari Berg, Lars Holm',
  ],
  [
    'Deputy Secretary of Ports Nora Whitcombe traveled to Norway. The Deputy Secretary met with President Kari Berg in Oslo.',
    'US: Nora Whitcombe',
    'NO: Kari Berg',
  ],
  [
    'Deputy Secretary of Ports Nora Whitcombe and Assistant Secretary of Commerce Ada Moss traveled to Norway. They met with President Kari Berg in Oslo.',
    'US: nobody + Nora Whitcombe, Ada Moss',
    'NO: Kari Berg',
  ],
  [
    'This week, Deputy Secretary of Ports Nora Whitcombe and Senior Advisor Tom Hale traveled to Norway and Estonia. The delegation met with senior government officials in each country.',
    'US: nobody + Nora Whitcombe, Tom Hale',
    'NO: nobody',
  ],
  [
    'Secretary of State Nora Whitcombe will travel to Norway and Estonia on March 14-18. In Oslo, she will meet with Foreign Minister Kari Berg. In Tallinn, she will meet with Prime Minister Juhan Saar.',
    'US: Nora Whitcombe',
    'NO: Kari Berg',
  ],
]);

checkTold('travellers that may not be meant', delegationLines, [
  [
    'Deputy Secretary of Ports Nora Whitcombe traveled to Norway. Assistant Secretary Ada Moss joined her. She met with President Kari Berg in Oslo.',
    'US: nobody + Ada Moss',
    'NO: nobody + Kari Berg',
  ],
]);

checkTold('bodies of those who meet further down', delegationLines, [
  [
    'Director of the Office of Harbour Affairs Nora Whitcombe traveled to Norway. She met with President Kari Berg in Oslo.',
    'US: Nora Whitcombe (Office of Harbour Affairs)',
    'NO: Kari Berg',
  ],
  [
    'Nora Whitcombe, Director at the Bureau of Ports, Department of Commerce, spoke of cod today. In Oslo on March 11, the United States and Norway held the Ocean Dialogue. Whitcombe led the U.S. delegation.',
    'US: Nora Whitcombe (Bureau of Ports, Department of Commerce)',
    'NO: nobody',
  ],
]);
