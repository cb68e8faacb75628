/** Posts and the bodies they are at, where words stand between post, body and name. */
import { checkTold } from './check';
import { postLines } from './lines';

checkTold('a post parted from its body or name', postLines, [
  [
    'The second round of the Norway-Estonia Ports Talks was held in Oslo on March 3, 2019. Joint Secretary (North Sea) of the Ministry of Trade, Jon Sund led the Norwegian delegation, while the Estonian delegation was led by Director General of the Shoreline and Oceanic Department of the Estonian Works Ministry, Jaan Tamm.',
    'NO Jon Sund = Joint Secretary (North Sea) @ Ministry of Trade',
    'EE Jaan Tamm = Director General @ Shoreline and Oceanic Department',
  ],
  [
    'The Norwegian delegation was led by Deputy Director of the Foreign Harbour Activities Department of the Ministry of Works Jon Sund, and the Estonian side by Jaan Tamm. The talks were held in Oslo on March 3, 2019 between Norway and Estonia.',
    'NO Jon Sund = Deputy Director @ Foreign Harbour Activities Department',
    'EE Jaan Tamm = - @ -',
  ],
  [
    'Jon Sund, director-general for ports at Oslo’s Ministry of Trade, and Jaan Tamm, director-general for works at Estonia’s Ministry of Works, led the Norway-Estonia Ports Talks in Oslo on March 3, 2019.',
    'NO Jon Sund = director-general for ports @ Ministry of Trade',
    'EE Jaan Tamm = director-general for works @ Ministry of Works',
  ],
  [
    'Lars Holm, Norwegian Under Secretary of the Foreign Ministry for Administrative and Harbour Affairs received in his office on Monday Jaan Tamm, Vice Minister of Works of the Republic of Estonia.',
    'NO Lars Holm = Under Secretary @ Foreign Ministry',
    'EE Jaan Tamm = Vice Minister of Works @ -',
  ],
  [
    'The Norway-Estonia Ports Talks opened in Oslo on March 3, 2019. Minister Lars Holm of Norway led his delegation. Jaan Tamm, Head of the Estonian Delegation and Director of Harbour Relations at the Ministry of Works, expressed his thanks.',
    'NO Lars Holm = Minister @ -',
    'EE Jaan Tamm = Director of Harbour Relations @ Ministry of Works',
  ],
  [
    'The talks were held in Oslo on March 3, 2019, led by Marta Feld, Deputy Assistant Secretary of the U.S. Department of State Bureau of Oceans, and Norwegian Director Jon Sund.',
    'US Marta Feld = Deputy Assistant Secretary @ Bureau of Oceans',
    'NO Jon Sund = Director @ -',
  ],
]);

checkTold('who comes with others', postLines, [
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. Jon Sund, secretary of works and supplies of Norway, was assisted by officials of several ministries, while his counterpart, Jaan Tamm, works secretary, government of Estonia was accompanied by the Ambassador of Estonia to Norway Kari Berg and a 15-member delegation.',
    'NO Jon Sund = secretary of works and supplies @ -',
    'EE Jaan Tamm = works secretary @ -',
    'EE Kari Berg = Ambassador @ -',
  ],
]);

checkTold('posts in small letters', postLines, [
  [
    'The U.S.-Norway Harbour Dialogue took place between Second Vice Minister Lars Holm and Ada Roe, undersecretary for economic growth, energy and the environment at the State Department.',
    'US Ada Roe = undersecretary for economic growth, energy and the environment @ Department of State',
    'NO Lars Holm = Second Vice Minister @ -',
  ],
  [
    'Ada Roe, national security advisor to U.S. President Peter Kersey, hosted Jaan Tamm, her Estonian counterpart, and Ron Feld, minister of harbour affairs, at the White House on March 11.',
    'US Ada Roe = national security advisor @ -',
    'EE Jaan Tamm = - @ -',
    'EE Ron Feld = minister of harbour affairs @ -',
  ],
]);

checkTold('who leads elsewhere', postLines, [
  [
    'Secretary Ada Roe met with her Estonian counterpart, Jaan Tamm, Tuesday at the Estonian Embassy in Washington. The two were joined by Adam Kersey, who heads the U.S. delegation in the harbour talks in Oslo.',
    'US Ada Roe = Secretary @ -',
    'US Adam Kersey = - @ -',
    'EE Jaan Tamm = - @ -',
  ],
]);

