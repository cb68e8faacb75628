import { inText, mentionsIn, replaced, withSentence } from '../plant';
import type { Fault } from '../plant';

/** Faults of the family `style`. */
export const styleFaults: readonly Fault[] = [
  {
    rule: 'acronym-undefined',
    plant: (source, random) => {
      if (source.release.kind === 'remarks') return undefined;
      const acronym = random.pick(['WIPO', 'UNCTAD', 'UNODC', 'ITU', 'UNFPA']);
      if (source.text.includes(acronym)) return undefined;
      const sentence = random.pick([
        `They spoke about the work of the ${acronym} in this field.`,
        `Both sides support the next assembly of the ${acronym}.`,
      ]);
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'acronym-unused',
    plant: (source, random) => {
      const name = random.pick([
        'Joint Harbour Safety Plan',
        'Regional Water Quality Network',
        'Common Forest Data Set',
      ]);
      const acronym = name
        .split(' ')
        .map((word) => word.charAt(0))
        .join('');
      const sentence = `They took note of the ${name} (${acronym}) and its first results.`;
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'acronym-early-use',
    plant: (source, random) => {
      const [name, acronym] = random.pick([
        ['Joint Harbour Safety Plan', 'JHSP'],
        ['Regional Water Quality Network', 'RWQN'],
      ] as const);
      return inText(
        source,
        withSentence(
          source,
          random,
          `The ${acronym} was reviewed. Work on the ${name} (${acronym}) goes on, and the ${acronym} stays open.`,
        ),
      );
    },
  },
  {
    rule: 'acronym-conflict',
    plant: (source, random) => {
      const [one, other] = random.pick([
        ['Joint Water Council', 'Joint Wind Council'],
        ['Regional Ports Network', 'Regional Police Network'],
        ['Digital Skills Plan', 'Defense Supply Plan'],
      ] as const);
      const acronym = one
        .split(' ')
        .map((word) => word.charAt(0))
        .join('');
      const sentence = `They founded the ${one} (${acronym}). The ${other} (${acronym}) will follow. The ${acronym} meets in spring.`;
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'country-form',
    plant: (source, random) => {
      const year = Number(source.release.issued?.date.slice(0, 4) ?? 0);
      if (year < 2020) return undefined;
      const old = random.pick(['Swaziland', 'the Republic of Macedonia', 'Macedonia']);
      const sentence = random.pick([
        `Officials of ${old} will join the next session.`,
        `They thanked ${old} for its support.`,
      ]);
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'place-country-mismatch',
    plant: (source, random) => {
      const wrong = random.pick([
        'Buenos Aires, Brazil',
        'Nairobi, Ghana',
        'Vienna, Germany',
        'Ottawa, Chile',
        'Lisbon, Spain',
      ]);
      const sentence = random.pick([
        `The experts will meet in ${wrong} next year.`,
        `A workshop in ${wrong} prepared the talks.`,
      ]);
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'us-abbreviation',
    plant: (source, random) => {
      const partner = random.pick(['Germany', 'Japan', 'Kenya']);
      const form = random.pick([`U.S-${partner}`, `U.S.- ${partner}`]);
      return inText(source, withSentence(source, random, `The ${form} talks will go on.`));
    },
  },
  {
    rule: 'term-variant',
    plant: (source, random) => {
      const [one, other] = random.pick([
        ['cybercrime', 'cyber crime'],
        ['combating', 'combatting'],
        ['whole-of-government', 'whole of government'],
      ] as const);
      if (
        mentionsIn(source, 'date').length === 0 ||
        replaced(source.text, { start: 0, end: 0 }, '').includes(one)
      )
        return undefined;
      const use = (word: string): string =>
        word.startsWith('comb')
          ? `${word} smuggling`
          : word.startsWith('whole')
            ? `a ${word} approach`
            : word;
      const sentence = `They spoke about ${use(one)} in the morning and about the ways of ${use(other)} later, and ${use(one)} stays on the list.`;
      return inText(source, withSentence(source, random, sentence));
    },
  },
];
