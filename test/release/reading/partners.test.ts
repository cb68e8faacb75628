/** How Australia, Canada, the European Union, Japan and Korea tell who led, and what came before. */
import { equal } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, postLines, referenceLines } from './lines';

const talks = 'Norway and Oman held consultations in Oslo on March 11.';

checkTold('two posts that a slash joins in front of a name', postLines, [
  [
    `${talks} The Norwegian side was led by Deputy Secretary-General / Political Director Kari Berg, the Omani side by Deputy Minister/Chief Negotiator Salim Al Harthy.`,
    'NO Kari Berg = Deputy Secretary-General; Political Director @ -',
    'OM Salim Al Harthy = Deputy Minister; Chief Negotiator @ -',
  ],
  // the posts of two
  [
    `${talks} They were led by the Norwegian Foreign Minister Kari Berg / the Omani Deputy Minister Salim Al Harthy.`,
    'NO Kari Berg = Foreign Minister @ -',
    'OM Salim Al Harthy = Deputy Minister @ -',
  ],
  [
    `${talks} They were held at the level of State Secretary / Norwegian Minister Kari Berg led her side.`,
    'NO Kari Berg = Minister @ -',
  ],
]);

const round = 'The third Norway-Oman Harbour Consultation was held in Oslo on March 11.';

checkTold('lists of the rounds gone by', referenceLines, [
  [
    `${round}\n\n(Reference)\n1st Consultation: May 19, 2007, Bergen\n2nd Consultation: June 2, 2011, Oslo`,
    'previous 1 2007-05-19 -',
    'previous 2 2011-06-02 Oslo',
  ],
  [
    `${round}\n\nPast Consultations\n1st: May 19, 2007 (Muscat)\n2nd: June 2, 2011 (Oslo)`,
    'previous 1 2007-05-19 Muscat',
    'previous 2 2011-06-02 Oslo',
  ],
  [
    `${round}\n\nPast meetings:\n\n- First meeting: May 2007 in Muscat\n\n- Second meeting – June 2011 in Oslo\n\n- Third meeting: March 11, 2019 in Oslo`,
    'previous 1 2007-05 Muscat',
    'previous 2 2011-06 Oslo',
  ],
  // the programme of the own round, another series, other counts
  [`${round}\n\n1st Session: March 11, 2019, Opening\n2nd Session: March 12, 2019, Ports`],
  [`${round} The programme:\n\n1st session: 9 a.m., March 11, 2019, Oslo\n2nd session: 11 a.m.`],
  [
    `${round}\n\n1st Ports Forum: May 19, 2007, Bergen\n2nd Ports Forum: June 2, 2011, Oslo`,
    'related 1 2007-05-19 -',
    'related 2 2011-06-02 Oslo',
  ],
  [`${round}\n\n1st quarter: May 2018. 2nd working day: May 3, 2018.`],
  [`${round}\n\nSecond: the trade of May 2018 was discussed.`],
]);

const dialogue = 'The second Norway-Oman Harbour Dialogue was held in Oslo on March 11.';