checkTold('who is led by another', postLines, [
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The Norwegian delegation was led by Foreign Secretary Kari Berg, with Secretaries of Works Lars Holm, and Trade Jon Sund. In turn, the Estonian delegation was headed by Minister Jaan Tamm, with Envoy Marta Feld.',
    'NO Kari Berg = Foreign Secretary @ -',
    'NO Lars Holm = Secretary of Works @ -',
    'NO Jon Sund = Secretary of Trade @ -',
    'EE Jaan Tamm = Minister @ -',
    'EE Marta Feld = Envoy @ -',
  ],
  [
    'Norway and Estonia will hold Harbour Consultations in Oslo on March 23. Norway will be represented at the consultations by Deputy Minister Lars Holm, while the Estonian side will be represented by Deputy Minister Jaan Tamm.',
    'NO Lars Holm = Deputy Minister @ -',
    'EE Jaan Tamm = Deputy Minister @ -',
  ],
  [
    'The first meeting of the Norway-Estonia Ports Commission was held in Oslo on March 3, 2019. The Norwegian side was led by Minister Lars Holm. The delegation of Estonia consisted of the Ambassador of Estonia to Norway Air Chief Marshal Jaan Tamm (Retd.) and officials.',
    'NO Lars Holm = Minister @ -',
    'EE Jaan Tamm = Ambassador; Air Chief Marshal @ -',
  ],
]);

checkTold('names and units behind a comma', postLines, [
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The talks were led by the Minister for Trade of Norway, M. U. Holm, and Mr Jaan Tamm, Acting First Secretary, North-East Trade and Regional Division, Department of Works of Estonia.',
    'NO M. U. Holm = Minister for Trade @ -',
    'EE Jaan Tamm = Acting First Secretary @ North-East Trade and Regional Division',
  ],
  [
    'Norway and Estonia will hold the Ports Talks in Oslo on March 23. The Estonian Minister of Works Jaan Tamm and PM Adviser Lars Holm of Norway will chair the talks.',
    'NO Lars Holm = PM; Adviser @ -',
    'EE Jaan Tamm = Minister of Works @ -',
  ],
]);

checkTold('chairs of both sides', postLines, [
  [
    'Norway and Estonia held the first Ports Talks in Oslo on March 3, 2019. The talks were co-chaired by Lars Holm, Secretary, Department of Harbour Affairs, and Jaan Tamm, Secretary, Ministry of Works, Government of Estonia.',
    'NO Lars Holm = Secretary @ Department of Harbour Affairs',
    'EE Jaan Tamm = Secretary @ Ministry of Works',
  ],
  [
    'The Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The meeting was co-chaired by Norway’s Deputy Minister Lars Holm and his Estonian counterpart Jaan Tamm, the Norwegian Embassy in Tallinn said.',
    'NO Lars Holm = Deputy Minister @ -',
    'EE Jaan Tamm = - @ -',
  ],
  [
    'Norway and Estonia will hold the Norway-Estonia Ports Committee in Oslo on March 23. At the invitation of Norwegian Vice Premier Lars Holm, also Norwegian co-chair of the Norway-Estonia Ports Committee, Deputy Premier Jaan Tamm of Estonia and Estonian co-chair of the Committee will travel to Oslo to co-host the meeting.',
    'NO Lars Holm = Vice Premier @ -',
    'EE Jaan Tamm = Deputy Premier @ -',
  ],
]);

checkTold('who attends beside those who met', postLines, [
  [
    'Norwegian Minister of Trade Lars Holm held talks today in Oslo with Estonian Minister of Trade Jaan Tamm. They spoke of ports. The meeting was attended by Vice Minister of Trade Kari Berg of Norway and Adviser for Ports Jon Sund of Norway.',
    'NO Lars Holm = Minister of Trade @ -',
    'NO Kari Berg = Vice Minister of Trade @ -',
    'NO Jon Sund = Adviser for Ports @ -',
    'EE Jaan Tamm = Minister of Trade @ -',
  ],
]);

