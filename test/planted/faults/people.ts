import { foldWord } from '../../../server/src/tokens/fold';
import { daysLater, inText, issuedOn, mentionsIn, replaced, withSentence } from '../plant';
import type { Fault, Source } from '../plant';

/** The same release a few days later, under another name: a second document that says the same. */
function laterCopy(source: Source, change: (text: string) => string) {
  const { issued } = source.release;
  if (issued === null) return undefined;
  const text = issuedOn(source, daysLater(issued.date, 9));
  if (text === undefined) return undefined;
  const uri = source.uri.replace(issued.date, daysLater(issued.date, 9)).replace(/(\.\w+)$/, '-again$1');
  const next = change(text);
  if (next === text) return undefined;
  const others = [{ uri: source.uri, text: source.text }];
  return { before: [{ uri, text }, ...others], after: [{ uri, text: next }, ...others] };
}

function introduced({ release }: Source) {
  return release.persons.filter((person) => person.introduced && person.posts.some((post) => post.full));
}

/** Faults of the family `people`. */
export const peopleFaults: readonly Fault[] = [
  {
    rule: 'title-conflict',
    plant: (source, random) => {
      const posts = introduced(source).flatMap((person) =>
        person.posts.filter(
          ({ full, title }) =>
            full &&
            /^(?:Assistant Secretary|Under Secretary|(?:Senior )?Director|Special Envoy) for [^,]+ [^,]+$/.test(
              title,
            ),
        ),
      );
      if (posts.length === 0) return undefined;
      const { span, title } = random.pick(posts);
      const written = source.text.slice(span.start, span.end);
      const other = random.pick([`Deputy ${title}`, title.replace(/ for .*$/, ' for Harbour Affairs')]);
      return other === title ? undefined : laterCopy(source, (text) => text.replaceAll(written, other));
    },
  },
  {
    rule: 'person-name-variant',
    plant: (source, random) => {
      const people = introduced(source).filter(
        ({ family, name }) =>
          family.length >= 6 && /^[A-Za-z. ]+$/.test(name) && name.split(' ').length === 2,
      );
      if (people.length === 0) return undefined;
      const { family, name, posts } = random.pick(people);
      const at = 1 + random.below(family.length - 3);
      const wrong = name.replace(family, family.slice(0, at) + family.charAt(at) + family.slice(at));
      const post = posts.find(({ full }) => full)?.title ?? '';
      const sentence = random.pick([
        `${wrong}, ${post}, thanked the hosts.`,
        `In closing, ${post} ${wrong} spoke about the next steps.`,
      ]);
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'name-diacritics',
    plant: (source) => {
      const marked = introduced(source).find(
        ({ name }) => foldWord(name) !== name.toLowerCase() && /\p{L}/u.test(name),
      );
      if (marked === undefined) return undefined;
      const plain = marked.name.normalize('NFKD').replace(/\p{M}/gu, '');
      return plain === marked.name
        ? undefined
        : laterCopy(source, (text) => text.replaceAll(marked.name, plain));
    },
  },
  {
    rule: 'unintroduced-surname',
    plant: (source, random) => {
      const name = random.pick(['Okonkwo', 'Fairweather', 'Haugland', 'Quispe', 'Marchetti']);
      const title = random.pick(['Ambassador', 'Deputy Secretary', 'Assistant Secretary', 'Under Secretary']);
      const sentence = random.pick([
        `${title} ${name} thanked the hosts.`,
        `In closing, ${title} ${name} spoke about the next steps.`,
      ]);
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'title-case-mixed',
    plant: (source, random) => {
      const titles = mentionsIn(source, 'title').filter(({ text }) => {
        const words = text.split(/\s+/).filter((word) => !/^(?:of|for|and|the|to|in)$/.test(word));
        return words.length >= 3 && words.every((word) => /^[A-Z][a-z]+$/.test(word));
      });
      if (titles.length === 0) return undefined;
      const one = random.pick(titles);
      const words = [
        ...one.text.matchAll(
          /(?<=\s)(?:Affairs|Policy|Advisor|Adviser|Secretary|Assistant|Director|Coordinator|Security)\b/g,
        ),
      ];
      if (words.length === 0) return undefined;
      const word = random.pick(words);
      const at = one.start + word.index;
      return inText(
        source,
        replaced(source.text, { start: at, end: at + 1 }, word[0].charAt(0).toLowerCase()),
      );
    },
  },
  {
    rule: 'title-spelling',
    plant: (source, random) => {
      const [one, other] = random.pick([
        ['Under Secretary', 'Undersecretary'],
        ['Vice Minister', 'Vice-Minister'],
        ['Director General', 'Director-General'],
      ] as const);
      const text = withSentence(
        source,
        random,
        `${one} for Ports Ada Quill led one group. ${other} for Trade Kofi Mensah led the other.`,
      );
      return inText(source, text);
    },
  },
];