checkTold('lines of a list of members, of which the longest is no wrapped one', postLines, [
  [
    `${dialogue}\n\nMembers of the Norwegian Delegation\nMs. Kari Berg, State Secretary, Ministry of Trade\nMr. Jens Lie, Director, Ministry of Ports\n\nMembers of the Omani Delegation\nMr. Salim Al Harthy, Undersecretary, Ministry of Trade\nMr. Khalid Said, Director, Ministry of Ports`,
    'NO Kari Berg = State Secretary @ Ministry of Trade',
    'NO Jens Lie = Director @ Ministry of Ports',
    'OM Salim Al Harthy = Undersecretary @ Ministry of Trade',
    'OM Khalid Said = Director @ Ministry of Ports',
  ],
  // lines that go on
  [
    `The Norwegian delegation to the Norway-Oman Harbour Dialogue in Oslo on March 11, 2019, included Minister of Trade\nKari Berg, Director General Ola Moe, Deputy Director Per Lie of the Division for Ports and Fisheries and Adviser\nSiri Dal, Secretary of the Board. They met for two hours.`,
    'NO Kari Berg = Minister of Trade @ -',
    'NO Ola Moe = Director General @ -',
    'NO Per Lie = Deputy Director @ Division for Ports and Fisheries',
    'NO Siri Dal = Adviser; Secretary @ -',
  ],
  [
    `${dialogue} They were\nchaired by Kari Berg, State Secretary for the Ports of Norway, and by Mr. Salim\nAl Harthy, Undersecretary of the Ministry of Trade and Harbours of Oman. Mr.\nSaid, Director for Ports, spoke of the harbours that will be built by 2025.`,
    'NO Kari Berg = State Secretary for the Ports @ -',
    'OM Salim Al Harthy = Undersecretary @ Ministry of Trade and Harbours',
  ],
  [
    `${dialogue} The Norwegian side was led by\nKari Berg, State Secretary for the Harbours and Islands of the Northern Coast,\nMinistry of Trade, Oslo. The Omani side was led by Mr. Salim Al Harthy, Director,\nMinistry of Ports, Muscat.`,
    'NO Kari Berg = State Secretary for the Harbours and Islands of the Northern Coast @ Ministry of Trade',
    'OM Salim Al Harthy = Director @ Ministry of Ports',
  ],
]);

const represented = (by: string): string => `${talks} Norway was represented by ${by}.`;

checkTold('a plural whose second field stands behind another “for”', postLines, [
  [
    represented('the Ministers for Trade Kari Berg and for Ports and Harbours Jens Lie'),
    'NO Kari Berg = Minister for Trade @ -',
    'NO Jens Lie = Minister for Ports and Harbours @ -',
  ],
  // who has a post of his own
  [
    represented('the Ministers for Trade Kari Berg and Una Dahl and by Director Jens Lie'),
    'NO Kari Berg = Minister for Trade @ -',
    'NO Una Dahl = Minister for Trade @ -',
    'NO Jens Lie = Director @ -',
  ],
]);

checkMentions('a state that somebody speaks for is no field of a plural', [
  'The ⟦title|Ministers for Trade⟧ ⟦official|Kari Berg⟧ and ⟦official|Una Dahl⟧, and for ⟦country=OM|Oman⟧ ⟦official|Salim Al Harthy⟧, spoke.',
  'The ⟦title|Ministers of Trade⟧ ⟦official|Kari Berg⟧ and of Foreign Affairs of ⟦country=CL|Chile⟧ ⟦official|Juan Mora⟧ spoke.',
]);

const inOslo = 'met in Oslo on March 11.';
const two = ['NO Kari Berg = Foreign Minister @ -', 'OM Salim Al Harthy = Foreign Minister @ -'] as const;

checkTold('a plural whose holders stand each behind the state', postLines, [
  [`The Foreign Ministers of Norway, Kari Berg, and Oman, Salim Al Harthy, ${inOslo}`, ...two],
  [`The Foreign Ministers of Norway, Ms. Kari Berg, and of Oman, Mr. Salim Al Harthy, ${inOslo}`, ...two],
  [`The Foreign Ministers of Norway Kari Berg and Oman Salim Al Harthy ${inOslo}`, ...two],
  [`The Foreign Ministers of Norway – Kari Berg, and Oman – Salim Al Harthy, ${inOslo}`, ...two],
  [`The Foreign Ministers of Norway (Kari Berg) and Oman (Salim Al Harthy) ${inOslo}`, ...two],
  [`The Foreign Ministers of Norway and of Oman, Kari Berg and Salim Al Harthy, ${inOslo}`, ...two],
  [
    `The deputy foreign ministers of Norway, Kari Berg, and of Oman, Salim Al Harthy, ${inOslo}`,
    'NO Kari Berg = deputy foreign minister @ -',
    'OM Salim Al Harthy = deputy foreign minister @ -',
  ],
  [
    `The Ministers of Trade of Norway, Kari Berg, of Oman, Salim Al Harthy, and of Chile, Juan Mora, ${inOslo}`,
    'NO Kari Berg = Minister of Trade @ -',
    'OM Salim Al Harthy = Minister of Trade @ -',
    'CL Juan Mora = Minister of Trade @ -',
  ],
  [
    `The Foreign Ministers of Norway, Oman and Chile, Kari Berg, Salim Al Harthy and Juan Mora, ${inOslo}`,
    ...two,
    'CL Juan Mora = Foreign Minister @ -',
  ],
  // a post of one's own, one that is not told, and names that are not as many as the states
  [
    `The Ministers of Trade of Norway, Kari Berg, and of Ports of Oman, Salim Al Harthy, ${inOslo}`,
    'NO Kari Berg = Minister of Trade @ -',
    'OM Salim Al Harthy = - @ -',
  ],
  [`The Foreign Ministers of Norway, Oman and Chile, Kari Berg and Salim Al Harthy among them, ${inOslo}`],
]);

