/** Posts and the bodies they are at, where words stand between post, body and name. */
import { checkTold } from './check';
import type { Release } from '../../../server/src/release/model';

/** `Ada Roe = Secretary @ Ministry of Trade`: each delegate with post and body. */
function postLines(release: Release): readonly string[] {
  return release.delegations.flatMap(({ party, heads, members }) =>
    [...heads, ...members].map(
      ({ name, title, agency }) => `${party} ${name} = ${title ?? '-'} @ ${agency ?? '-'}`,
    ),
  );
}

checkTold('a post parted from its body or name', postLines, [
  [
    'The second round of the Norway-Estonia Ports Talks was held in Oslo on March 3, 2019. Joint Secretary (North Sea) of the Ministry of Trade, Jon Sund led the Norwegian delegation, while the Estonian delegation was led by Director General of the Shoreline and Oceanic Department of the Estonian Works Ministry, Jaan Tamm.',
    'NO Jon Sund = Joint Secretary @ Ministry of Trade',
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
]);