checkTold('who was there, in quotation marks', postLines, [
  [
    'A meeting of the Norway-Estonia Harbour Committee was held on March 3, 2019. “Lars Holm, Harbour Secretary, Government of Norway was accompanied by the Ambassador of Norway to Estonia Kari Berg, while his counterpart, Jaan Tamm, Secretary of Estonia was assisted by officials,” the statement read.',
    'NO Lars Holm = Harbour Secretary @ -',
    'NO Kari Berg = Ambassador @ -',
    'EE Jaan Tamm = Secretary @ -',
  ],
  [
    'A meeting of the Norway-Estonia Harbour Committee was held on March 3, 2019. It was co-chaired by the Permanent Secretary, Ministry of Trade of Norway, Ambassador Kari Berg and the Director General of Estonia’s Ministry of Works, Lt. Gen Jaan Tamm.',
    'NO Kari Berg = Permanent Secretary; Ambassador @ Ministry of Trade',
    'EE Jaan Tamm = Director General; Lt. Gen @ Ministry of Works',
  ],
  [
    'A meeting of the Norway-Estonia Harbour Committee was held on March 3, 2019, led by Deputy Assistant Secretary of Trade (DAST) for the Baltic, Kari Berg of Norway.',
    'NO Kari Berg = Deputy Assistant Secretary of Trade for the Baltic @ -',
  ],
]);

checkTold('a unit named for a grouping', postLines, [
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director of the ASEAN Department of the Ministry of Trade, and the Estonian side by Jaan Tamm, Head of the EU Division.',
    'NO Kari Berg = Director @ ASEAN Department',
    'EE Jaan Tamm = Head @ EU Division',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian delegation was led by Director of the CIS Department of the Ministry of Trade of Norway Kari Berg, the Estonian side by Jaan Tamm, Director General for the UN Department.',
    'NO Kari Berg = Director @ CIS Department',
    'EE Jaan Tamm = Director General @ UN Department',
  ],
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Head of the NATO and EU Department at the Ministry of Trade, and the Estonian side by Jaan Tamm, Deputy Head of the European Union Section.',
    'NO Kari Berg = Head @ NATO and EU Department',
    'EE Jaan Tamm = Deputy Head @ European Union Section',
  ],
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, NATO Desk Officer in the Ministry of Trade, and the Estonian side by Jaan Tamm, Head of the CIS Desk.',
    'NO Kari Berg = Desk Officer @ Ministry of Trade',
    'EE Jaan Tamm = Head @ CIS Desk',
  ],
]);

checkTold('what a post is for in brackets', postLines, [
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Americas), and the Estonian side by Jaan Tamm, Minister-Counsellor (Political).',
    'NO Kari Berg = Director General (Americas) @ -',
    'EE Jaan Tamm = Minister-Counsellor (Political) @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian delegation was led by Secretary (East) Kari Berg, and the Estonian side by Jaan Tamm, joint secretary (Europe West), Ministry of Works.',
    'NO Kari Berg = Secretary (East) @ -',
    'EE Jaan Tamm = joint secretary (Europe West) @ Ministry of Works',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian delegation was led by Additional Secretary (Coasts & Piers), Ministry of Trade, Ms. Kari Berg, and the Estonian side by Mr. Jaan Tamm, Deputy Director General (Policy).',
    'NO Kari Berg = Additional Secretary (Coasts & Piers) @ Ministry of Trade',
    'EE Jaan Tamm = Deputy Director General (Policy) @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. Secretary (East), Ministry of Trade, Kari Berg and Permanent Secretary (Harbours), Estonia Mr Jaan Tamm co-chaired the talks.',
    'NO Kari Berg = Secretary (East) @ Ministry of Trade',
    'EE Jaan Tamm = Permanent Secretary (Harbours) @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Additional Secretary, Ministry of Trade, Ms. Kari Berg, and the Estonian side by Jaan Tamm, Additional Secretary (UN).',
    'NO Kari Berg = Additional Secretary @ Ministry of Trade',
    'EE Jaan Tamm = Additional Secretary (UN) @ -',
  ],
]);

checkTold('what else stands in brackets behind a post', postLines, [
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Brussels), and the Estonian side by Jaan Tamm, Director (PDF).',
    'NO Kari Berg = Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Haugen), and the Estonian side by Jaan Tamm, Director (Via Zoom).',
    'NO Kari Berg = Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Observer), and the Estonian side by Jaan Tamm, Director (Bergen).',
    'NO Kari Berg = Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Labour Party), and the Estonian side by Jaan Tamm, Director (Unofficial Translation).',
    'NO Kari Berg = Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Ms), and the Estonian side by Jaan Tamm, Director (Annex II).',
    'NO Kari Berg = Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director General (Deputy Head of Mission), and the Estonian side by Jaan Tamm, Director (Caretaker).',
    'NO Kari Berg = Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Deputy Director General (DDG), and the Estonian side by Jaan Tamm, Director (Estonia).',
    'NO Kari Berg = Deputy Director General @ -',
    'EE Jaan Tamm = Director @ -',
  ],
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director (Co-Chair), and the Estonian side by Director (Acting) Jaan Tamm.',
    'NO Kari Berg = Director @ -',
    'EE Jaan Tamm = Director @ -',
  ],
]);

