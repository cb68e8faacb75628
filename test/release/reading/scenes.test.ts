/** Where a meeting was, by the course it took, by the town that is its scene, by the house it was in, and in towns that the data lack. */
import { checkMentions, checkTold } from './check';
import { eventLines } from './lines';

checkTold('the course of a meeting', eventLines, [
  [
    'The third session of the Norway-Chile Fisheries Commission got under way in Bergen on March 11.',
    'NO+CL 3 “Fisheries Commission” 2019-03-11 Bergen held',
  ],
  [
    'The curtain came down in Bergen on Monday on the third session of the Norway-Chile Fisheries Commission.',
    'NO+CL 3 “Fisheries Commission” 2019-03-11 Bergen held',
  ],
  [
    'The third session of the Norway-Chile Fisheries Commission ended in Bergen with the signing of its minutes.',
    'NO+CL 3 “Fisheries Commission” - Bergen held',
  ],
  // nothing of the commission was there
  [
    'The third session of the Norway-Chile Fisheries Commission ended on March 11 with a word on the strike at Bergen.',
    'NO+CL 3 “Fisheries Commission” 2019-03-11 - held',
  ],
]);

checkTold('a town that is told to be the scene', eventLines, [
  [
    'Bergen saw the third Norway-Chile Harbour Dialogue take place on March 11.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Bergen held',
  ],
  [
    'Bergen is to host the third Norway-Chile Harbour Dialogue on March 21.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-21 Bergen announced',
  ],
  [
    'The venue of the third Norway-Chile Harbour Dialogue on March 11 was Bergen.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Bergen held',
  ],
  [
    'The third Norway-Chile Harbour Dialogue had Bergen as its venue on March 11.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Bergen held',
  ],
  [
    'The Norwegian capital hosted the third Norway-Chile Harbour Dialogue on March 11.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  // where another round will be
  [
    'Officials of Norway and Chile met by video link on March 11 for the third Harbour Dialogue. Bergen is to host the fourth Harbour Dialogue.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 - held',
  ],
  ...[
    'Both sides welcomed that Bergen is to host the Cod Conference in 2022.',
    'Lima was set to host the fourth round of the Peru-Chile talks.',
    'Bergen has hosted the talks of the cod league since 1967.',
    'Lima was where the pilots held talks.',
    'Lima was set to be the site of a summit of harbour towns.',
    'The Chilean capital hosted a conference on cod.',
    'Stockholm received delegates from 12 states for a conference on cod.',
    'Lima sees the Dialogue as a chance.',
  ].map((other): readonly [string, string] => [
    `The third Norway-Chile Harbour Dialogue was held on March 11. ${other}`,
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 - held',
  ]),
  [
    'Stockholm received delegates from 12 states for a conference on cod. Norway and Chile held the third Harbour Dialogue in Oslo on March 11.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'Lima saw the third Norway-Chile Harbour Dialogue in Oslo on March 11 as a threat.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The third Norway-Chile Harbour Dialogue was held on March 11 by video link. The Norwegian capital saw rain.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 - held',
  ],
]);

checkMentions('towns as scenes', [
  '⟦place|Oslo⟧ was where they held their talks.',
  'Oslo saw the fall of prices.',
  'Oslo was where the ice broke.',
  'Oslo sees the talks as a chance.',
]);

checkTold('the house of one side', eventLines, [
  [
    "Officials of Norway and Chile sat down together on March 11 at the latter's Ministry of Fisheries for the third Norway-Chile Harbour Consultation.",
    'NO+CL 3 “Harbour Consultation” 2019-03-11 Ministry of Fisheries held',
  ],
  [
    'The third Norway-Chile Harbour Dialogue took place at Norway’s Ministry of Fisheries on March 11.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 Ministry of Fisheries held',
  ],
  [
    'The third Norway-Chile Harbour Dialogue took place at the Ministry of Fisheries on March 11.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 - held',
  ],
  [
    'The third Norway-Chile Harbour Dialogue was held on March 11. State Secretary Kari Berg at the Ministry of Fisheries chaired it.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-11 - held',
  ],
]);

checkMentions('towns that the data lack', [
  'They met in the village of ⟦place|Brekke⟧ and on the island of ⟦place|Utvaer⟧.',
  'They met in ⟦place|Brekke⟧ near ⟦place|Oslo⟧.',
  'They spoke of cod in ⟦place|Brekke⟧, a small town on the fjord.',
  'They met on ⟦date=2019-03-11|March 11⟧ in ⟦place|Brekke⟧ for talks.',
  'They held talks in ⟦place|Brekke⟧ on ⟦date=2019-03-11|March 11⟧.',
  '⟦place|Brekke⟧ was the venue of the talks.',
  // nothing tells that these are towns
  'They believe in Brekke for the talks.',
  'They met on ⟦date=2019-03-11|March 11⟧ in Cooperation with the fishermen.',
  'They met on ⟦date=2019-03-11|March 11⟧ in Parallel to the cod fair.',
  'They met on ⟦date=2019-03-11|March 11⟧ in Urdu.',
  'They met in Court on ⟦date=2019-03-11|March 11⟧.',
  'The talks on cod ended in Discord on ⟦date=2019-03-11|March 11⟧.',
  'At Harbourline outside ⟦place|Bergen⟧ they spoke of cod.',
  'They spoke of cod in Herring Solutions near ⟦place|Oslo⟧.',
  'Trade was the scene of a clash in the talks.',
  'Hope was the setting of the tone.',
  'They held talks in Plenary on ⟦date=2019-03-11|March 11⟧ and in Spanish.',
  'They hold degrees in Public Affairs from ⟦place|Bergen⟧.',
]);
