/** How notes of departments tell where a series comes from, what a trilateral dialogue is called, and who was hosted in it. */
import { checkMentions, checkTold } from './check';
import { delegationLines, postLines, referenceLines } from './lines';

const ocean = 'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11. ';

checkTold('since when there is a series', referenceLines, [
  [
    `${ocean}The delegations reviewed what was achieved since the initiation of the Ocean Dialogue in 2010.`,
    'founded - 2010 -',
  ],
  [
    `${ocean}The delegations reviewed what was achieved since the launch of the Ocean Dialogue in Bergen in May 2010.`,
    'founded - 2010-05 Bergen',
  ],
  // without a word on when
  [`${ocean}The delegations reviewed what was achieved since the launch of the Ocean Dialogue.`],
  // a round of it
  [
    `${ocean}The delegations reviewed what was achieved since the second Ocean Dialogue in 2010.`,
    'previous 2 2010 -',
  ],
  [
    `${ocean}The delegations reviewed what was achieved since the last Ocean Dialogue in 2010.`,
    'previous - 2010 -',
  ],
]);

checkTold('how a series was founded', referenceLines, [
  [
    `${ocean}The dialogue, which was formally established during the October 2018 Harbor Consultative Meeting in Bergen, is the umbrella of such talks.`,
    'founded - 2018-10 Bergen',
  ],
  [
    `${ocean}The dialogue, which was announced at the Harbor Summit on August 18, 2018, opens a new chapter.`,
    'founded - 2018-08-18 -',
  ],
  [`${ocean}King Olav launched this framework in Bergen in 2009.`, 'founded - 2009 Bergen'],
  // what is no dialogue
  [`${ocean}King Olav launched the new framework for ports in Bergen in 2009.`],
  [`${ocean}The Ports Agency launched this platform for small harbors in Bergen in 2009.`],
]);

checkMentions('a trilateral dialogue on a region with a hyphen', [
  'They held the ⟦dialogue|U.S.-Norway-Chile Trilateral Indo-Pacific Dialogue⟧.',
  'They held the ⟦dialogue|U.S.-Norway-Chile Trilateral Ocean Dialogue⟧.',
  'They held the ⟦dialogue|U.S.-Norway-Chile Trilateral⟧ – ⟦dialogue|Ocean Dialogue⟧.',
]);

checkTold('guests of whom one has two posts', delegationLines, [
  [
    'On March 11, U.S. Assistant Secretary of State for Ports Adam Kersey hosted Lars Berg, Deputy Minister/Director-General, Ports Bureau, Ministry of Trade of Norway, and Juan Soto, Deputy Minister for Ports, Ministry of Trade of Chile, in Washington for the U.S.-Norway-Chile Trilateral Ocean Dialogue.',
    'US: Adam Kersey',
    'NO: Lars Berg (Ports Bureau, Ministry of Trade)',
    'CL: Juan Soto (Ministry of Trade)',
  ],
]);

