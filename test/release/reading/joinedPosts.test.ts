/** Several posts of one person, posts that somebody is nominated for, and bodies of which a post tells that take no part. */
import { checkTold } from './check';
import { delegationLines, postLines } from './lines';

const sent = (line: string): string =>
  `President Ada Roe today announced the designation of a Presidential Delegation to Norway to attend the Harbour Day in Oslo on March 16, 2019.\n\nMarta Feld, Secretary of Energy, will lead the delegation.\n\n**Members of the Presidential Delegation:**\n\n${line}`;

checkTold('posts joined behind a name', postLines, [
  [
    'Secretary of State Ada Roe met on March 11 with Jaan Tamm, Tánaiste, Minister for Trade and Minister for Ports of Ireland.',
    'US Ada Roe = Secretary of State @ -',
    'IE Jaan Tamm = Tánaiste; Minister for Trade and Minister for Ports @ -',
  ],
  [
    'Secretary of State Ada Roe met on March 11 with Jaan Tamm, Vice Premier, Minister of Energy, Mining, and Water and Government Spokesperson of Estonia.',
    'US Ada Roe = Secretary of State @ -',
    'EE Jaan Tamm = Vice Premier; Minister of Energy, Mining, and Water and Government Spokesperson @ -',
  ],
  [
    'Secretary of State Ada Roe met on March 11 with Jaan Tamm, Senior Official for Growth, Energy, and the Environment and Acting Assistant Minister for Oceans of Estonia.',
    'US Ada Roe = Secretary of State @ -',
    'EE Jaan Tamm = Senior Official for Growth, Energy, and the Environment and Acting Assistant Minister for Oceans @ -',
  ],
  // the second is another's
  [
    'Secretary of State Ada Roe met on March 11 with Jaan Tamm, Prime Minister, Minister of Trade and Minister of Ports Lars Holm of Estonia.',
    'US Ada Roe = Secretary of State @ -',
    'EE Jaan Tamm = Prime Minister; Minister of Trade @ -',
    'EE Lars Holm = Minister of Ports @ -',
  ],
  [
    'Secretary of State Ada Roe met on March 11 with Jaan Tamm, Deputy Minister for Fisheries and Acting Director Lars Holm of Estonia.',
    'US Ada Roe = Secretary of State @ -',
    'EE Jaan Tamm = Deputy Minister for Fisheries @ -',
    'EE Lars Holm = Acting Director @ -',
  ],
]);

checkTold('posts joined in front of a name', postLines, [
  [
    'Secretary of State Ada Roe met on March 11 with Estonian State Minister, Chief of the Office of the President, Jaan Tamm.',
    'US Ada Roe = Secretary of State @ -',
    'EE Jaan Tamm = State Minister; Chief @ Office of the President',
  ],
  [
    'Secretary of State Ada Roe met on March 11 with Estonia’s Minister of Trade, Chair of the Ports Council, Jaan Tamm.',
    'US Ada Roe = Secretary of State @ -',
    'EE Jaan Tamm = Minister of Trade; Chair @ Ports Council',
  ],
  // each has a name of its own
  [
    'Secretary of State Ada Roe met on March 11 with Estonian Prime Minister Kari Berg, Minister of Trade Jaan Tamm, and Minister of Ports Lars Holm.',
    'US Ada Roe = Secretary of State @ -',
    'EE Kari Berg = Prime Minister @ -',
    'EE Jaan Tamm = Minister of Trade @ -',
    'EE Lars Holm = Minister of Ports @ -',
  ],
]);

checkTold('posts joined behind an article, closed by the name between commas', postLines, [
  [
    'The Vice President and Minister of Ports of Chile, Luz Rojas, and the Foreign Minister of Estonia, Jaan Tamm, met in Lima on March 11.',
    'CL Luz Rojas = Vice President and Minister of Ports @ -',
    'EE Jaan Tamm = Foreign Minister @ -',
  ],
  [
    'The Prime Minister and Minister for Defence of Samoa, Hon. (Dr.) Ada Roe, and the Foreign Minister of Estonia, Jaan Tamm, met in Apia on March 11.',
    'WS Ada Roe = Prime Minister and Minister for Defence @ -',
    'EE Jaan Tamm = Foreign Minister @ -',
  ],
]);

checkTold('posts of members', postLines, [
  [
    sent('Jane Sutter, nominee for Secretary of Commerce'),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = nominee for Secretary of Commerce @ -',
  ],
  [
    sent('Jane Sutter, Nominee to be Ambassador to Norway'),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = Nominee to be Ambassador to Norway @ -',
  ],
  [
    sent(
      'Jane Sutter, United States Representative, 4th District of Ohio and Chair of the Congressional Ports Caucus',
    ),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = Representative; Chair @ -',
  ],
  [
    sent('Jane Sutter, Deputy Assistant to the President and White House Harbour Secretary'),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = Deputy Assistant to the President; Harbour Secretary @ -',
  ],
  [
    sent('Jane Sutter, Director of the White House Office of Ports'),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = Director @ Office of Ports',
  ],
]);

checkTold('posts that a blank line breaks off', postLines, [
  [
    sent('Jane Sutter, United States Ambassador to the\n\nKingdom of Norway\n\nJon Sund, Director for Ports'),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = Ambassador to the Kingdom of Norway @ -',
    'US Jon Sund = Director for Ports @ -',
  ],
  [
    sent('Jane Sutter, Director, Department of Commerce\n\nJon Sund, Director for Ports'),
    'US Marta Feld = Secretary of Energy @ -',
    'US Jane Sutter = Director @ Department of Commerce',
    'US Jon Sund = Director for Ports @ -',
  ],
]);

checkTold('bodies of posts that take no part', delegationLines, [
  [
    sent('Jane Sutter, Chair of the Congressional Ports Caucus'),
    'US: Marta Feld + Jane Sutter',
    'NO: nobody',
  ],
  [
    sent('Admiral Jane Sutter, Jr. (Ret.), Former Vice Chair of the Joint Chiefs of Staff'),
    'US: Marta Feld + Jane Sutter, Jr.',
    'NO: nobody',
  ],
  [
    sent('General Jane Sutter (Ret.), former Commander of U.S. Southern Command'),
    'US: Marta Feld + Jane Sutter',
    'NO: nobody',
  ],
  [
    sent('Jane Sutter, retired Director, National Guard Bureau'),
    'US: Marta Feld + Jane Sutter',
    'NO: nobody',
  ],
  [
    sent('Jane Sutter, Director, National Guard Bureau, and former Member of Congress'),
    'US: Marta Feld + Jane Sutter (National Guard Bureau)',
    'NO: nobody',
  ],
  [
    sent('General Jane Sutter, Commander of U.S. Southern Command'),
    'US: Marta Feld + Jane Sutter (Southern Command)',
    'NO: nobody',
  ],
]);