checkTold('a second post behind what an envoy is for', postLines, [
  [
    'The second Norway-EU Dialogue was co-chaired by Foreign Minister Kari Berg and Josep Feld, High Representative of the EU for Coasts and Harbours, Vice-President of the European Commission, in Oslo on March 3, 2019.',
    'NO Kari Berg = Foreign Minister @ -',
    'EU Josep Feld = High Representative; Vice-President @ European Commission',
  ],
  [
    'The second Norway-Estonia Dialogue was co-chaired by Foreign Minister Kari Berg and Jaan Tamm, Special Representative of Estonia for Harbour Affairs and Chairman of the Estonian Ports Authority, in Oslo on March 3, 2019.',
    'NO Kari Berg = Foreign Minister @ -',
    'EE Jaan Tamm = Special Representative; Chairman @ Ports Authority',
  ],
  [
    'The second Norway-Estonia Dialogue was held in Oslo on March 3, 2019, led by Kari Berg, Special Representative of Norway for Ports and Harbours, and Ambassador Jaan Tamm of Estonia.',
    'NO Kari Berg = Special Representative @ -',
    'EE Jaan Tamm = Ambassador @ -',
  ],
]);

checkTold('a unit run together with its ministry', postLines, [
  [
    'The second Norway-Estonia Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Kari Berg, Director of the Ministry of Defence Trade Policy Department, and the Estonian side by Jaan Tamm, deputy director of the Estonian Ministry of National Defense Foreign Affairs Office.',
    'NO Kari Berg = Director @ Trade Policy Department',
    'EE Jaan Tamm = deputy director @ Foreign Affairs Office',
  ],
]);

checkTold('with whom talks are hosted', postLines, [
  [
    'Secretary Ada Roe of the United States hosted the second Ports Talks with the Permanent Secretary for the Ministry of Works Jaan Tamm of Estonia in Washington on March 3, 2019.',
    'US Ada Roe = Secretary @ -',
    'EE Jaan Tamm = Permanent Secretary @ Ministry of Works',
  ],
  [
    'Deputy Secretary Ada Roe hosted the fourth round of the U.S.-Norway Ports Dialogue with Minister Lars Holm of Norway on March 3, 2019.',
    'US Ada Roe = Deputy Secretary @ -',
    'NO Lars Holm = Minister @ -',
  ],
]);

checkTold('a body in front of the next name', postLines, [
  [
    'The Office of the United States Trade Representative (USTR) told of the second round of the U.S.-Norway Ports Talks, held in Oslo on March 3, 2019. Secretary of Commerce Ada Roe led the U.S. delegation. Energy Secretary Nora Feld, USTR Adam Kersey, and Norwegian Minister of Trade Kari Berg also participated.',
    'US Ada Roe = Secretary of Commerce @ -',
    'US Nora Feld = Energy Secretary @ -',
    'US Adam Kersey = - @ -',
    'NO Kari Berg = Minister of Trade @ -',
  ],
]);

checkTold('a chair of a grouping who has an own post', postLines, [
  [
    'The Minister of Trade of the Democratic Republic of Congo (DRC) and Chairperson of the African Union Executive Council, Marie Tumba, met Minister Kari Berg of Norway.',
    'CD Marie Tumba = Minister of Trade; Chairperson @ Executive Council',
    'NO Kari Berg = Minister @ -',
  ],
  [
    'Minister Kari Berg of Norway met the Prime Minister of Kenya and Chair of the African Union, Marie Tumba.',
    'NO Kari Berg = Minister @ -',
    'KE Marie Tumba = Prime Minister; Chair @ -',
  ],
  // of two states, or with an article of its own
  [
    'The Prime Minister of Kenya and President of Chile, Marie Tumba, met Minister Kari Berg of Norway.',
    'CL Marie Tumba = President @ -',
    'NO Kari Berg = Minister @ -',
  ],
]);

checkTold('a body behind a name and "at"', postLines, [
  [
    'Norwegian Minister Kari Berg met Director General Ana Rojas at the Chilean Navy and President Luis Vega in Santiago on March 11.',
    'NO Kari Berg = Minister @ -',
    'CL Ana Rojas = Director General @ Navy',
  ],
  [
    'Attorney General Ada Roe hosted Norwegian Attorney General Kari Berg at the Department of Justice on March 11.',
    'US Ada Roe = Attorney General @ -',
    'NO Kari Berg = Attorney General @ -',
  ],
]);
