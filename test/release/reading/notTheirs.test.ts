/** Meetings and foundings that are not those of the ones who met: of other states, of other people, of other things. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const fourth = 'The fourth Norway-Chile Ocean Dialogue was held in Oslo on March 11.';
const met = 'Norwegian Minister Kari Berg met with Chilean Minister Luz Rojas in Oslo today.';
const call = 'Secretary Mark Doe spoke by phone today with Norwegian Foreign Minister Pia Holm.';

function nothing(lead: string, rows: readonly string[]): readonly (readonly [string])[] {
  return rows.map((row) => [`${lead} ${row}`] as const);
}

checkTold('when they met', referenceLines, [
  ...nothing(fourth, [
    'They took up the plan that the two companies had signed when they met in Lima in May 2018.',
    'They noted that fishermen were right when they spoke in January of storms.',
  ]),
  ...nothing(met, [
    'They recalled the plan that students had drawn up when they met in Lima in May 2018.',
    'They remembered the poet, whom Minister Berg had heard when she and her brother spoke in Lima in 2015.',
    'Ministers of trade had asked for it when they met in Davos in January.',
    'Both thanked fishermen, who had lost all when they sat down in January.',
    'Both thanked the pilots, who had agreed when they met in Lima in May 2018.',
    'They recalled the Nobel laureates’ call when the two met in Oslo in December 2017.',
    'Both have known each other since they were young, when they met in Rome in May 1990.',
    'Trade unions signed the pact when they met in Lima in May 2018.',
    'They spoke of the deal that Peru and Cuba made when they met in Lima in 2015.',
  ]),
  ...nothing(call, ['They spoke of the deal that Peru and Cuba made when they met in Lima in 2015.']),
  [
    `${call} He briefed her on what he and Chinese Foreign Minister Li Wei agreed when they met in Beijing in February.`,
    'related - 2019-02 Beijing',
  ],
  [
    `${call} She told him what the Prime Minister and the Swedish Prime Minister agreed when the two leaders met in Stockholm in February.`,
    'related - 2019-02 Stockholm',
  ],
  // theirs all the same
  [`${met} They built on what they had agreed when they met in Lima in May 2018.`, 'previous - 2018-05 Lima'],
  [`${met} The ministers had asked for it when they spoke in January.`, 'previous - 2019-01 -'],
  [
    `${met} She recalled what he and Minister Berg had agreed when they met in Lima in May 2018.`,
    'previous - 2018-05 Lima',
  ],
]);

checkTold('when who last met', referenceLines, [
  ...nothing(fourth, [
    'The last time Chile held talks on this subject was in Lima in 2015, with Peru.',
    'The last time prices of cod fell and ministers spoke was in 2015.',
    'The Chilean navy had last held consultations with Peru in Lima in 2016.',
    'Peru and Chile had last consulted in Lima in 2016.',
    'Norwegian and Chilean students last came together in Lima in August 2018.',
    'Elections were last held in Chile in December 2017.',
    'Games were last hosted in Chile in August 2018.',
    'Negotiations with the EU were last held in Brussels in January 2019.',
  ]),
  ...nothing(met, [
    'The two had last held talks with Peru in Lima in 2018.',
    'The last time a Chilean minister came together with business in Oslo was in 2014.',
    'The last time Norway held talks with rebels was in Havana in 2012.',
    'The last time a Chilean minister spoke in the Storting was in 2008.',
  ]),
  ...nothing(call, [
    'U.S. and Norwegian forces last came together in Trondheim in October 2018.',
    'NATO ministers had last consulted in Brussels in February.',
  ]),
  [`${fourth} The consultations were last held in Lima in August 2018.`, 'previous - 2018-08 Lima'],
  [`${fourth} Officials last came together in Lima in August 2018.`, 'previous - 2018-08 Lima'],
  [`${fourth} Norway had last held talks with Chile in Lima in August 2018.`, 'previous - 2018-08 Lima'],
  [
    `${fourth} The last time the Ministers of the two countries talked was in Lima in August 2018.`,
    'previous - 2018-08 Lima',
  ],
]);

checkTold('what was founded', referenceLines, [
  ...nothing(fourth, [
    'The platform was launched in 2012 by Norwegian fish farmers.',
    'The platform was established in 2012 and pumps 400 barrels a day.',
    'The oil platform was established in 2012.',
    'This trilateral was first launched in 2014 with Peru, and Norway is an observer.',
    'The trade format was created in 1998 for customs declarations.',
    'Background: The Chilean fisheries platform dates back to 2003.',
    'The Johan Sverdrup platform was inaugurated in January 2019.',
    'The dialogue is a success, established through years of work since 2002.',
    'The dialogue stems from fishing ties that began in 1905.',
    'The talks sprang from a love of cod that began in 1905.',
  ]),
  [`${fourth} The cooperation platform was established in 2012.`, 'founded - 2012 -'],
  [`${fourth} The dialogue stems from an agreement signed in Lima in 2005.`, 'founded - 2005 Lima'],
]);

checkTold('which round is meant', referenceLines, [
  ...nothing(fourth, [
    'Its 2020 edition will be printed in Santiago.',
    'The 2020 session is due to be filmed in Santiago.',
    'Valparaíso was suggested as the site for the next round by the press in 2018.',
    'Valparaíso invited to the next one in 2020, a regatta.',
    'Peru will be invited to the next one, in 2020.',
    'Sweden and Denmark were invited to the third, in 2017.',
    'This is the first dialogue of its kind since the earthquake of February 2010.',
    'This was the first one since the government took office in March 2018.',
    'Their last gathering of fishermen was in Lima in May 2018.',
  ]),
  [`${fourth} Norway was invited to the next one, in 2020, in Santiago.`, 'next 5 2020 Santiago'],
  [`${fourth} The 2020 round will take place in Santiago.`, 'next 5 2020 Santiago'],
  [`${fourth} This was the first such meeting since June 2016.`, 'previous - 2016-06 -'],
]);