checkTold('several who were met one by one', eventLines, [
  [
    `Omani Minister Salim Al Harthy held separate meetings with the Foreign Ministers of Norway – Kari Berg, and Chile – Juan Mora, in Oslo on March 11.`,
    'OM+NO - - 2019-03-11 Oslo held',
    'OM+CL - - 2019-03-11 Oslo held',
  ],
  [
    `Omani Minister Salim Al Harthy had bilateral meetings with Minister Kari Berg of Norway and Minister Juan Mora of Chile in Oslo on March 11.`,
    'OM+NO - - 2019-03-11 Oslo held',
    'OM+CL - - 2019-03-11 Oslo held',
  ],
  // of whom nobody is named
  [
    'Omani Minister Salim Al Harthy held bilateral meetings with his Norwegian and Chilean counterparts on March 11 in Oslo.',
    'OM+NO - - 2019-03-11 Oslo held',
    'OM+CL - - 2019-03-11 Oslo held',
  ],
  [
    'Omani Minister Salim Al Harthy met separately with his counterparts from Norway, Chile and Estonia in Oslo on March 11.',
    'OM+NO - - 2019-03-11 Oslo held',
    'OM+CL - - 2019-03-11 Oslo held',
    'OM+EE - - 2019-03-11 Oslo held',
  ],
  [
    'Omani Minister Salim Al Harthy held separate meetings with the foreign ministers of Norway and Chile in Oslo on March 11 on the sidelines of the 4th Harbour Summit.',
    'OM+NO - - 2019-03-11 Oslo held',
    'OM+CL - - 2019-03-11 Oslo held',
  ],
  // one meeting with all of them, or several with those of one state
  [
    'Omani Minister Salim Al Harthy held a trilateral meeting with his Norwegian and Chilean counterparts on March 11 in Oslo.',
    'OM+NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    'Omani Minister Salim Al Harthy met with the leaders of Norway and Chile in Oslo on March 11, after separate talks of the two.',
    'OM+NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    'Omani Minister Salim Al Harthy met with his counterparts from Norway and Chile in Oslo on March 11.',
    'OM+NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    'Omani Minister Salim Al Harthy held separate meetings with the foreign minister of Norway and officials of Chilean ports in Oslo on March 11.',
    'OM+NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    `Omani Minister Salim Al Harthy held a meeting with Minister Kari Berg of Norway and Minister Juan Mora of Chile in Oslo on March 11.`,
    'OM+NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    `Omani Minister Salim Al Harthy held bilateral meetings with Norwegian Ministers Kari Berg and Jens Lie in Oslo on March 11.`,
    'OM+NO - - 2019-03-11 Oslo held',
  ],
]);

const second = 'On March 11, the second Norway-Oman Harbour Dialogue took place in Oslo.';

