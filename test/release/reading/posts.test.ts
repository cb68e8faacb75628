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
  [
    'The Norway-Estonia Ports Talks opened in Oslo on March 3, 2019. Minister Lars Holm of Norway led his delegation. Jaan Tamm, Head of the Estonian Delegation and Director of Harbour Relations at the Ministry of Works, expressed his thanks.',
    'NO Lars Holm = Minister @ -',
    'EE Jaan Tamm = Director of Harbour Relations @ Ministry of Works',
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
