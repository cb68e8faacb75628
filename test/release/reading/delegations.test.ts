/** Who led a side, who came along, and which bodies took part. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const met =
  'The United States and Norway held the first U.S.-Norway Cyber Dialogue in Oslo on March 11, 2019.\n\n';
const toMeet =
  'The United States and Norway will hold the first U.S.-Norway Cyber Dialogue in Oslo on March 21, 2019.\n\n';

checkTold('delegations', delegationLines, [
  [
    'Secretary of State Marta Feld hosted the foreign ministers of Norway and Estonia, Kari Berg and Jaan Tamm, in Washington on March 11.',
    'US: Marta Feld',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Secretary Feld met with her Norwegian and Estonian counterparts, Kari Berg and Jaan Tamm, in Oslo on March 11.',
    'US: Feld',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Presidents Kari Berg and Jaan Tamm of Norway and Estonia met in Oslo on March 11.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Foreign Ministers Kari Berg (Norway), Jaan Tamm (Estonia) and Artis Ozols (Latvia) met in Oslo on March 11.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
    'LV: Artis Ozols',
  ],
  [
    'Under Secretary of State Marta Feld welcomed Norwegian State Secretary Lars Haugland to Washington on March 11.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'Secretary of State Marta Feld and Foreign Minister Kari Berg of Norway co-chaired the meeting, joined by Secretary of Defense Adam Kersey and Minister of Defence Nils Aamodt, in Oslo on March 11.',
    'US: Marta Feld + Adam Kersey',
    'NO: Kari Berg + Nils Aamodt',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11, 2019. Leading the delegations were Coordinator Marta Feld of the Department of State and Director General Lars Haugland of the Norwegian Ministry of Oceans.',
    'US: Marta Feld (Department of State)',
    'NO: Lars Haugland (Ministry of Oceans)',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11, 2019. The American delegation was headed by Coordinator Marta Feld. The Norwegian delegation, under the leadership of Director General Lars Haugland, comprised representatives of the Ministry of Oceans and the Coast Guard.',
    'US: Marta Feld',
    'NO: Lars Haugland (Ministry of Oceans, Coast Guard)',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11, 2019. Coordinator Marta Feld presided over the U.S. side and Director General Lars Haugland presided over the Norwegian side.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11, 2019. The sides were represented by Coordinator Marta Feld and Director General Lars Haugland respectively.',
    'US: nobody + Marta Feld',
    'NO: nobody + Lars Haugland',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11, 2019. Coordinator Marta Feld led the visiting delegation. Director General Lars Haugland headed the host delegation.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'Norway and Estonia held the Health Dialogue in Oslo on March 9. Kari Berg, Director General at the Ministry of Health, and Jaan Tamm, Director at the Ministry of the Environment, co-chaired.',
    'NO: Kari Berg (Ministry of Health)',
    'EE: Jaan Tamm (Ministry of the Environment)',
  ],
  [
    'Secretary of State Marta Feld met with Norwegian Foreign Minister Kari Berg on March 9 and with Estonian Foreign Minister Jaan Tamm on March 10.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'Foreign Minister Kari Berg of Norway will visit Tallinn on 20 March and meet Foreign Minister Jaan Tamm.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'National Security Advisor Marta Feld and a delegation of officials, including Coordinator Adam Kersey, traveled to Norway on March 9 to meet with government officials.\n\nDuring meetings with President Kari Berg and Foreign Minister Ola Sund, Ms. Feld reinforced the weight of trade.',
    'US: Marta Feld + Adam Kersey',
    'NO: nobody + Kari Berg, Ola Sund',
  ],
  [
    'National Security Advisor Marta Feld traveled to Norway and Estonia. In Norway, Ms. Feld met with President Kari Berg. In Estonia, Ms. Feld met with President Jaan Tamm.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'From March 8 to 10, First Lady Nora Brandt traveled to Oslo, Norway, as the Head of the U.S. Presidential Delegation to the inauguration of President Kari Berg. The First Lady was joined by United States Ambassador to Norway, Adam Kersey; and Mayor of Duluth, Minnesota, Ruth Calder. The First Lady and Ambassador Kersey attended a dinner hosted by President Berg, where she met with President Berg.',
    'US: Nora Brandt + Adam Kersey, Ruth Calder',
    'NO: Kari Berg',
  ],
  [
    'President Aldo Brandt announced the designation of a Presidential Delegation to the Republic of Honduras for a ceremony on March 27, 2019, in Tegucigalpa, Honduras.\n\nThe Honorable Marta Feld, Coordinator for Africa, National Security Council\n\nMembers of the Presidential Delegation:\n\nMs. Ruth Calder, Counselor, U.S. Department of State\n\nMs. Ann Oakes, First Envoi a.i., U.S. Embassy Tegucigalpa',
    'US: nobody + Marta Feld, Ruth Calder, Ann Oakes (National Security Council, Department of State, Embassy Tegucigalpa)',
    'HN: nobody',
  ],
  [
    'Norwegian Trade Minister Kari Berg hosted Estonian Minister of Finance Jaan Tamm MBE and Minister of Justice Liis Saar in Oslo on May 3, 2022.',
    'NO: Kari Berg',
    'EE: nobody + Jaan Tamm, Liis Saar',
  ],
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
  [
    `${met}The U.S. head of delegation was Ms. Marta Feld. The Norwegian head of delegation was Mr. Lars Haugland.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}The dialogue was co-chaired by Ms. Marta Feld for the United States and Mr. Lars Haugland for Norway.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Mr. Lars Haugland of the Norwegian Ministry of Foreign Affairs hosted the dialogue, and Ms. Marta Feld led the U.S. delegation.`,
    'US: Marta Feld',
    'NO: Lars Haugland (Ministry of Foreign Affairs)',
  ],
  [
    `${met}On behalf of the Coordinator, Mr. Adam Kersey led the U.S. delegation. Mr. Lars Haugland led for Norway.`,
    'US: Adam Kersey',
    'NO: Lars Haugland',
  ],
  [
    `${met}The Norwegian side was represented by the Ministry of Defense and the Ministry of Justice.`,
    'US: nobody',
    'NO: nobody (Ministry of Defense, Ministry of Justice)',
  ],
  [
    'Secretary of State Joan Marlowe met with Norwegian Foreign Minister Ingrid Solheim in Oslo on March 11, 2019. The Secretary was accompanied by Ambassador Ruth Adler. The U.S. delegation comprised Coordinator Marta Feld and Dr. Adam Kersey.',
    'US: Joan Marlowe + Ruth Adler, Marta Feld, Adam Kersey',
    'NO: Ingrid Solheim',
  ],
  [
    'Secretary of State Joan Marlowe and Secretary of Defense Adam Kersey met with Norwegian Foreign Minister Ingrid Solheim and Norwegian Defense Minister Lars Haugland in Oslo on March 11, 2019.',
    'US: nobody + Joan Marlowe, Adam Kersey',
    'NO: nobody + Ingrid Solheim, Lars Haugland',
  ],
  [
    'On March 11, 2019, Under Secretary of State Marta Feld hosted State Secretary Ingrid Solheim for the second U.S.-Norway Ocean Dialogue in Washington.',
    'US: Marta Feld',
    'NO: Ingrid Solheim',
  ],
  [
    'Assistant Secretary of State Marta Feld co-hosted the second U.S.-Norway Ocean Dialogue in Washington on March 11, 2019, with Norwegian Director General Lars Haugland.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Deputy Secretary of State Marta Feld and State Secretary Ingrid Solheim led the two delegations.`,
    'US: Marta Feld',
    'NO: Ingrid Solheim',
  ],
  [
    'The United States, Japan, and Australia held the Trilateral Ocean Dialogue in Canberra on March 11, 2019. The delegations were led by Senior Director Marta Feld, Deputy Minister Morimoto Kenji, and Deputy Secretary Claire Hollis.',
    'US: Marta Feld',
    'JP: Morimoto Kenji',
    'AU: Claire Hollis',
  ],
  [
    `${met}U.S. delegation:\n\n- Marta Feld, Coordinator, Department of State\n- Adam Kersey, Senior Counsel, Department of Justice\n\nNorwegian delegation:\n\n- Lars Haugland, Director General, Ministry of Foreign Affairs`,
    'US: nobody + Marta Feld, Adam Kersey (Department of State, Department of Justice)',
    'NO: nobody + Lars Haugland (Ministry of Foreign Affairs)',
  ],
  [
    'ASEAN and the United States held the third ASEAN-U.S. Ocean Dialogue in Washington on March 11, 2019. It was co-chaired by Ms. Siti Rahman, Deputy Minister of Foreign Affairs of Malaysia, and Assistant Secretary of State Marta Feld.',
    'ASEAN: Siti Rahman',
    'US: Marta Feld',
  ],
  [
    `${met}The dialogue was co-chaired by Deputy Secretary Marta Feld and Counselor Adam Kersey for the United States; and State Secretary Lars Haugland and Director Ingrid Solheim for Norway.`,
    'US: Marta Feld & Adam Kersey',
    'NO: Lars Haugland & Ingrid Solheim',
  ],
  [
    `${met}Coordinator Marta Feld of the United States and Director Lars Haugland of Norway served as co-chairs.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'National Security Advisor Marta Feld met with Norwegian Foreign Minister Lars Haugland in Oslo on March 11, 2019. In a meeting with Defense Minister Ingrid Solheim, Ms. Feld discussed the High North.',
    'US: Marta Feld',
    'NO: Lars Haugland + Ingrid Solheim',
  ],
  [
    'The Quad Senior Ocean Group met in Sydney on March 11, 2019. The meeting was chaired by Australia’s Oceans Coordinator, Air Marshal Owen Hart, and attended by Lt. Gen. (Retd.) Vikram Desai, Oceans Coordinator of India, and Ms. Marta Feld, Deputy Coordinator of the United States.',
    'AU: Owen Hart',
    'IN: nobody + Vikram Desai',
    'JP: nobody',
    'US: nobody + Marta Feld',
  ],
  [
    'Foreign Minister Jane Roe of New Zealand met with her Singaporean counterpart, Dr. Lim Wei Ming, in Wellington on March 11, 2019.',
    'NZ: Jane Roe',
    'SG: Lim Wei Ming',
  ],
  [
    `${met}The dialogue was chaired on the U.S. side by Ms. Marta Feld, Coordinator, and on the Norwegian side by Mr. Lars Haugland.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Leading the U.S. delegation was Ms. Marta Feld. Heading the Norwegian delegation was Mr. Lars Haugland.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${toMeet}Ms. Marta Feld will lead the U.S. delegation; Mr. Lars Haugland will head the Norwegian one.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Ms. Marta Feld led the U.S. delegation and Mr. Lars Haugland that of Norway.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}The delegations were led by Ms. Marta Feld (United States) and Mr. Lars Haugland (Norway).`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Participants from the United States included Marta Feld, Department of State, and Adam Kersey, Department of Justice. Participants from Norway included Lars Haugland and Nils Aamodt of the Ministry of Justice.`,
    'US: nobody + Marta Feld, Adam Kersey (Department of State, Department of Justice)',
    'NO: nobody + Lars Haugland, Nils Aamodt (Ministry of Justice)',
  ],
  [
    `${met}Secretary Marta Feld met her Norwegian counterpart, State Secretary Lars Haugland.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Ms. Marta Feld led the U.S. delegation. Mr. Lars Haugland led the Norwegian delegation, which included:\n\n- the Ministry of Defense\n- the Ministry of Justice\n\nThe Ministry of Transport is not far from there.`,
    'US: Marta Feld',
    'NO: Lars Haugland (Ministry of Defense, Ministry of Justice)',
  ],
  [
    `${met}The following bodies took part on the U.S. side: Department of State; Department of Justice. On the Norwegian side: Ministry of Defense; the State Police.`,
    'US: nobody (Department of State, Department of Justice)',
    'NO: nobody (Ministry of Defense, State Police)',
  ],
  [
    `${met}The U.S. delegation included the Departments of State, Justice, and Homeland Security, the FBI, NIST, and others.`,
    'US: nobody (Department of State, Department of Justice, Department of Homeland Security, Federal Bureau of Investigation, National Institute of Standards and Technology) open',
    'NO: nobody',
  ],
  [
    `${met}Secretary Marta Feld and State Secretary Lars Haugland chaired the meeting.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'On March 11, 2019, Secretary of State Marta Feld and Norwegian Foreign Minister Lars Haugland launched the U.S.-Norway Ocean Dialogue in Oslo. Also participating were Under Secretary of State Adam Kersey and Mr. Robert Kincaid.',
    'US: Marta Feld + Adam Kersey, Robert Kincaid',
    'NO: Lars Haugland',
  ],
  [
    `${met}The United States was represented by Ms. Marta Feld, and Norway by Mr. Lars Haugland.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Ms. Marta Feld led the U.S. delegation; and Mr. Lars Haugland, Director General, represented Norway.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}Also attending from Norway were State Secretary Lars Haugland and Director General Nils Aamodt; and from the United States, Coordinator Marta Feld.`,
    'US: nobody + Marta Feld',
    'NO: nobody + Lars Haugland, Nils Aamodt',
  ],
  [
    'The United States and the Republic of Korea held the first U.S.-ROK Cyber Dialogue in Seoul on March 11, 2019.\n\nThe ROK delegation included MOFA and KISA, with the participation of the National Police Agency.',
    'US: nobody',
    'KR: nobody (Ministry of Foreign Affairs, Korea Internet & Security Agency, National Police Agency)',
  ],
  [
    `${met}The dialogue, co-hosted by Coordinator Marta Feld and Director General Lars Haugland, brought experts together.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}The Department of State’s Marta Feld and the Norwegian Ministry of Justice’s Lars Haugland led their delegations.`,
    'US: Marta Feld (Department of State)',
    'NO: Lars Haugland (Ministry of Justice)',
  ],
  [
    `${met}Marta Feld (Department of State) and Lars Haugland (Norwegian Ministry of Justice) co-chaired.`,
    'US: Marta Feld (Department of State)',
    'NO: Lars Haugland (Ministry of Justice)',
  ],
  [
    `${toMeet}Ms. Marta Feld will represent the United States. Mr. Lars Haugland will chair for Norway.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'The Norwegian delegation for the third U.S.-Norway Ocean Dialogue, to be held in Washington on March 21, 2019, will be headed by Mr. Lars Haugland and the U.S. delegation by Ms. Marta Feld.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'The U.S.-Norway Cyber Dialogue will be held on March 21 between Ms. Marta Feld, Coordinator for Cyber Issues, Department of State, and Mr. Lars Haugland, Director General, Ministry of Foreign Affairs of Norway.',
    'US: Marta Feld (Department of State)',
    'NO: Lars Haugland (Ministry of Foreign Affairs)',
  ],
  [
    'Norwegian Foreign Minister Kari Holt met U.S. Secretary of State Jane Roe in Oslo on March 11.',
    'NO: Kari Holt',
    'US: Jane Roe',
  ],
  [
    `${toMeet}The U.S. Department of State will host the dialogue, in cooperation with the Norwegian Ministry of Trade.`,
    'US: nobody (Department of State)',
    'NO: nobody (Ministry of Trade)',
  ],
  [
    `${met}Ms. Marta Feld led the U.S. delegation and Mr. Lars Haugland the Norwegian one. U.S. Ambassador to Norway Nora Whitcombe also provided opening remarks.`,
    'US: Marta Feld + Nora Whitcombe',
    'NO: Lars Haugland',
  ],
  [
    'The first round of the U.S.-Norway Cyber Dialogue will be held in Oslo.\n\nMs. Marta Feld and Norwegian State Secretary Lars Haugland will chair the strategic track, while Ms. Nora Whitcombe and Norwegian Trade Minister Kari Berg will chair the economic track.',
    'US: Marta Feld & Nora Whitcombe',
    'NO: Lars Haugland & Kari Berg',
  ],
  [
    `${met}Ms. Marta Feld led the U.S. delegation. On the U.S. side, she was joined today by Deputy Secretary Adam Kersey and other representatives from the Departments of State, Commerce, and the White House’s Office of Harbors.`,
    'US: Marta Feld + Adam Kersey (Department of State, Department of Commerce, Office of Harbors)',
    'NO: nobody',
  ],
  [
    `${met}It is co-chaired for the United States by the Departments of Commerce and State and for Norway by the Ministries of Trade and Finance.`,
    'US: nobody (Department of Commerce, Department of State)',
    'NO: nobody (Ministry of Trade, Ministry of Finance)',
  ],
  [
    `${met}Ms. Marta Feld and Mr. Lars Haugland of Norway co-chaired the dialogue. Attending for the U.S. government were Commerce Secretary Adam Kersey and Energy Secretary Nora Whitcombe.`,
    'US: Marta Feld + Adam Kersey, Nora Whitcombe',
    'NO: Lars Haugland',
  ],
  [
    `${met}Representing their countries at the meeting were U.S. Ambassador Marta Feld and Norwegian State Secretary Lars Haugland, reports the press service of the Norwegian Ministry of Trade.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}The U.S. delegation was led by Marta Feld, Director of the Department of State’s Bureau of Harbors.\n\nThe Norwegian delegation was led by Lars Haugland, Director General at the Ministry of Trade, who was joined by representatives of the Norwegian Ministry of Justice and the Norwegian Coast Guard. For media inquiries, please contact press@harbors.example.`,
    'US: Marta Feld (Department of State, Bureau of Harbors)',
    'NO: Lars Haugland (Ministry of Trade, Ministry of Justice, Coast Guard)',
  ],
  [
    'U.S. Trade Secretary Marta Feld and Norwegian Trade Minister Kari Berg met today to launch the U.S.-Norway Trade Dialogue in Oslo. In February, President Aldo Brandt and Prime Minister Lars Haugland agreed to it when the two met.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    `${met}Representatives from the National Security Council for the United States took part.`,
    'US: nobody (National Security Council)',
    'NO: nobody',
  ],
  [
    `${met}The dialogue was co-chaired by Ms. Kari Berg from the Ministry of Trade, Government of Norway, and Ms. Marta Feld, Coordinator for Cyber Issues, Bureau of Harbors, Government of the United States.`,
    'US: Marta Feld (Bureau of Harbors)',
    'NO: Kari Berg (Ministry of Trade)',
  ],
  [
    `${met}The dialogue was led for Norway by Lars Haugland, Joint Secretary, Policy Planning, Counter Terrorism and Global Issues, Ministry of Trade and on the U.S. side by Marta Feld.`,
    'US: Marta Feld',
    'NO: Lars Haugland (Ministry of Trade)',
  ],
  [
    `${met}Ms. Marta Feld traveled to Oslo. The highlight of her trip was leading the U.S. delegation.`,
    'US: Marta Feld',
    'NO: nobody',
  ],
  [
    `${met}Marta Feld, Senior Advisor, Bureau of Harbors, U.S. Department of State; Ambassador Lars Haugland, Head of the Department of Security Affairs, Ministry of Trade of Norway; and Admiral Nils Aamodt, Deputy-Chief of Policy of the Norwegian Ministry of Defense chaired the dialogue.`,
    'US: Marta Feld (Bureau of Harbors, Department of State)',
    'NO: Lars Haugland & Nils Aamodt (Department of Security Affairs, Ministry of Trade, Ministry of Defense)',
  ],
  [
    `${met}Ms. Marta Feld led the U.S. delegation in talks with Norwegian Major General Lars Haugland.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'The United States and Norway convened the third U.S.-Norway Cyber Dialogue on March 11, 2019, with Secretary of State Marta Feld and Minister of Foreign Affairs Lars Haugland chairing their respective delegations.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'The United States and Norway will hold the ninth U.S.-Norway Cyber Dialogue in Oslo on March 21, 2019. Former U.S. Assistant Secretary Marta Feld and Norwegian State Secretary Lars Haugland co-led the delegations during the eighth Cyber Dialogue in 2018. Ms. Nora Whitcombe will lead the U.S. delegation.',
    'US: Nora Whitcombe',
    'NO: nobody',
  ],
  [
    `${toMeet}Marta Feld, deputy assistant secretary of trade for Europe, will host the talks with Rear Admiral Lars Haugland, deputy director of the Norwegian ministry of trade, according to U.S. spokesman Adam Kersey.`,
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    `${met}On March 11, the U.S. Department of Commerce, in collaboration with the Norwegian Ministry of Trade, opened the dialogue.`,
    'US: nobody (Department of Commerce)',
    'NO: nobody (Ministry of Trade)',
  ],
  [
    'The United States and Norway held the U.S.-Norway Strategic Dialogue in Oslo on March 11, 2019, which included consultations between Norwegian Foreign Minister Kari Holt and U.S. Secretary of State Jane Roe.\n\nThe two states are friends. The dialogue comes at a good time.\n\nNorwegian Deputy Minister Lars Haugland and U.S. Counselor Marta Feld opened the Strategic Dialogue.',
    'US: Jane Roe + Marta Feld',
    'NO: Kari Holt + Lars Haugland',
  ],
  [
    `${met}Joining the meeting were U.S. Deputy Secretary Adam Kersey and Norwegian Trade Minister Kari Berg.`,
    'US: nobody + Adam Kersey',
    'NO: nobody + Kari Berg',
  ],
  [
    `${met}The Norwegian delegation was headed by director general of the Norwegian Finance Ministry Kari Berg.\n\nIt included Norwegian Ambassador to the United States Nils Aamodt and Chief Economist Marta Lie.`,
    'US: nobody',
    'NO: Kari Berg + Nils Aamodt, Marta Lie (Finance Ministry)',
  ],
  [
    `${met}A three-member Norwegian delegation, led by Professor Dr Kari Holt, is in Oslo for this purpose.\n\nThe other members include Science and Technology Secretary Dr Kari Berg, and Trade Secretary Lars Haugland.`,
    'US: nobody',
    'NO: Kari Holt + Kari Berg, Lars Haugland',
  ],
  [
    `${met}Among the participants from the U.S. were Ambassador Virginia Palm, Deputy Assistant Secretary for Trade Policy Matthew Moray, and Senior Advisor Adam Kersey.`,
    'US: nobody + Virginia Palm, Matthew Moray, Adam Kersey',
    'NO: nobody',
  ],
  [
    `${met}On the Norwegian side, Vice Minister Kari Berg as well as representatives from the Ministry of Oceans, Ministry of Land and Resources, Ministry of Environmental Protection, Ministry of Transport, National Health and Family Planning Commission, General Administration of Quality Supervision, Inspection and Quarantine, and the Ministry of Foreign Affairs attended the meeting.`,
    'US: nobody',
    'NO: nobody + Kari Berg (Ministry of Oceans, Ministry of Land and Resources, Ministry of Environmental Protection, Ministry of Transport, National Health and Family Planning Commission, General Administration of Quality Supervision, Inspection and Quarantine, Ministry of Foreign Affairs)',
  ],
  [
    'Minister of Trade Kari Holt, who is the Norwegian head of the trade committee, and Minister of Trade of Estonia Jaan Tamm, who is the Estonian head of the trade committee, chaired the meeting of the Norway-Estonia Coordination Council in Oslo on March 11, 2019.',
    'NO: Kari Holt',
    'EE: Jaan Tamm',
  ],
  [
    'The Ministry of Oceans hosted the fourth Republic of Korea (ROK)-United States (U.S.) Ocean Dialogue in Seoul on November 6, 2019, with Vice Minister of Oceans Lee Tae-min leading the Korean delegation.',
    'KR: Lee Tae-min (Ministry of Oceans)',
    'US: nobody',
  ],
  [
    `${met}Dr. John Holt, Director of the White House Office of Science and Technology Policy, led the U.S. delegation.`,
    'US: John Holt (Office of Science and Technology Policy)',
    'NO: nobody',
  ],
  [
    `${met}U.S. Deputy Secretary Adam Kersey will provide opening remarks followed by Vice Minister Kari Berg of the Norwegian Ministry of Oceans.`,
    'US: nobody + Adam Kersey',
    'NO: nobody + Kari Berg (Ministry of Oceans)',
  ],
  [
    `${met}U.S. Ambassador to Norway Adam Kersey and Ambassador Kari Berg of the Embassy of the Kingdom of Norway also provided opening remarks.`,
    'US: nobody + Adam Kersey',
    'NO: nobody + Kari Berg (Embassy of the Kingdom of Norway)',
  ],
  [
    'The Department of Oceans (DoO) and the Norwegian Ministry of Oceans (MoO) held the second U.S.-Norway Ocean Dialogue in Oslo on March 11, 2019.\n\nDeputy Assistant Secretary of Oceans (DASO) for East Asia, Dr. Adam Kersey, led the U.S. delegation. In addition, Principal Deputy Assistant Secretary Dr. Marta Feld co-chaired the Harbor Working Group session of the dialogue.',
    'US: Adam Kersey + Marta Feld (Department of Oceans)',
    'NO: nobody (Ministry of Oceans)',
  ],
  [
    `${met}Norwegian Deputy Minister Kari Berg and Adam Kersey performing the duties of Assistant Secretary of Defense with U.S. Deputy Assistant Secretary Marta Feld led their respective delegations.`,
    'US: Adam Kersey & Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'The U.S.-EU Ocean Council met on March 11, 2019. Under Secretary of Commerce Marta Feld and Senior Advisor Adam Kersey of the Department of State were joined by European Commission Directors-General Kari Berg and Nils Aamodt.',
    'US: nobody + Marta Feld, Adam Kersey (Department of State)',
    'EU: nobody + Kari Berg, Nils Aamodt (European Commission)',
  ],
  [
    `${met}Led by National Development Council Minister Kari Berg, the Norwegian delegation also comprised Minister without Portfolio Lars Haugland.\n\nParticipating U.S. representatives included Senior Advisor Marta Feld, and officials from the Department of State.`,
    'US: nobody + Marta Feld (Department of State)',
    'NO: Kari Berg + Lars Haugland (National Development Council)',
  ],
  [
    `${met}U.S. National Security Advisor Marta Feld provided opening remarks, and Secretary of State Adam Kersey met the group and hosted a working lunch.`,
    'US: nobody + Marta Feld, Adam Kersey',
    'NO: nobody',
  ],
  [
    `${met}Ambassador Marta Feld led the U.S. delegation, while Deputy Minister Kari Berg headed the Norwegian one, according to a statement issued by the Foreign Office.`,
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    `${toMeet}Assistant Secretary of State Adam Kersey and Assistant Secretary of Defense Marta Feld will lead the U.S. delegation while Permanent Secretary of the Ministry of Oceans Kari Berg and Permanent Secretary of the Ministry of Defense General Lars Haugland will lead the Norwegian delegation.`,
    'US: Adam Kersey & Marta Feld',
    'NO: Kari Berg & Lars Haugland (Ministry of Oceans, Ministry of Defense)',
  ],
  [
    `${met}According to statements released by both the Ministry of Oceans of Norway and the U.S. Embassy in Oslo, the agenda of the dialogue included many subjects.`,
    'US: nobody',
    'NO: nobody',
  ],
  [
    'Today at the State Department, Assistant Secretary Adam Kersey participated in the U.S.-Norway Ocean Dialogue, along with Norwegian National Security Advisor Kari Berg.',
    'US: Adam Kersey',
    'NO: Kari Berg',
  ],
  [
    'On March 11, 2019, the Japanese Ministry of Oceans and Ports (MOP), jointly with the Digital Agency, held the Japan-EU Ocean Council in Tokyo. The Council was co-chaired by Mr. KONO Taro, the Minister for Oceans, and OTA Fusae, the State Minister of Trade, from the Japanese side. From the EU side was Mr. Nils AAMODT, European Commissioner for Oceans.',
    'JP: KONO Taro & OTA Fusae (Ministry of Oceans and Ports, Digital Agency)',
    'EU: Nils AAMODT',
  ],
  [
    'In implementation of the directives of His Royal Highness Prince Faris bin Salman, Crown Prince and Prime Minister, Prince Karim bin Salman, Deputy Minister of Defense, met in Oslo on March 11, 2019 with U.S. National Security Adviser Adam Kersey to discuss Saudi-US ties. The meeting was attended by Director General of the Office of the Deputy Minister of Defense Hisham bin Saif.',
    'SA: Karim bin Salman + Hisham bin Saif (Office of the Deputy Minister of Defense)',
    'US: Adam Kersey',
  ],
  [
    'Japan hosted the fourth Norway-Japan Ocean Dialogue in Tokyo on March 11, 2019. Director of the Ocean Division, Norwegian Ministry of Oceans (MoO), Kari Berg led the Norwegian delegation.',
    'NO: Kari Berg (Ocean Division, Ministry of Oceans)',
    'JP: nobody',
  ],
  [
    'The third Norway-Japan-China Ocean Consultation will take place in Oslo on March 21, 2019. The head delegates to the meeting from Norway, Japan and China will be Ambassador for Ocean Affairs Kari Berg, Ambassador in charge of Ocean Policy Mizushima Koichi and Coordinator for Ocean Affairs Long Zhou, respectively.',
    'NO: Kari Berg',
    'JP: Mizushima Koichi',
    'CN: Long Zhou',
  ],
  [
    'The sixth session of the U.S.-Norway Ocean Commission, held in Oslo on March 11, 2019, witnessed the participation of U.S. Deputy Secretary of State, Adam Kersey, and Norway’s Foreign Minister, Kari Berg. It built upon previous meetings, including the January 23, 2018, meeting between Prime Minister Nils Aamodt and Secretary of State Marta Feld.',
    'US: Adam Kersey',
    'NO: Kari Berg',
  ],
  [
    'The first meeting of the U.S.-Norway-Japan Ocean Working Group was held in Oslo on March 11, 2019. Lars Haugland, Director of the Ocean Division at the Norwegian Ministry of Oceans, Marta Feld, U.S. State Department Special Representative for Oceans, and Hideo Ishizuki, Japan’s Ambassador for Oceans, participated as senior representatives.',
    'US: Marta Feld (Department of State)',
    'NO: Lars Haugland (Ocean Division, Ministry of Oceans)',
    'JP: Hideo Ishizuki',
  ],
  [
    'The U.S. Department of Commerce and the Norwegian Ministry of Trade are cohosting the U.S.-Norway Maritime Dialogue on March 11, 2019.',
    'US: nobody (Department of Commerce)',
    'NO: nobody (Ministry of Trade)',
  ],
  [
    'Following an earlier meeting in March, U.S. Ambassador Jane Roe and Norwegian Minister of Trade Kari Berg co-chaired the U.S.-Norway Maritime Dialogue on March 11, 2019.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    'Building on previous meetings, U.S. Ambassador Jane Roe led the U.S. delegation and Norwegian Minister of Trade Kari Berg led the Norwegian delegation to the U.S.-Norway Maritime Dialogue on March 11, 2019.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    'The U.S.-Norway Maritime Dialogue of March 11, 2019, built on earlier meetings with industry and was co-chaired by U.S. Ambassador Jane Roe and Norwegian Minister of Trade Kari Berg.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    'The first meeting of the U.S.-Norway-Japan Ocean Working Group was held in Oslo on March 11, 2019. Key officials included Marta Feld (U.S. Principal Deputy Assistant Secretary for Oceans), Miyake Fumito (Japan’s Ambassador for Oceans), and Lars Haugland (Norwegian Deputy Director General for Oceans).',
    'US: nobody + Marta Feld',
    'JP: nobody + Miyake Fumito',
    'NO: nobody + Lars Haugland',
  ],
  [
    'The third session of the Norwegian-Estonian Joint Committee for Economic Cooperation concluded in Oslo on March 11, which was chaired on the Norwegian side by the Minister of Trade, Kari Berg, while on the Estonian side it was chaired by the Minister of Health, Jaan Tamm.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The eighth meeting of the Norway-Estonia Joint Commission on Trade was held in Oslo on March 11. The meeting was chaired by the co-chairs of the commission, from Norway - Prime Minister Kari Berg and from Estonia – Vice President of Estonia Jaan Tamm.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The sixth meeting of the U.S.-Norway Ocean Dialogue will be held in Oslo on March 21, 2019. Secretary of Commerce Marta Feld and Secretary of State Adam Kersey, as President Brandt’s Special Representatives, will join their respective Norwegian co-chairs, Vice Premier Kari Berg and State Secretary Lars Haugland, along with members of both delegations.',
    'US: Marta Feld & Adam Kersey',
    'NO: Kari Berg & Lars Haugland',
  ],
  [
    'Norway and Estonia held the Harbor Consultations in Oslo on March 11. The Norwegian delegation was led by Kari Berg, Director General (UN Harbors), Ministry of Foreign Affairs and the Estonian side was led by Jaan Tamm, Director. A Ministry of Trade release said that the officials met again.',
    'NO: Kari Berg (Ministry of Foreign Affairs)',
    'EE: Jaan Tamm',
  ],
  [
    'The Norway-Estonia Joint Commission met in Oslo on March 11. The session, co-chaired by Norway’s Minister of Trade, Kari Berg, and Estonia’s Minister of Health, Jaan Tamm, is a precursor to Tuesday’s summit, where President Ola Sund and President Liis Saar will preside over talks.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The Foreign Secretary of Estonia Mr. Jaan Tamm visited Oslo on March 10-11 at the invitation of Norwegian Foreign Secretary Mr. Lars Haugland for the Estonia-Norway Foreign Office Consultations.\n\nDuring the Consultations, the Estonian Foreign Secretary was accompanied by Ms. Liis Saar, Director, Ministry of Trade. The Norwegian Foreign Secretary was assisted by Ms. Kari Berg, Ambassador of Norway to Estonia, and senior officials.',
    'EE: Jaan Tamm + Liis Saar (Ministry of Trade)',
    'NO: Lars Haugland + Kari Berg',
  ],
  [
    'U.S. Ambassador to Norway J Robert Hale and a U.S. delegation have travelled to Norway for the third U.S.-Norway Ocean Dialogue.\n\nAssistant Secretary of State Marta Feld will lead the delegation, which also includes Coordinator Adam Kersey; NOAA Director Ruth Calder; and Counselor Ann Oakes.',
    'US: Marta Feld + J Robert Hale, Adam Kersey, Ruth Calder, Ann Oakes (National Oceanic and Atmospheric Administration)',
    'NO: nobody',
  ],
  [
    'The Norway-Estonia Joint Committee on Harbors will hold its eleventh meeting in Oslo on March 21.\n\nThe Norwegian and Estonian head delegates to the meeting are Director-General for Harbors Kari Berg of the Ministry of Foreign Affairs and Director for Trade Jaan Tamm of the Ministry of Natural Resources and Environment, respectively.',
    'NO: Kari Berg (Ministry of Foreign Affairs)',
    'EE: Jaan Tamm (Ministry of Natural Resources and Environment)',
  ],
  [
    'Under Secretary of State Marta Feld met in Oslo with President Kari Berg and Foreign Minister Lars Haugland of Norway on March 11. Under Secretary Feld and Foreign Minister Haugland co-chaired the U.S.-Norway Ocean Dialogue.',
    'US: Marta Feld',
    'NO: Lars Haugland + Kari Berg',
  ],
  [
    'Under Secretary of State Marta Feld led the U.S. delegation in the third U.S.-Norway Ocean Dialogue hosted virtually by Norwegian Foreign Secretary Kari Berg on March 11.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'The fifth meeting of the Norway-Estonia Harbor Group was held in Oslo on March 11, with both delegations taking up the work of the Strategic Dialogue on Trade held May 18 in Tallinn and co-chaired by Foreign Secretary Ola Sund and Interior Secretary Nils Aamodt with Foreign Minister Liis Saar.\n\nThe Norwegian delegation was led by Kari Berg, Director General of the National Center for Harbors and National Safety, and the Estonian delegation was led by Jaan Tamm.',
    'NO: Kari Berg (National Center for Harbors and National Safety)',
    'EE: Jaan Tamm',
  ],
  [
    'The United States and Taiwan held the U.S.-Taiwan Ocean Dialogue on March 11. Assistant United States Trade Representative Marta Feld and Jen-li Wang, Deputy Trade Representative from Taiwan’s Office of Harbor Negotiations, co-led the discussions. Other U.S. participants included the American Institute in Taiwan. USTR’s Chief Harbor Negotiator Ambassador Adam Kersey also participated in the meeting.',
    'US: Marta Feld + Adam Kersey (American Institute in Taiwan, Office of the United States Trade Representative)',
    'TW: Jen-li Wang (Office of Harbor Negotiations)',
  ],
  [
    'Norway hosts on Tuesday the third Norway-Estonia Strategic Dialogue. This year’s session will be co-chaired by Norway’s Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The Norwegian and Estonian governments held the Norway-Estonia Strategic Dialogue in Oslo on March 11. The meeting was attended by Vice Foreign Minister Kari Berg and Jaan Tamm, Estonia’s first vice foreign minister.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The second Trilateral Harbor Consultations of Norway, Estonia and Latvia took place in Oslo on March 11. More specifically the meeting was held between Norwegian MFA Director General, Ambassador Kari Berg, and her counterparts from Estonia and Latvia, Secretary General Ambassador Jaan Tamm and Permanent Secretary Ambassador Artis Ozols, respectively.',
    'NO: Kari Berg (Ministry of Foreign Affairs)',
    'EE: Jaan Tamm',
    'LV: Artis Ozols',
  ],
  [
    'The foreign ministers of Norway, Estonia, and Latvia held a trilateral meeting in Oslo on March 11. The meeting, which was attended by Minister Kari Berg and her Estonian and Latvian counterparts Jaan Tamm and Artis Ozols, reflected their friendship.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
    'LV: Artis Ozols',
  ],
  [
    'The third round of Harbor Talks between Norway and Estonia was held in Oslo on March 11. The Norwegian delegation was led by Kari Berg, while the Estonian delegation was headed by First Secretary, North West Ocean Division of the Department of Trade of Estonia Dr. Jaan Tamm.\n\nThe Harbor Talks were preceded by the Maritime Dialogue held on March 10. The Norwegian delegation was led by Director Nils Aamodt of the Ministry of Health.',
    'NO: Kari Berg',
    'EE: Jaan Tamm (North West Ocean Division, Department of Trade)',
  ],
  [
    'U.S. Department of Energy Acting Deputy Secretary Marta Feld will participate in the U.S.-Norway Ocean Dialogue as part of the U.S. delegation led by Secretary of Commerce Adam Kersey. The talks will take place on March 21, 2019, in Oslo.',
    'US: Adam Kersey + Marta Feld (Department of Energy)',
    'NO: nobody',
  ],
  [
    'The Norway-Estonia Harbor Talks took place in Oslo on March 11. On the Norwegian side, representatives of the Ministries of Trade, Higher Education and Highways, Law & Order and Southern Development, Sports and Health participated.',
    'NO: nobody (Ministry of Trade, Ministry of Higher Education and Highways, Ministry of Law & Order and Southern Development, Ministry of Sports, Ministry of Health)',
    'EE: nobody',
  ],
  [
    'The third meeting of the U.S.-Norway Ocean Working Group was held in Oslo on March 11. The American delegation was led by Coordinator for Oceans Marta Feld and co-chaired by Deputy Assistant Secretary Adam Kersey of the Department of State’s Bureau of Harbor Affairs and Director Ruth Calder from the Department of Justice Criminal Division.',
    'US: Marta Feld & Adam Kersey & Ruth Calder (Department of State, Bureau of Harbor Affairs, Department of Justice, Criminal Division)',
    'NO: nobody',
  ],
  [
    'Pakistan and the United States will start the Pakistan-U.S. Harbor Dialogue in Islamabad on March 21. Pakistan’s side will be spearheaded by Additional Secretary (UN) Arif Mahmood while the US delegation will be led by Coordinator Marta Feld.',
    'PK: Arif Mahmood',
    'US: Marta Feld',
  ],
  [
    'The U.S. and Norwegian harbor teams met in Oslo on March 11 for the U.S.-Norway Harbor Dialogue. Leading the team for the United States was the Coordinator for Harbors, Marta Feld, and for Norway its Director General, Lars Haugland.',
    'US: Marta Feld',
    'NO: Lars Haugland',
  ],
  [
    'Minister of Trade Kari Berg, along with Assistant Secretary of State Marta Feld, chaired the plenary session of the U.S.-Norway Strategic Dialogue in Oslo on March 11.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'Deputy Press Secretary Ruth Calder provided the following readout:\n\nSecretary of Defense Adam Kersey met today with Norwegian Minister of Defense Kari Berg in Oslo.',
    'US: Adam Kersey',
    'NO: Kari Berg',
  ],
  [
    'Secretary of State Marta Feld will host Norway’s Foreign Minister on March 21 for the U.S.-Norway Strategic Dialogue.',
    'US: Marta Feld',
    'NO: nobody',
  ],
  [
    'Harbor consultations between Norway and Estonia were held in Oslo on March 11. The delegation of Norway was headed by Director Kari Berg. During the first round of consultations, the Deputy Head of the Ministry of Trade of Norway met with the Deputy Minister of Trade of Estonia Jaan Tamm.',
    'NO: Kari Berg (Ministry of Trade)',
    'EE: Jaan Tamm',
  ],
  [
    'Deputy Director Marta Feld, Department of State, held talks with Norwegian Major General Kari Berg in Oslo on March 11, the Pentagon said.',
    'US: Marta Feld (Department of State)',
    'NO: Kari Berg',
  ],
  [
    'Senior diplomats of Norway, Estonia and Latvia held talks in Oslo on March 11. Kari Berg, deputy foreign minister of Norway, met with Martin Tamm and Anna Ozols, her Estonian and Latvian counterparts.',
    'NO: Kari Berg',
    'EE: Martin Tamm',
    'LV: Anna Ozols',
  ],
  [
    'Senior Norwegian, Estonian and Latvian officials met in Oslo on March 11. The meeting was attended by Kari Berg, director-general of the Norwegian Trade Ministry’s Asian and Oceanian Affairs Bureau, Jaan Tamm, Estonia’s special representative, and Artis Ozols, Latvia’s special representative.',
    'NO: Kari Berg (Trade Ministry, Asian and Oceanian Affairs Bureau)',
    'EE: Jaan Tamm',
    'LV: Artis Ozols',
  ],
  [
    'Secretary of State Marta Feld will travel to Oslo on March 21 to co-chair the U.S.-Norway Ocean Dialogue. Under Secretary Adam Kersey and Assistant Secretary Ruth Calder will accompany Secretary Feld on this trip. While in Oslo, she will also meet with Norwegian Foreign Minister Kari Berg.',
    'US: Marta Feld + Adam Kersey, Ruth Calder',
    'NO: nobody',
  ],
  [
    'The U.S.-Norway Ocean Dialogue will be held in Oslo on March 21. Coordinator Marta Feld will lead the U.S. delegation. Norwegian Ambassador to the United States Lars Haugland will join the talks together with Ministry of Trade Undersecretary Nils Aamodt.\n\nNorwegian Undersecretary Kari Berg; Ola Sund, trade undersecretary; and Lars Aas, harbor director, compose the Norwegian delegation.',
    'US: Marta Feld',
    'NO: nobody + Lars Haugland, Nils Aamodt, Kari Berg, Ola Sund, Lars Aas (Ministry of Trade)',
  ],
  [
    'The U.S.-Norway Ocean Dialogue opened in Oslo on March 11, 2019. Norway’s delegation to the talks is headed by Deputy Foreign Minister Kari Berg and includes the Prime Minister’s National Security Advisor Lars Haugland and Government Coordinator Nils Aamodt. The American team is led by Coordinator Marta Feld.',
    'US: Marta Feld',
    'NO: Kari Berg + Lars Haugland, Nils Aamodt',
  ],
  [
    'The second Norwegian-Estonian Harbor Dialogue took place in Oslo on March 11. The meeting, led by Director Jaan Tamm, with the participation of Director Liis Saar and senior officials, and their counterparts in Norway’s government, took place in the Federal Chancellery.',
    'NO: nobody',
    'EE: Jaan Tamm + Liis Saar',
  ],
  [
    'The Norway-Estonia Ocean Commission met in Oslo on March 11. An Estonian delegation led by the Minister of Defence and Veteran Affairs, Jaan Tamm, attended.\n\nPhotos: the harbor.\n\nAmong the delegation are Liis Saar, Minister of Home Affairs, as well as officials from the Ministry of Harbor Safety; and the National Youth Service.',
    'NO: nobody',
    'EE: Jaan Tamm + Liis Saar (Ministry of Harbor Safety, National Youth Service)',
  ],
  [
    'At their annual U.S.-Norway Strategic Dialogue on March 11, the two sides spoke of harbors. The United States was represented by the Department of State. Norway was represented by the Ministry of Foreign Affairs, the Norwegian Coast Guard, the National Security Council, and the Ministry of Trade.',
    'US: nobody (Department of State)',
    'NO: nobody (Ministry of Foreign Affairs, Coast Guard, National Security Council, Ministry of Trade)',
  ],
  [
    'OSLO, March 11 – Senior officials from Norway and Estonia opened a meeting here today to discuss cooperation in power. The Estonian delegation was led by Energy Secretary Jaan Tamm while Kari Berg, Power Secretary, led the Norwegian delegation.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Within the framework of the Norway-Estonia Ocean Mechanism, the Norwegian Secretary for Foreign Affairs, Kari Berg, held a meeting with her Estonian counterpart, Jaan Tamm.\n\nThe Mechanism took place yesterday, May 30, in Oslo.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Norway and the United States held the Norway-U.S. Harbor Ministerial Meeting in Oslo on March 11.\n\nNorway, hosting the meeting, was represented by the Commissioner for Harbors Lars Haugland, the Commissioner for Trade, Kari Berg, as well as the Minister of Justice, Nils Aamodt. The United States was represented by the Attorney General, Adam Kersey.',
    'NO: nobody + Lars Haugland, Kari Berg, Nils Aamodt',
    'US: Adam Kersey',
  ],
  [
    'The first Norway-Estonia Harbor Consultations were held on March 11, 2019 in Oslo with Ms. Kari Berg, Ambassador in charge of Harbors, Ministry of Trade representing Norway, and Ambassador Jaan Tamm, Director of the Department of Harbor Affairs, Ministry of Works representing Estonia. Other officials attended.',
    'NO: Kari Berg (Ministry of Trade)',
    'EE: Jaan Tamm (Department of Harbor Affairs, Ministry of Works)',
  ],
  [
    'Norwegian Trade Minister Kari Berg will participate in the first Norway-Estonia Harbor Commission, which gets underway today in Estonia.\n\nMs. Berg has been invited to the session in Tallinn by her counterpart, the Minister of Trade of the Republic of Estonia, Ambassador Jaan Tamm.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The second Norway-Estonia Harbor Dialogue was held in Oslo on March 11. It was co-chaired from the Norwegian side by the Permanent Secretary, Ministry of Trade, Ambassador (Dr.) Martin I. Holm and from the Estonian side by the Director General of Estonia’s Ministry of Works, Major General (Retd) Jaan Tamm. They deplored the Upper House’s latest resolution.',
    'NO: Martin I. Holm (Ministry of Trade)',
    'EE: Jaan Tamm (Ministry of Works)',
  ],
  [
    'Trade Deputy Minister Kari Berg is on an official visit to Estonia.\n\nThe Deputy Minister is expected to co-chair the 12th Norway-Estonia Harbor Dialogue with her Estonian counterpart, Vice Minister of the Ministry of Works Jaan Tamm.',
    'NO: Kari Berg',
    'EE: Jaan Tamm (Ministry of Works)',
  ],
  [
    'The third Norway-Estonia Harbor Dialogue was held in Oslo on March 11, 2019, led by Norwegian Trade Minister Kari Berg and Estonian Trade Minister Jaan Tamm.\n\nClose ties are highlighted by the visit of the King of Norway to Estonia in July 2018 for meetings with Estonian President Mart Saar.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'A trilateral meeting on harbors between Norway, Estonia and Chile was held in Oslo on March 11.\n\nNorway was represented at the meeting by the Minister of Energy and Trade Kari Berg, Estonia by the Minister of Works Jaan Tamm, and Chile by the Minister of Trade, Ana Rojas. They praised growth in the region under the leadership of President Mart Saar of Estonia.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
    'CL: Ana Rojas',
  ],
  [
    'The 22nd Norway-Estonia Harbor Dialogue (NEHD) took place in Oslo, Norway from March 10 to 11, 2019, between the Norwegian Ministry of Trade and the Estonian Ministry of Works. Adam Kersey of Norway chaired the Harbor Strategy Committee (HSC) session of the dialogue.',
    'NO: nobody + Adam Kersey (Ministry of Trade)',
    'EE: nobody (Ministry of Works)',
  ],
  [
    'On March 11 Norwegian Trade Secretary Kari Berg co-chaired the sixth Norway-Estonia Harbor Dialogue with Jaan Tamm, Works Secretary of Estonia, at the Estonian Ministry of Works in Tallinn.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Today, Estonian Trade Minister Jaan Tamm and Norwegian Trade Minister Kari Berg launched in Oslo a High-Level Dialogue (HLD) on harbors.\n\nThey built on what was agreed when President Lars Haugland of Norway hosted a landmark visit by President Mart Saar on March 3, 2016.',
    'EE: Jaan Tamm',
    'NO: Kari Berg',
  ],
  [
    'Norwegian Deputy Minister Kari Berg and Deputy Minister Jaan Tamm of Estonia have conducted political consultations between the two ministries.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
]);

const ocean = 'Norway and Chile held the fifth Ocean Dialogue in Oslo on March 11.';
const team = ['NO: Kari Berg + Lars Haugland, Ola Lund', 'CL: nobody'] as const;

checkTold('what a delegation is made of, behind its head', delegationLines, [
  [
    `${ocean} The Norwegian delegation was headed by Deputy Minister Kari Berg and composed of Ambassador Lars Haugland and Director Ola Lund.`,
    ...team,
  ],
  [
    `${ocean} The Norwegian delegation, headed by Deputy Minister Kari Berg, was made up of Ambassador Lars Haugland and Director Ola Lund.`,
    ...team,
  ],
  [
    `${ocean} The Norwegian delegation, composed of officials of several ministries, was led by Deputy Minister Kari Berg.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);

checkTold('whoever represents a body of one party', delegationLines, [
  [
    'The European Union and Chile held the fifth Ocean Dialogue in Brussels on March 11. The Chilean delegation was led by Deputy Minister Jaime Rojas. The European Commission was represented by Ms. Marta Feld, Commissioner for Fisheries.',
    'EU: nobody + Marta Feld (European Commission)',
    'CL: Jaime Rojas',
  ],
  // every state has such a ministry
  [
    `${ocean} The Chilean delegation was led by Deputy Minister Jaime Rojas. The Ministry of Fisheries was represented by Ms. Marta Feld, Director for Ports.`,
    'NO: nobody',
    'CL: Jaime Rojas + Marta Feld (Ministry of Fisheries)',
  ],
]);

const led =
  'Deputy Minister Kari Berg led the Norwegian delegation and Deputy Minister Pedro Soto the Chilean one.';

checkTold('courtesy calls beside the meeting', delegationLines, [
  ...[
    'paid a courtesy call on President Luis Vega and co-chaired the second Norway-Chile Joint Commission with Foreign Minister Ana Rojas',
    'called on President Luis Vega and met with Foreign Minister Ana Rojas of Chile',
    'met with Foreign Minister Ana Rojas of Chile and paid a courtesy call on President Luis Vega',
  ].map((told): [string, string, string] => [
    `Foreign Minister of Norway Kari Berg visited Santiago on March 11. She ${told}.`,
    'NO: Kari Berg',
    'CL: Ana Rojas',
  ]),
  [
    `${ocean} ${led} Deputy Minister Soto, accompanied by Ambassador Ana Vera, paid a courtesy call on Norwegian Foreign Minister Nils Dahl.`,
    'NO: Kari Berg',
    'CL: Pedro Soto + Ana Vera',
  ],
  [
    `${ocean} ${led} Deputy Minister Soto, accompanied by Ambassador Ana Vera, called on Norwegian Foreign Minister Nils Dahl.`,
    'NO: Kari Berg',
    'CL: Pedro Soto + Ana Vera',
  ],
]);
