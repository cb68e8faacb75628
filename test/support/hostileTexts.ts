/** Texts of any length that a reader finds hard, each the repetition of something that patterns trip over. */
import { announcement, outcome } from './releases';

/** Makes a text of that many UTF-16 units. */
export type TextMaker = (length: number) => string;

function repeated(piece: string): TextMaker {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Repeats a piece that differs each time: `word` is a new capitalised word. */
function varied(piece: (word: string, count: number) => string): TextMaker {
  return (length) => {
    const parts: string[] = [];
    let size = 0;
    for (let count = 0; size < length; count += 1) {
      const letters = [...count.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26)));
      const part = piece(`Q${letters.join('')}`, count);
      parts.push(part);
      size += part.length;
    }
    return parts.join('').slice(0, length);
  };
}

const oneSentence = `${outcome} ${announcement}`.replace(/\s+/g, ' ').replace(/[.!?]/g, '');

/** The texts whose time is measured at every size. */
export const measuredAtEverySize: Readonly<Record<string, TextMaker>> = {
  'a run of capitals': repeated('A'),
  'a run of digits': repeated('7'),
  'a run of spaces': repeated(' '),
};

export const hostileTexts: Readonly<Record<string, TextMaker>> = {
  ...measuredAtEverySize,
  'ordinary releases': repeated(`${outcome}\n${announcement}\n`),
  'releases on one line': repeated(`${outcome} ${announcement} `.replace(/\s+/g, ' ')),
  'one sentence of many mentions': repeated(`${oneSentence} `),
  'words in capitals': repeated('NATO '),
  'the Department of': repeated('the Department of '),
  commas: repeated(','),
  brackets: repeated('(['),
  'numbers and commas': repeated('12, '),
  'line breaks': repeated('\n'),
  'lines of a letter': repeated('a\n'),
  'full stops': repeated('. '),
  hyphens: repeated('A-'),
  'quotation marks': repeated('“a” '),
  'signs of contacts': repeated('@a '),
  'signs of markup': repeated('<a &b '),
  'stars and bars': repeated('*_|'),
  President: repeated('President '),
  'and and': repeated('and '),
  'Mr. Mr.': repeated('Mr. '),
  'U.S.-U.S.-': repeated('U.S.-'),
  dates: repeated('May 23, 2017, '),
  'one name': repeated('John Smith, '),
  'one name with its post': repeated('Secretary of State John Smith, '),
  'dialogues in passing': repeated('attending the Road Safety Forum, hosted by President Jane Roe, '),
  'lists of departments': repeated('Departments of Defense, Trade and '),
  'inner commas': repeated('Ministry of Economy, Trade, '),
  dialogues: repeated('the U.S.-China Cyber Dialogue on Trade (CDT), '),
  'references to rounds': repeated('was announced by the Cyber Dialogue since the last '),
  'members of a delegation': repeated('Members of the U.S. delegation\nJohn Smith, Director\n\n'),
  relevant: repeated('relevant '),
  'signs of quoted mails': repeated('> '),
  'accents on nothing': repeated('\u0301'),
  'soft hyphens': repeated('a\u00ad'),
  'no-break spaces': repeated('John\u00a0Smith, '),
  'words parted at line ends': repeated('com-\nmerce '),
  'numbers of pages': repeated('The two sides of the harbour talks met in the town,\n12\nand '),
  'ever new names': varied((word) => `John ${word}, `),
  'ever new given names': varied((word) => `Ambassador ${word} Smith. John and Smith. `),
  'ever new bodies and dialogues': varied(
    (word, count) =>
      `The U.S. delegation included the Ministry of ${word} led by Ambassador ${word} Jones, and the ` +
      `U.S.-China ${word} Dialogue on May ${(count % 28) + 1}, ${2000 + (count % 30)}; `,
  ),
  'brackets in front matter': (length) =>
    `---\ntitle: ${repeated('[')(60_000)}\n---\n${repeated('a ')(length)}`,
  'colons in front matter': (length) => `---\n${repeated('title: ')(60_000)}\n---\n${repeated('a ')(length)}`,
};
