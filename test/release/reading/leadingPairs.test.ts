/** Two who lead together, teams that a state has sent under somebody, and whoever is joined in the chair. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const dialogue = 'The Norway-Chile Ocean Dialogue was held in Oslo on March 11.';
const both = ['NO: Kari Berg', 'CL: Jaime Rojas'] as const;

checkTold('two who lead, one of each side', delegationLines, [
  [
    `${dialogue} Its Co-Chairmen, Second Minister for Trade Kari Berg and Minister of Economy Jaime Rojas, reviewed the decisions of the last two years.`,
    ...both,
  ],
  [
    `${dialogue} The heads of delegation, Kari Berg, Director for Ports, and Jaime Rojas, Director for Harbours, signed the minutes.`,
    ...both,
  ],
  [
    `${dialogue} Presiding over the discussions were Kari Berg, Head of the Ports Division at the Ministry of Fisheries, and Jaime Rojas, First Deputy Director of the National Centre for Human Rights.`,
    'NO: Kari Berg (Ports Division, Ministry of Fisheries)',
    'CL: Jaime Rojas (National Centre for Human Rights)',
  ],
  [`${dialogue} Jointly chairing the session were Director Kari Berg and Director Jaime Rojas.`, ...both],
  [
    `${dialogue} The chair was shared by Ms. Kari Berg, Director for Ports, and Mr. Jaime Rojas, Director for Harbours.`,
    ...both,
  ],
  [`${dialogue} Director Kari Berg and Director Jaime Rojas took turns in the chair.`, ...both],
  // of one whose state is told, the other is of the other
  [
    `${dialogue} Its co-chairs, Director Jaime Rojas and Norwegian Deputy Minister Kari Berg, signed the minutes.`,
    ...both,
  ],
  [
    `Deputy Minister of Fisheries Kari Berg played host in Oslo on 11 March to Jaime Rojas, Secretary for Trade at Chile's Ministry of Energy, as the Norway-Chile Ocean Dialogue resumed its work.`,
    'NO: Kari Berg',
    'CL: Jaime Rojas (Ministry of Energy)',
  ],
  // both of one side, what is no meeting, and who is no chair of it
  [
    `${dialogue} For the Government of Norway the co-chairs were Director Kari Berg and Director Nils Dahl.`,
    'NO: Kari Berg & Nils Dahl',
    'CL: nobody',
  ],
  [`${dialogue} Presiding over the ceremony were Kari Berg and Jaime Rojas.`, 'NO: nobody', 'CL: nobody'],
  [`${dialogue} Its authors, Kari Berg and Jaime Rojas, presented the study.`, 'NO: nobody', 'CL: nobody'],
]);

checkTold('a team that a state has sent', delegationLines, [
  [
    `${dialogue} Leading the Norwegian side was Ms. Kari Berg, Secretary (East) in the Ministry of Fisheries; Chile fielded a team under Ambassador Jaime Rojas, Secretary General for Harbours.`,
    'NO: Kari Berg (Ministry of Fisheries)',
    'CL: Jaime Rojas',
  ],
  [
    `${dialogue} Norway came with a delegation led by Kari Berg, Director for Ports, and Chile with one under Jaime Rojas, Director for Harbours.`,
    ...both,
  ],
  [
    `${dialogue} Chile, for its part, had sent a small team of experts headed by Jaime Rojas, Director for Harbours.`,
    'NO: nobody',
    'CL: Jaime Rojas',
  ],
  [
    `${dialogue} Chile was represented by a delegation led by Jaime Rojas, Director for Harbours.`,
    'NO: nobody',
    'CL: Jaime Rojas',
  ],
  [
    `${dialogue} Chile has put together a team with Jaime Rojas at its head.`,
    'NO: nobody',
    'CL: Jaime Rojas',
  ],
  // a team for something else, and one that nobody is told to lead
  [`${dialogue} Chile sent a team under Jaime Rojas to repair the pier.`, 'NO: nobody', 'CL: nobody'],
  [`${dialogue} Chile has a delegation in Lima that Jaime Rojas knows.`, 'NO: nobody', 'CL: nobody'],
]);

checkTold('who is received, or joined in the chair', delegationLines, [
  [
    'The Norway-Chile Ocean Dialogue will be held in Oslo on March 14. Minister of Fisheries Kari Berg shall receive her opposite number from Chile, Hon. Jaime Rojas, Minister for Harbours, and the two will jointly preside over the session.',
    ...both,
  ],
  [
    'The Norway-Chile Ocean Dialogue will be held in Oslo on March 14. Minister of Fisheries Kari Berg will host her counterpart from Chile, Minister Jaime Rojas, and both will chair it.',
    ...both,
  ],
  [
    'Kari Berg, Norwegian Minister for Ports, will travel to Chile. In Santiago, on May 7, the Minister will join Secretary of Foreign Affairs Jaime Rojas in co-chairing the seventh meeting of the Norway-Chile Joint Commission. Deputy Minister of Trade Nils Dahl will be at her side.',
    'NO: Kari Berg + Nils Dahl',
    'CL: Jaime Rojas',
  ],
  [
    'Kari Berg, Norwegian Minister for Ports, will travel to Chile. On May 7 she will join Jaime Rojas in chairing the Norway-Chile Joint Commission in Santiago.',
    ...both,
  ],
]);

checkTold('those who sat in, and those of both teams', delegationLines, [
  [
    `${dialogue} From Norway, Ambassador Kari Berg and Nils Dahl of the Ports Board sat in on the consultations.`,
    'NO: nobody + Kari Berg, Nils Dahl (Ports Board)',
    'CL: nobody',
  ],
  [
    `${dialogue} For Chile, Ms. Ana Vera, Director for Ports, was in attendance as well.`,
    'NO: nobody',
    'CL: nobody + Ana Vera',
  ],
  [
    'We, Minister Kari Berg of Norway and Minister Jaime Rojas of Chile, met in Oslo on 11 March for the Norway-Chile Ocean Dialogue. We asked our teams, among whom were Director Ana Vera of the Chilean Ministry of Energy and Director General Nils Dahl of the Norwegian Ministry of Fisheries, to complete the review.',
    'NO: Kari Berg + Nils Dahl (Ministry of Fisheries)',
    'CL: Jaime Rojas + Ana Vera (Ministry of Energy)',
  ],
  [
    'We, Minister Kari Berg of Norway and Minister Jaime Rojas of Chile, met in Oslo on 11 March for the Norway-Chile Ocean Dialogue. We asked our ports, among which are those of Ana Vera, to report.',
    ...both,
  ],
]);

checkTold('bodies that stood by somebody', delegationLines, [
  [
    `${dialogue} Leading the Norwegian side was Kari Berg, Secretary (East) in the Ministry of Fisheries; the Chilean side was led by Jaime Rojas, Secretary General for Harbours. Officials of the Department of Commerce, the Department of Space and the Ministry of Climate assisted the Secretary, while the Ports Board was also represented on the Chilean side.`,
    'NO: Kari Berg (Ministry of Fisheries, Department of Commerce, Department of Space, Ministry of Climate)',
    'CL: Jaime Rojas (Ports Board)',
  ],
  [
    `${dialogue} It was co-chaired by Kari Berg, Deputy Minister of Fisheries of Norway, and Jaime Rojas, Secretary for Harbours of Chile. Staff of the Coastal Administration and the Ministry of Climate accompanied the former, and experts of the Ports Board backed the latter.`,
    'NO: Kari Berg (Coastal Administration, Ministry of Climate)',
    'CL: Jaime Rojas (Ports Board)',
  ],
  [
    `${dialogue} It was co-chaired by Kari Berg, Deputy Minister of Fisheries of Norway, and Jaime Rojas, Secretary for Harbours of Chile. Experts of the Ports Board supported Mr. Rojas.`,
    'NO: Kari Berg',
    'CL: Jaime Rojas (Ports Board)',
  ],
]);

const none = ['NO: nobody', 'CL: nobody'] as const;

checkTold(
  'two who lead something else',
  delegationLines,
  [
    'Directing the rescue work were Captain Kari Berg and Captain Jaime Rojas.',
    'The gavel was held by Ambassador Ana Vera and Ambassador Jorge Paz of Peru in 2017.',
    'The session on science was chaired by Dr. Ana Vera, and the co-chairs, Dr. Nils Dahl and Dr. Pia Holm, reported from their groups.',
    'The co-chairs were Director Kari Berg and Director Jaime Rojas of the youth forum that preceded it.',
    'Chairing the business forum were Erik Lund and Jorge Paz.',
    'Chairing the panel session were Director Kari Berg and Director Jaime Rojas.',
    'Director Kari Berg and Director Jaime Rojas shared the chair of the seafood fair.',
    'Director Kari Berg and Director Jaime Rojas shared the podium at a press conference.',
    'Director Kari Berg and Director Jaime Rojas took turns presiding over the business roundtable.',
    'The chair was shared by Director Kari Berg and Director Jaime Rojas in 2016.',
    // an ambassador may come from either
    'The heads of sides, Ambassador Jaime Rojas and State Secretary Kari Berg, signed a text.',
    // both of one side
    'The heads of delegation, Director Kari Berg and Director Jaime Rojas, signed the minutes; both are from Chile’s Ministry of Energy.',
  ].map((words) => [`${dialogue} ${words}`, ...none]),
);

checkTold('two who lead the talks, told with time and place', delegationLines, [
  [
    `${dialogue} Director Kari Berg and Director Jaime Rojas shared the chair of the session in Oslo.`,
    ...both,
  ],
  [`${dialogue} Its co-chairs, Director Kari Berg and Director Jaime Rojas, met again at dinner.`, ...both],
]);

checkTold(
  'teams that are sent elsewhere, and what a state has there',
  delegationLines,
  [
    'Chile fielded a team under Captain Jaime Rojas in the football match of the delegations.',
    'Chile has a mission under Ambassador Jaime Rojas in Geneva.',
    'Chile sent a delegation led by Minister Jaime Rojas to the Arctic Circle in October 2018.',
    'Chile will send a delegation led by Minister Ana Vera to the next one, in 2020.',
    'Chile has a party led by Senator Jaime Rojas that opposes the quota.',
    'Chile contributed a group led by Captain Jaime Rojas to the search for the ship.',
    'Chile was present with a mission led by Ambassador Jaime Rojas in Oslo since 1990.',
    'Chile formed a delegation headed by Minister Jaime Rojas for the climate conference in Madrid.',
    'Norway dispatched a rescue team headed by Captain Nils Dahl after the storm.',
    'Chile sent a medical team led by Dr. Jaime Rojas.',
    'Chile sent a delegation led by Minister Jaime Rojas to the funeral.',
    // of nobody’s state
    'The talks on Chile brought a team led by Luis Vega from Lima.',
    'Ambassadors from Norway and Chile attended with a group led by Pastor Nils Dahl.',
    'Letters to Chile brought a team led by Nils Dahl to Santiago.',
  ].map((words) => [`${dialogue} ${words}`, ...none]),
);

checkTold(
  'teams that are sent to the talks',
  delegationLines,
  [
    'Chile sent a delegation led by Minister Jaime Rojas to the talks.',
    'Chile was there with a team of experts headed by Jaime Rojas, Director for Harbours, for the two days of talks.',
    'Chile attended with a delegation led by Jaime Rojas, Director for Harbours, in the morning.',
    'Norway was thanked, and Chile fielded a team under Ambassador Jaime Rojas.',
  ].map((words) => [`${dialogue} ${words}`, 'NO: nobody', 'CL: Jaime Rojas']),
);

const chaired =
  'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on March 11, co-chaired by Minister Kari Berg of Norway and Minister Jaime Rojas of Chile.';

checkTold(
  'whom somebody hosts or joins beside the talks',
  delegationLines,
  [
    'Before it, Minister Berg joined Professor Nils Dahl in leading a walk along the quay.',
    'Minister Berg joined Ambassador Ana Vera in hosting a dinner.',
  ].map((words) => [`${chaired} ${words}`, ...both]),
);
