/** Two rounds of one dialogue, written for the tests of drafts. */

export const firstRound = `First Portugal-Ghana Harbor Dialogue

Media Note
Office of the Spokesperson
Lisbon
May 12, 2021

On Monday, May 10, Portugal and Ghana held the inaugural Portugal-Ghana Harbor Dialogue in Accra.

Ms. Rita Figueira, Director for Ports at the Ministry of the Sea, led the Portuguese delegation, which included representatives of the Ministry of Defense and the Ministry of Finance. Mr. Kwesi Amoako, Director for Shipping at the Ministry of Transport, led the Ghanaian delegation, which included representatives of the Ministry of Trade and Industry.

The two sides agreed to hold the second dialogue in Lisbon in 2023.
`;

export const secondRound = `Second Portugal-Ghana Harbor Dialogue

Media Note
Office of the Spokesperson
Lisbon
June 8, 2023

On Tuesday, June 6, Portugal and Ghana held the second Portugal-Ghana Harbor Dialogue in Lisbon. Pilots of both countries spoke about cranes, tides, and the price of diesel.

Ms. Rita Figueira, Director for Ports at the Ministry of the Sea, led the Portuguese delegation of 14 officials, which included representatives of the Ministry of Defense and the Ministry of Finance. Mr. Kwesi Amoako, Director for Shipping at the Ministry of Transport, led the Ghanaian delegation, which included representatives of the Ministry of Trade and Industry.

“A harbor is a handshake,” Ms. Figueira said.

The dialogue builds on the inaugural meeting, which was held in Accra in May 2021. The two sides agreed to hold the third dialogue in Accra in 2025.

For news of the dialogue, follow @SeaLisbon or write to harbor@sea.example.

###
`;

/** What a draft of the third round must say, made from the second. */
export const thirdDraft = `Third Portugal-Ghana Harbor Dialogue

Media Note
Office of the Spokesperson
Lisbon
[date of issue]

On [date of the meeting], Portugal and Ghana held the third Portugal-Ghana Harbor Dialogue in [confirm: Accra]. [confirm: Pilots of both countries spoke about cranes, tides, and the price of diesel.]

[confirm: Ms. Rita Figueira, Director for Ports at the Ministry of the Sea], led the Portuguese delegation of [number] officials, which included representatives of the [confirm: Ministry of Defense] and the [confirm: Ministry of Finance]. [confirm: Mr. Kwesi Amoako, Director for Shipping at the Ministry of Transport], led the Ghanaian delegation, which included representatives of the [confirm: Ministry of Trade and Industry].

[insert quote]

The dialogue builds on the second meeting, which was held in [confirm: Lisbon] in [confirm: June 2023]. The two sides agreed to hold the fourth dialogue in [confirm: Lisbon] in [date of the next round].

For news of the dialogue, follow @SeaLisbon or write to harbor@sea.example.

###
`;