checkTold('a successful session is the meeting itself', delegationLines, [
  [
    'Ambassador Ada Roe of the United States and Foreign Minister Lars Berg of Norway led a successful session of the U.S.-Norway Ocean Dialogue in Oslo on March 11.',
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Ambassador Ada Roe and Norwegian Minister Lars Berg led the ports session of the dialogue.`,
    'US: nobody + Ada Roe',
    'NO: nobody + Lars Berg',
  ],
  [
    `${ocean}Ambassador Ada Roe and Norwegian Minister Lars Berg led a productive ports session of the dialogue.`,
    'US: nobody + Ada Roe',
    'NO: nobody + Lars Berg',
  ],
]);

checkTold('a general who is minister', postLines, [
  [
    'U.S. Secretary of Defense Adam Kersey hosted Norwegian Minister of National Defense General Lars Berg for the U.S.-Norway Harbor Dialogue on March 11.',
    'US Adam Kersey = Secretary of Defense @ -',
    'NO Lars Berg = Minister of National Defense; General @ -',
  ],
  [
    'U.S. Attorney General Adam Kersey hosted Norwegian Prosecutor General Lars Berg for the U.S.-Norway Harbor Dialogue on March 11.',
    'US Adam Kersey = Attorney General @ -',
    'NO Lars Berg = Prosecutor General @ -',
  ],
]);

checkTold('the month of a meeting of another dialogue', referenceLines, [
  [
    `${ocean}They reviewed progress made since the February meeting of the Harbor Partnership Dialogue.`,
    'related - 2019-02 -',
  ],
  [
    `${ocean}They reviewed progress made since the May 3, 2018 session of the Harbor Partnership Dialogue in Bergen.`,
    'related - 2018-05-03 Bergen',
  ],
  [
    `${ocean}They welcomed the 2018 meeting of the Harbor Partnership Dialogue, held in Bergen in May 2018.`,
    'related - 2018-05 Bergen',
  ],
  // each has its own month
  [
    `${ocean}They reviewed progress made since the January meeting of the Harbor Partnership Dialogue and the February meeting of the Ports Forum.`,
    'related - 2019-01 -',
    'related - 2019-02 -',
  ],
  // of the own series, and of none
  [
    `${ocean}They reviewed progress made since the February meeting of the Ocean Dialogue in Bergen.`,
    'previous - 2019-02 Bergen',
  ],
  [
    `${ocean}They reviewed progress made since the February meeting of the two ministers in Bergen.`,
    'related - 2019-02 Bergen',
  ],
  [
    `${ocean}They reviewed progress made in February and the work of the Harbor Partnership Dialogue.`,
    'related - - -',
  ],
]);

checkTold('a memorandum of aviation', referenceLines, [
  [`${ocean}They spoke of the Memorandum of Consultation on Air Transport of May 2018.`],
]);

checkTold('bodies that were visited', delegationLines, [
  [
    `${ocean}On the second day both delegations will visit wharves at the Norwegian Polar Institute. The U.S. delegation toured the Ministry of Trade.`,
    'US: nobody',
    'NO: nobody',
  ],
  [
    `${ocean}The U.S. delegation included representatives of the Coast Guard, who visited Oslo with officials of the Ports Agency.`,
    'US: nobody (Coast Guard, Ports Agency)',
    'NO: nobody',
  ],
  [
    `${ocean}During the visit the Norwegian Ministry of Trade led the talks.`,
    'US: nobody',
    'NO: nobody (Ministry of Trade)',
  ],
  [
    `${ocean}The delegation, which visited last week to represent the Department of State, was led by Ada Roe.`,
    'US: Ada Roe (Department of State)',
    'NO: nobody',
  ],
  [
    `${ocean}The visit of the U.S. delegation, including representatives of the Department of State, ended today.`,
    'US: nobody (Department of State)',
    'NO: nobody',
  ],
]);

checkTold('who met at a meeting of an earlier day', delegationLines, [
  [
    `${ocean}At a meeting on May 4, 2018, between experts led by a Director of the Ministry of Trade of Norway and the U.S. Consul, it was agreed to speak of ports.`,
    'US: nobody',
    'NO: nobody',
  ],
  [
    `${ocean}At a meeting on March 11, the U.S. delegation led by the Department of State spoke of ports.`,
    'US: nobody (Department of State)',
    'NO: nobody',
  ],
]);

const harbor = 'The U.S.-EU Harbor Ministerial took place in Washington on March 11. ';

checkTold('a plural of which the second holder has a field of his own', postLines, [
  [
    `${harbor}The EU delegation included Slovenian Ministers for Justice Marjan Novak and for Home Affairs Luka Hribar.`,
    'EU Marjan Novak = Minister for Justice @ -',
    'EU Luka Hribar = Minister for Home Affairs @ -',
  ],
  [
    `${harbor}The EU delegation included Slovenian Ministers for Justice Marjan Novak and Luka Hribar, and Director for Ports Kari Berg.`,
    'EU Marjan Novak = Minister for Justice @ -',
    'EU Luka Hribar = Minister for Justice @ -',
    'EU Kari Berg = Director for Ports @ -',
  ],
]);

const said =
  '“On March 11, we, Under Secretary Ada Roe and State Secretary Lars Berg of Norway, co-chaired the U.S.-Norway Harbor Dialogue in Oslo.';

checkTold('a release that is a statement between quotation marks', delegationLines, [
  [
    `The co-chairs issued the following statement:\n\n${said}\n\n“We spoke of ports.”`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  // what somebody says in a release is told of nothing
  [
    `${ocean}\n\nAfter the meeting the Ports Union issued the following statement:\n\n“On March 3, Secretary Nora Whitcombe and Norwegian Director Lars Berg co-chaired the dialogue.”`,
    'US: nobody',
    'NO: nobody',
  ],
  [
    `${ocean}Secretary Ada Roe issued the following statement:\n\n“I am glad,” she said, “that Norwegian Director Lars Berg and Secretary Nora Whitcombe co-chaired the dialogue.”`,
    'US: nobody',
    'NO: nobody',
  ],
  [
    `${ocean}It was a good day.\n\n“On March 3, Secretary Nora Whitcombe and Norwegian Director Lars Berg co-chaired other talks.”`,
    'US: nobody',
    'NO: nobody',
  ],
]);
