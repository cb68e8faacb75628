// Releases of any number for benchmarks: made from a seed, so that every run measures the same texts.

const months = ['January', 'March', 'April', 'June', 'September', 'October', 'November', 'December'];
const partners = [
  { name: 'Norway', adjective: 'Norwegian', city: 'Oslo' },
  { name: 'Portugal', adjective: 'Portuguese', city: 'Lisbon' },
  { name: 'Chile', adjective: 'Chilean', city: 'Santiago' },
  { name: 'Japan', adjective: 'Japanese', city: 'Tokyo' },
  { name: 'Kenya', adjective: 'Kenyan', city: 'Nairobi' },
  { name: 'Estonia', adjective: 'Estonian', city: 'Tallinn' },
  { name: 'Singapore', adjective: 'Singaporean', city: 'Singapore' },
];
const topics = [
  'Cyber',
  'Space',
  'Maritime Security',
  'Digital Economy',
  'Counterterrorism',
  'Energy',
  'Climate',
];
const forms = ['Dialogue', 'Working Group', 'Consultations', 'Joint Committee'];
const given = [
  ...[
    'Ellen',
    'Lars',
    'Ana',
    'Marcus',
    'Ingrid',
    'Paulo',
    'Grace',
    'Tomas',
    'Helena',
    'Victor',
    'Sofia',
    'Peter',
  ],
  ...[
    'Maria',
    'Daniel',
    'Laura',
    'Andrew',
    'Karen',
    'Miguel',
    'Susan',
    'Erik',
    'Julia',
    'Oscar',
    'Nina',
    'Henry',
  ],
];
/** Family names are put together, so that few officials share one. */
const beginnings = [
  'Fair',
  'Haug',
  'Lind',
  'Cast',
  'Ferr',
  'Wan',
  'Reb',
  'Ostr',
  'Berg',
  'Mor',
  'Tell',
  'Quin',
  'Dahl',
];
const endings = [
  'weather',
  'land',
  'en',
  'ell',
  'aro',
  'jala',
  'ane',
  'ow',
  'strom',
  'eira',
  'man',
  'ton',
  'by',
  'vik',
];
const posts = [
  'Deputy Assistant Secretary',
  'Director General',
  'Senior Director',
  'Special Envoy',
  'Ambassador',
];
const bodies = [
  'Department of Commerce',
  'Department of Justice',
  'Department of Defense',
  'Ministry of Foreign Affairs',
  'Ministry of the Interior',
  'National Security Council',
  'Federal Communications Commission',
];
const fillers = [
  'Both sides reviewed what had been agreed in the last round and named the officials who will follow it up.',
  'The participants compared notes on threats to networks, ports and cables, and on the training of young experts.',
  'They underlined that rules agreed in public serve small and large states alike, and that trade depends on them.',
  'The delegations also heard from universities, companies and civil society, whose proposals will be published.',
  'A joint team will prepare a plan of work, with dates for each step, and report to ministers before the summer.',
];

/** A generator of numbers from 0 up to 1, the same for the same seed (Park and Miller's). */
function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function nameFrom(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return `${pick(given)} ${pick(beginnings)}${pick(endings)}`;
}

/**
 * The release of that number: one of some hundred series, its round told by the number.
 * @param shortest how many UTF-16 units it has at least, about; at most twice as many
 */
export function generatedRelease(
  number: number,
  shortest = 4000,
): { readonly name: string; readonly text: string } {
  const random = randomFrom(number * 7919 + 17);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const partner = partners[number % partners.length] ?? pick(partners);
  const series = `${topics[Math.floor(number / 7) % topics.length] ?? ''} ${forms[Math.floor(number / 49) % forms.length] ?? ''}`;
  const year = 2000 + (Math.floor(number / 196) % 26);
  const day = 1 + Math.floor(random() * 27);
  const month = pick(months);
  // whoever leads a series does so for all its rounds of some years
  const cast = randomFrom((number % 196) * 31 + Math.floor(year / 5));
  const head = nameFrom(cast);
  const host = nameFrom(cast);
  const paragraphs = [
    `United States and ${partner.name} Hold ${series}`,
    `Media Note\nOffice of the Spokesperson\nWashington, DC\n${month} ${day + 1}, ${year}`,
    `On ${month} ${day}, ${year}, the United States and ${partner.name} held the U.S.-${partner.name} ${series} in ${partner.city}.`,
    `${head}, ${pick(posts)} for ${pick(topics)} Affairs, U.S. Department of State, led the U.S. delegation, which included representatives from the ${pick(bodies)}, the ${pick(bodies)}, and the ${pick(bodies)}.`,
    `${host}, ${pick(posts)} at the ${partner.adjective} ${pick(bodies)}, led the ${partner.adjective} delegation.`,
  ];
  const length = shortest + Math.floor(random() * shortest);
  while (paragraphs.join('\n\n').length < length - 300)
    paragraphs.push(
      `${pick(fillers)} ${pick(posts)} ${nameFrom(random)} of the ${pick(bodies)} spoke on ${pick(topics)} policy in ${pick(partners).city} on ${pick(months)} ${1 + Math.floor(random() * 27)}. ${pick(fillers)}`,
    );
  paragraphs.push('For further information, write to press@example.gov or follow @Example_Press.');
  return {
    name: `${year}-${String(number).padStart(5, '0')}.release.txt`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** The same text as a Markdown note that links to its neighbours, for servers that index Markdown. */
export function generatedNote(number: number): { readonly name: string; readonly text: string } {
  const { text } = generatedRelease(number);
  const [title = '', ...paragraphs] = text.split('\n\n');
  const body = paragraphs.map((paragraph, i) =>
    i % 4 === 3
      ? `## Part ${i}\n\n${paragraph} See [the note before](note-${Math.max(0, number - i)}.md).`
      : paragraph,
  );
  return { name: `note-${number}.md`, text: `# ${title}\n\n${body.join('\n\n')}` };
}
