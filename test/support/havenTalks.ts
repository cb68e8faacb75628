/** Two rounds of a dialogue between Chile and Finland, told by the Chilean side, and the head of a third release. */

export const firstRound = `Media Note
Office of the Spokesperson
Santiago
June 7, 2019

Chile and Finland Open a Harbor Dialogue

On Thursday, June 6, Chile and Finland held the inaugural Chile-Finland Harbor Dialogue in Santiago.

Ms. Rosa Quintana, Director for Ocean Affairs, Ministry of Foreign Affairs, led the Chilean delegation, which included representatives of the Ministry of National Defense and the Maritime Directorate.

Mr. Eino Talvela, Ambassador for Northern Waters, Ministry for Foreign Affairs, led the Finnish delegation, which included representatives of the Ministry of Transport and Communications.

Both sides seek an open, secure, and reliable cyberspace for the pilots of their ports.

For updates, follow @Puerto_Abierto or write to harbors@minrel.example.
`;

export const secondRound = `Media Note
Office of the Spokesperson
Santiago
May 21, 2021

Chile and Finland Hold Second Harbor Dialogue

On Wednesday, May 19, Chile and Finland held the second Chile-Finland Harbor Dialogue in Turku.

Ms. Rosa Quintana, Deputy Minister for Ocean Affairs, Ministry of Foreign Affairs, led the Chilean delegation, which included representatives of the Ministry of National Defense and the Ministry of Public Works.

Mr. Eino Talvela, Ambassador for Northern Waters, Ministry for Foreign Affairs, led the Finnish delegation, which included representatives of the Ministry of Transport and Communications.

Both sides seek an open, secure, and reliable cyberspace for the pilots of their ports.

For updates, follow @Puerto_Abierto or write to harbors@minrel.example.
`;

/** A release in the making, up to where its prose goes on. */
export const thirdHead = `Media Note
Office of the Spokesperson
Santiago
May 4, 2023

Chile and Finland Hold Third Harbor Dialogue

`;

export const thirdLead =
  'On Tuesday, May 2, Chile and Finland held the third Chile-Finland Harbor Dialogue in Santiago.\n\n';