checkTold('since when there is a dialogue, and when the latest round was', referenceLines, [
  [
    `${second} The Harbour Dialogue between Norway and Oman was initiated in 2014, and the latest took place in Muscat on 6 December 2017.`,
    'founded - 2014 -',
    'previous - 2017-12-06 Muscat',
  ],
  [
    `${second} The Dialogue was launched in 2014, and the last round was held in Muscat in May 2017.`,
    'founded - 2014 -',
    'previous - 2017-05 Muscat',
  ],
  // of whom and where alone
  [
    `${second} The Harbour Dialogue was launched in 2014 by the Prime Minister of Norway and the Sultan in Muscat.`,
    'founded - 2014 Muscat',
  ],
  // the latest of something else, or without a time
  [`${second} A port fund was launched in 2014, and the latest figures were held to be good.`],
  [`${second} A port fund was initiated in 2014, and the latest was held by Oman.`],
]);

const five = 'Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan';

checkTold('the sixth of a format that is named by five and one', eventLines, [
  [
    `The C5+1 ministerial meeting was held in Tashkent on March 11. The foreign ministers of ${five} took part.`,
    'US+KZ+UZ+KG+TJ+TM - “C5+1” 2019-03-11 Tashkent held',
  ],
  // another partner, and a meeting of the five
  [
    `The foreign ministers of Germany, ${five} met in Tashkent on March 11 in the C5+1 format.`,
    'DE+KZ+UZ+KG+TJ+TM - “C5+1” 2019-03-11 Tashkent held',
  ],
  [
    `The second Harbour Meeting of ${five} was held in Tashkent on March 11. They spoke of the C5+1.`,
    'KZ+UZ+KG+TJ+TM 2 “Harbour Meeting” 2019-03-11 Tashkent held',
  ],
]);

const central = 'Kazakhstan, the Kyrgyz Republic and Uzbekistan';

checkTold('a state or the Union that meets a region', eventLines, [
  [
    `The second Harbour Dialogue between Norway and the countries of Central Asia (${central}) took place in Oslo on March 11.`,
    'NO+KZ+KG+UZ 2 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The second Harbour Dialogue between Norway and the two Baltic states – Estonia and Latvia – took place in Oslo on March 11.',
    'NO+EE+LV 2 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  [
    `The second EU-Central Asia Harbour Dialogue took place in Brussels on March 11. It was attended by the Deputy Foreign Ministers of ${central}.`,
    'EU+KZ+KG+UZ 2 “EU-Central Asia Harbour Dialogue” 2019-03-11 Brussels held',
  ],
  // the states of a region alone, and one whose name the meeting has
  [
    `The second Central Asia Harbour Dialogue took place in Astana on March 11. It was attended by the Deputy Foreign Ministers of ${central}.`,
    'KZ+KG+UZ 2 “Central Asia Harbour Dialogue” 2019-03-11 Astana held',
  ],
  // of which two others speak
  [
    'Norway and Chile discussed the EU-Africa Summit at a meeting in Oslo on March 11.',
    'NO+CL - “EU-Africa Summit” 2019-03-11 Oslo held',
  ],
  [
    'Norway and Oman held talks in Oslo on March 11 on ports in the countries of Central Asia (Kazakhstan and Uzbekistan).',
    'NO+OM - - 2019-03-11 Oslo held',
  ],
]);

const third = 'The third Norway-Oman Harbour Committee met in Oslo on March 11.';

checkTold('the round behind the one that is told', referenceLines, [
  [
    `${third} The first session was held in Muscat in 2012 and the second in Bergen in 2015.`,
    'previous 1 2012 Muscat',
    'previous 2 2015 Bergen',
  ],
  [
    `${third} The first meeting took place in Muscat in May 2012, and the second one in Oslo on 3 June 2015.`,
    'previous 1 2012-05 Muscat',
    'previous 2 2015-06-03 Oslo',
  ],
  // one to come, and parts of the own round
  [
    `${third} The first session was held in Muscat in 2012 and the fourth in Oslo in 2020.`,
    'previous 1 2012 Muscat',
  ],
  [
    `${third} The first session was opened by Minister Kari Berg and the second in the afternoon by Jens Lie.`,
  ],
]);

