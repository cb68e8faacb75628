/** Function words and marks that the reader's patterns ask for by number. */

const words = {
  comma: ',', stop: '.', dash: '-', open: '(', close: ')', semicolon: ';', colon: ':', quote: '"', apostrophe: "'",
  possessive: "'s", slash: '/', ampersand: '&', plus: '+', openSquare: '[', closeSquare: ']',
  the: 'the', a: 'a', an: 'an', of: 'of', for: 'for', on: 'on', in: 'in', to: 'to', at: 'at', by: 'by', from: 'from',
  with: 'with', and: 'and', or: 'or', as: 'as', was: 'was', were: 'were', is: 'is', are: 'are', be: 'be', been: 'been',
  has: 'has', had: 'had', have: 'have', will: 'will', would: 'would', who: 'who', which: 'which', that: 'that',
  this: 'this', these: 'these', its: 'its', their: 'their', his: 'his', her: 'her', he: 'he', she: 'she', they: 'they',
  we: 'we', it: 'it', into: 'into', between: 'between', within: 'within', among: 'among', during: 'during',
  including: 'including', include: 'include', includes: 'includes', included: 'included', also: 'also', other: 'other',
  others: 'others', both: 'both', our: 'our', no: 'no', any: 'any', some: 'some', several: 'several',
  various: 'various', relevant: 'relevant', next: 'next', last: 'last', previous: 'previous', since: 'since',
  while: 'while', where: 'where', when: 'when', not: 'not', through: 'through', via: 'via', near: 'near',
  visit: 'visit', outside: 'outside', around: 'around', across: 'across', toward: 'toward', against: 'against',
  after: 'after', before: 'before', new: 'new', city: 'city', here: 'here', throughout: 'throughout',
  than: 'than', but: 'but', if: 'if', so: 'so', said: 'said', president: 'president',
} as const;

export type ReaderWord = keyof typeof words;

/** The words themselves, folded, in the order of their numbers. */
export const readerWords: readonly string[] = Object.values(words);

/** Their vocabulary numbers: the compiler of the gazetteer numbers them first, from 1, in this order. */
export const W = Object.fromEntries(Object.keys(words).map((name, index) => [name, index + 1])) as Readonly<
  Record<ReaderWord, number>
>;
