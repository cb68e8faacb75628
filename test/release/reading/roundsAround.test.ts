/** Rounds before and behind the one that was held, in more words: by their count, by who is to host them, by the years between. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const HELD = 'Norway and Chile held the fourth Harbour Dialogue in Oslo on March 11.';

checkTold('rounds to come', referenceLines, [
  [`${HELD} They settled on meeting for the next round in Valparaiso.`, 'next 5 - Valparaiso'],
  [`${HELD} Chile will be host to the fifth meeting in 2020.`, 'next 5 2020 -'],
  [`${HELD} The Chileans suggested that the dialogue should meet next in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${HELD} Lima was named as the venue of the next round.`, 'next 5 - Lima'],
  [`${HELD} For the fifth round the Norwegian side will travel to Lima in 2020.`, 'next 5 2020 Lima'],
  [`${HELD} The sides will see each other again in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${HELD} Next year the dialogue will move to Lima.`, 'next 5 2020 Lima'],
  [
    `${HELD} Lima will be the place of the fifth Norway-Chile Harbour Dialogue, which they are to hold next year.`,
    'next 5 2020 Lima',
  ],
  // of something else
  [`${HELD} For the next round of tenders, firms will apply in Lima.`],
  [`${HELD} The fleets should meet next in Lima in 2020 for the cod race.`],
  [`${HELD} They want to meet next to the harbour.`],
  [`${HELD} Oslo was named as the venue of the next round of the cod cup.`],
  [`${HELD} The consultations are to come to an end in June.`],
  [`${HELD} The talks will come to nothing before June.`],
  [`${HELD} The officials will see each other again at the UN Fish Assembly in New York in June.`],
  [`${HELD} The race will be held again in Bergen in June; it could be held again in Oslo.`],
  [`${HELD} For its next session, the council of ports will move to Bergen in June.`],
  ['The fourth Norway-Chile Harbour Dialogue will go to Bergen on March 21.'],
]);

checkTold('rounds gone by', referenceLines, [
  [
    `${HELD} The consultation was the first since April 2015, that is, in about four years.`,
    'previous - 2015-04 -',
  ],
  [`${HELD} The dialogue had not been convened since April 2015.`, 'previous - 2015-04 -'],
  [`${HELD} The two countries had held the third round in Lima in April 2015.`, 'previous 3 2015-04 Lima'],
  [`${HELD} It was there, in Oslo, that they had held the third round in 2015.`, 'previous 3 2015 Oslo'],
  [
    `${HELD} It was in Lima that the two sides last met, in April 2015, for the third Harbour Dialogue.`,
    'previous 3 2015-04 Lima',
  ],
  [`${HELD} Lima had been the venue of the third round in April 2015.`, 'previous 3 2015-04 Lima'],
  [`${HELD} Lima's turn to host had come in April 2015.`, 'previous - 2015-04 Lima'],
  [`${HELD} The third was hosted by Chile in April 2015.`, 'previous 3 2015-04 -'],
  [`${HELD} They went over the follow-up to the third session.`, 'previous 3 - -'],
  // of something else
  [`${HELD} They had held the third session of the parliament's debate in mind.`],
  [`${HELD} Prices had last been held steady in April 2015.`],
  [`${HELD} This was the first since the war of 1905.`],
  [`${HELD} It was in Lima that the pilots had been trained in April 2015.`],
  [`${HELD} Two panels were held: the first took place on March 10, the second took place on March 11.`],
  [`${HELD} Races are due in Bergen; the first was held in 1989.`],
  [`${HELD} The bill on cod was read. The second was held up until 2015.`],
  [`${HELD} The first session came in the morning of March 11.`],
  [`${HELD} They took note of the budget. It was the first since 2015.`],
  [`${HELD} This was the first time since 2014 that the price of cod fell.`],
  [`${HELD} The dialogue is the first since both states ratified the treaty in April 2018.`],
  [`${HELD} Norway had last held the presidency of the council in April 2015.`],
  [`${HELD} The countries had last hosted the cod cup in April 2015.`],
  [`${HELD} From the third session to the last, the mood was good.`],
  [`${HELD} The guests were taken to the old port by the third session chair in May.`],
]);
