/** Who led a side, who came along, and which bodies took part. */
import type { Release } from '../../../server/src/release/model';
import { checkTold } from './check';

/** `US: Ada Berg + Nora Whitcombe (Department of State, …) open`: heads, members, agencies. */
function delegationLines(release: Release): readonly string[] {
  return release.delegations.map(({ party, heads, members, agencies, open }) =>
    [
      `${party}:`,
      heads.map(({ name }) => name).join(' & ') || 'nobody',
      ...(members.length > 0 ? [`+ ${members.map(({ name }) => name).join(', ')}`] : []),
      ...(agencies.length > 0 ? [`(${agencies.map(({ name }) => name).join(', ')})`] : []),
      ...(open ? ['open'] : []),
    ].join(' '),
  );
}

const met =
  'The United States and Norway held the first U.S.-Norway Cyber Dialogue in Oslo on March 11, 2019.\n\n';
const toMeet =
  'The United States and Norway will hold the first U.S.-Norway Cyber Dialogue in Oslo on March 21, 2019.\n\n';

checkTold(
  'delegations',
  delegationLines,
  [
    [
      `${met}Ms. Marta Feld led the U.S. delegation, while Mr. Lars Haugland led the Norwegian delegation.`,
      'US: Marta Feld',
      'NO: Lars Haugland',
    ],
    [
      `${toMeet}Ms. Marta Feld will lead the U.S. delegation and Mr. Lars Haugland will lead the Norwegian delegation.`,
      'US: Marta Feld',
      'NO: Lars Haugland',
    ],
    [
      `${met}The U.S. delegation was led by Ms. Marta Feld, Coordinator for Cyber Issues at the Department of State, and the Norwegian delegation by Mr. Lars Haugland, Director General at the Ministry of Foreign Affairs.`,
      'US: Marta Feld (Department of State)',
      'NO: Lars Haugland (Ministry of Foreign Affairs)',
    ],
    [
      `${met}Coordinator for Cyber Issues Marta Feld, Department of State, led the U.S. delegation, which included representatives from the Departments of Defense, Homeland Security, and Justice.\n\nMr. Lars Haugland, Norwegian Ministry of Foreign Affairs, led the Norwegian delegation, which included the Ministry of Defense and other agencies.`,
      'US: Marta Feld (Department of State, Department of Defense, Department of Homeland Security, Department of Justice)',
      'NO: Lars Haugland (Ministry of Foreign Affairs, Ministry of Defense) open',
    ],
    [
      `${met}The U.S. delegation was co-led by Ms. Marta Feld of the Department of State and Mr. Adam Kersey of the Department of Justice. Mr. Lars Haugland headed the Norwegian side.`,
      'US: Marta Feld & Adam Kersey (Department of State, Department of Justice)',
      'NO: Lars Haugland',
    ],
    [
      `${met}U.S. Coordinator for Cyber Issues Marta Feld and Norwegian Ambassador Lars Haugland co-chaired the dialogue.`,
      'US: Marta Feld',
      'NO: Lars Haugland',
    ],
    [
      `${met}Ms. Marta Feld led the U.S. delegation, which included representatives from the Department of Commerce and other representatives from the Department of State. The Norwegian delegation, headed by H.E. Lars Haugland, included the Ministry of Justice.`,
      'US: Marta Feld (Department of Commerce, Department of State)',
      'NO: Lars Haugland (Ministry of Justice)',
    ],
    [
      'The United States, Japan, and the Republic of Korea held the Trilateral Cyber Dialogue in Seoul on March 11, 2019.\n\nMs. Marta Feld led the U.S. delegation, Mr. Kenji Morimoto led the Japanese delegation, and Mr. Park Tae-yun led the ROK delegation.',
      'US: Marta Feld',
      'JP: Kenji Morimoto',
      'KR: Park Tae-yun',
    ],
  ],
  [
    [
      '“head of delegation was”, side in front',
      [
        `${met}The U.S. head of delegation was Ms. Marta Feld. The Norwegian head of delegation was Mr. Lars Haugland.`,
        'US: Marta Feld',
        'NO: Lars Haugland',
      ],
    ],
    [
      'the side behind each chair: “for the United States”',
      [
        `${met}The dialogue was co-chaired by Ms. Marta Feld for the United States and Mr. Lars Haugland for Norway.`,
        'US: Marta Feld',
        'NO: Lars Haugland',
      ],
    ],
    [
      'two clauses: the host of one side is taken for a head of the other',
      [
        `${met}Mr. Lars Haugland of the Norwegian Ministry of Foreign Affairs hosted the dialogue, and Ms. Marta Feld led the U.S. delegation.`,
        'US: Marta Feld',
        'NO: Lars Haugland (Ministry of Foreign Affairs)',
      ],
    ],
    [
      '“led for Norway”',
      [
        `${met}On behalf of the Coordinator, Mr. Adam Kersey led the U.S. delegation. Mr. Lars Haugland led for Norway.`,
        'US: Adam Kersey',
        'NO: Lars Haugland',
      ],
    ],
  ],
);
