/** Treaties and where their texts are to be read: on the pages of those who keep them. */

interface Treaty {
  readonly names: readonly string[];
  readonly url: string;
}

const TREATIES: readonly Treaty[] = [
  {
    names: ['Budapest Convention on Cybercrime', 'Budapest Convention', 'Convention on Cybercrime'],
    url: 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185',
  },
  {
    names: ['Charter of the United Nations', 'United Nations Charter', 'UN Charter', 'U.N. Charter'],
    url: 'https://www.un.org/en/about-us/un-charter/full-text',
  },
  {
    names: ['Universal Declaration of Human Rights'],
    url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
  },
  {
    names: ['Vienna Convention on Diplomatic Relations'],
    url: 'https://legal.un.org/ilc/texts/instruments/english/conventions/9_1_1961.pdf',
  },
  {
    names: ['Vienna Convention on Consular Relations'],
    url: 'https://legal.un.org/ilc/texts/instruments/english/conventions/9_2_1963.pdf',
  },
  {
    names: [
      'United Nations Convention on the Law of the Sea',
      'UN Convention on the Law of the Sea',
      'Law of the Sea Convention',
    ],
    url: 'https://www.un.org/depts/los/convention_agreements/convention_overview_convention.htm',
  },
  {
    names: [
      'Treaty on the Non-Proliferation of Nuclear Weapons',
      'Nuclear Non-Proliferation Treaty',
      'Nuclear Nonproliferation Treaty',
    ],
    url: 'https://treaties.unoda.org/t/npt',
  },
  {
    names: ['Biological and Toxin Weapons Convention', 'Biological Weapons Convention'],
    url: 'https://treaties.unoda.org/t/bwc',
  },
  { names: ['Chemical Weapons Convention'], url: 'https://www.opcw.org/chemical-weapons-convention' },
  {
    names: ['Comprehensive Nuclear-Test-Ban Treaty', 'Comprehensive Nuclear Test Ban Treaty'],
    url: 'https://www.ctbto.org/our-mission/the-treaty',
  },
  { names: ['Arms Trade Treaty'], url: 'https://thearmstradetreaty.org/' },
  {
    names: ['Outer Space Treaty'],
    url: 'https://www.unoosa.org/oosa/en/ourwork/spacelaw/treaties/introouterspacetreaty.html',
  },
  { names: ['Paris Agreement'], url: 'https://unfccc.int/process-and-meetings/the-paris-agreement' },
  { names: ['Montreal Protocol'], url: 'https://ozone.unep.org/treaties/montreal-protocol' },
  {
    names: ['North Atlantic Treaty'],
    url: 'https://www.nato.int/cps/en/natohq/official_texts_17120.htm',
  },
  { names: ['Helsinki Final Act'], url: 'https://www.osce.org/helsinki-final-act' },
];

const byName = new Map(TREATIES.flatMap(({ names, url }) => names.map((name) => [name, url] as const)));

/** Longer names first: one may begin with another. A blank may be the end of a line. */
const pattern = new RegExp(
  `\\b(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,4}'))
    .join('|')})(?!\\w)(?!\\s{1,4}Organi[sz]ation)`,
  'g',
);

/** Each treaty that a text names, with its span in UTF-16 offsets, in the order of the text. */
export function treatiesIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly url: string }[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    url: byName.get(words.replace(/\s+/g, ' ')) ?? '',
  }));
}