checkTold('a post at a body with the adjective of its state, in front of a rank', postLines, [
  [
    `${talks} They were headed by the Director for Europe of the Omani Foreign Ministry, Ambassador Salim Al Harthy, and by the Director for Asia of the Norwegian Ministry of Trade, Ambassador Kari Berg.`,
    'NO Kari Berg = Director for Asia; Ambassador @ Ministry of Trade',
    'OM Salim Al Harthy = Director for Europe; Ambassador @ Foreign Ministry',
  ],
  // whose rank it is
  [
    `${talks} The Norwegian side was led by the Director of the Omani Desk. Ambassador Kari Berg spoke for Norway.`,
    'NO Kari Berg = Ambassador @ -',
  ],
]);

checkTold('a plural “of the two countries” in front of its holders', postLines, [
  [
    'Political consultations between the MFAs of Norway and Oman took place in Oslo on March 11 under the chairmanship of the Deputy Ministers of Foreign Affairs of the two countries Kari Berg and Salim Al Harthy.',
    'NO Kari Berg = Deputy Minister of Foreign Affairs @ -',
    'OM Salim Al Harthy = Deputy Minister of Foreign Affairs @ -',
  ],
  [
    `${talks} They were chaired by the Deputy Foreign Ministers of both countries, Kari Berg and Salim Al Harthy.`,
    'NO Kari Berg = Deputy Foreign Minister @ -',
    'OM Salim Al Harthy = Deputy Foreign Minister @ -',
  ],
  // others behind them
  [
    `${talks} They were chaired by the Deputy Foreign Ministers of the two countries. Kari Berg and Salim Al Harthy spoke.`,
  ],
  [`${talks} The Ministers of the two countries, Norway and Oman, agreed on the visit of Kari Berg.`],
]);

checkTold('who takes part as the head of a delegation', delegationLines, [
  [
    `${dialogue} The Omani delegation comprised Mr Salim Al Harthy, Undersecretary, as Head of Delegation, and Mr Khalid Said, Director.`,
    'NO: nobody',
    'OM: Salim Al Harthy + Khalid Said',
  ],
  [
    `${dialogue} The Norwegian delegation included Ms Kari Berg, Director for Ports, as head of the Norwegian delegation; and Mr Jens Lie.`,
    'NO: Kari Berg + Jens Lie',
    'OM: nobody',
  ],
  [
    `${dialogue} The Norwegian delegation included Ms Kari Berg, Director for Ports, as head of delegation and Mr Jens Lie.`,
    'NO: Kari Berg + Jens Lie',
    'OM: nobody',
  ],
  // of the name behind
  [
    `${dialogue} The Norwegian delegation included Mr Jens Lie, Adviser, who spoke of ports, as head of the delegation Kari Berg had done.`,
    'NO: nobody + Jens Lie, Kari Berg',
    'OM: nobody',
  ],
  [
    `${dialogue} The Omani delegation comprised Mr Salim Al Harthy and, as Head of Delegation, Mr Khalid Said.`,
    'NO: nobody',
    'OM: Khalid Said + Salim Al Harthy',
  ],
  [
    `${dialogue} The Omani delegation comprised Mr Khalid Said, Director. The Head of Delegation, Mr Salim Al Harthy, spoke.`,
    'NO: nobody',
    'OM: Salim Al Harthy + Khalid Said',
  ],
]);

describe('days in figures in the line of a portal', () => {
  const knowledge = compileKnowledge();
  const told = 'On 9 June, Norway and Oman held their second Harbour Dialogue in Oslo.';
  for (const [line, day] of [
    ['06/10/2021 | Press release | Distributed by Public on 06/10/2021 05:55', '2021-06-10'],
    ['06/30/2021 | News release | Distributed by Public on 06/30/2021 05:55', '2021-06-30'],
    // whose order nothing tells
    ['06/10/2021 | Press release | Distributed by Harbour News on 06/10/2021 05:55', undefined],
    ['06/10/2021 | Press release', undefined],
  ] as const)
    it(line, () => {
      const text = `Ministry of Trade\n\n${line}\n\nSecond Harbour Dialogue\n\n${told}\n`;
      const release = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
      equal(release.issued?.date, day);
    });
});
