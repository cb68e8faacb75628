/** The JSON schema of `registry` in a `readout.json`: what completion and hovers of the file show. */

type Json = Readonly<Record<string, unknown>>;

const text = (description: string, ...examples: readonly string[]): Json => ({
  type: 'string',
  minLength: 1,
  description,
  ...(examples.length === 0 ? {} : { examples }),
});

const country = (description: string): Json => ({
  type: 'string',
  pattern: '^[A-Z][A-Z0-9+-]+$',
  patternErrorMessage: 'A country code of ISO 3166, such as “NO”; “EU” and other groupings by their acronym.',
  description: `${description} ISO 3166 code, the acronym of a grouping such as EU, or INT for international bodies.`,
  examples: ['NO', 'US', 'EU', 'INT'],
});

const day = (description: string): Json => ({
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  patternErrorMessage: 'A year, a month or a day: 2019, 2019-03 or 2019-03-11.',
  description: `${description} A year, a month or a day.`,
  examples: ['2019', '2019-03', '2019-03-11'],
});

const aliases = (description: string, ...examples: readonly string[]): Json => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  uniqueItems: true,
  description,
  examples: [examples],
});

function entries(
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, Json>>,
  example: object,
): Json {
  const body = JSON.stringify(
    Object.fromEntries(
      required.map((name, at) => [name, name === 'parties' ? [`$${at + 1}`] : `$${at + 1}`]),
    ),
  );
  return {
    type: 'array',
    description,
    items: {
      type: 'object',
      required,
      properties,
      additionalProperties: false,
      defaultSnippets: [{ label: 'New entry', body: JSON.parse(body) as unknown }],
    },
    examples: [[example]],
  };
}

const posts = entries(
  'Posts that the person holds or held. With dates, a release of that time may give another post without being reported.',
  ['title'],
  {
    title: text('The post as releases write it, without the body.', 'Director General for Ocean Affairs'),
    agency: text('The body in which it is held.', 'Ministry of Foreign Affairs'),
    country: country('Whose post it is.'),
    from: day('Its first day.'),
    to: day('Its last day; left out while it lasts.'),
  },
  { title: 'Director General for Ocean Affairs', agency: 'Ministry of Foreign Affairs', from: '2019-03' },
);

const officials = entries(
  'Persons. Every spelling stands for the name, in all releases.',
  ['name'],
  {
    name: text('The name as it should be written.', 'Sigrid Aune'),
    aliases: aliases('Other spellings that mean the same person.', 'Sigrid M. Aune', 'Sigríd Aune'),
    country: country('Whose official it is, where a release does not say.'),
    posts,
  },
  { name: 'Sigrid Aune', aliases: ['Sigrid M. Aune'], country: 'NO' },
);

const former = entries(
  'Names that the body bore before, the newest first.',
  ['name'],
  { name: text('The former name.', 'Fisheries Office'), to: day('The last day on which it was called so.') },
  { name: 'Fisheries Office', to: '2014-12-31' },
);

const agencies = entries(
  'Ministries, agencies and other public bodies. An entry replaces the built-in one of its country and name.',
  ['name', 'country'],
  {
    name: text(
      'The English name as releases write it, without the country in front.',
      'Fisheries Directorate',
    ),
    acronym: text('Its acronym, which then needs no definition.', 'FD'),
    country: country('Whose body it is.'),
    parent: text('The body of which it is part, by name.', 'Ministry of Trade, Industry and Fisheries'),
    aliases: aliases('Other names; those in capitals count as acronyms.', 'Directorate of Fisheries'),
    from: day('Since when it goes by its name.'),
    to: day('Until when it went by its name.'),
    former,
  },
  { name: 'Fisheries Directorate', acronym: 'FD', country: 'NO' },
);

const series = entries(
  'Standing dialogues. Every name stands for the first, so that all their rounds are one series.',
  ['name', 'parties'],
  {
    name: text('The name without the parties in front.', 'Ocean Dialogue'),
    parties: {
      type: 'array',
      items: country('Who meets.'),
      minItems: 2,
      uniqueItems: true,
      description: 'Who meets, by code.',
      examples: [['NO', 'GH']],
    },
    aliases: aliases('Other names of the same dialogue.', 'Oceans Consultations', 'Bergen Talks'),
    level: text('Its level, where another dialogue of the same topic meets at another one.', 'ministerial'),
  },
  { name: 'Ocean Dialogue', parties: ['NO', 'GH'], aliases: ['Bergen Talks'] },
);

const titles = entries(
  'Titles of posts that are not recognised by themselves.',
  ['name'],
  {
    name: text('The title in full.', 'Keeper of the Great Seal'),
    abbreviation: text('Its usual abbreviation.', 'KGS'),
    aliases: aliases('Other forms of the title.', 'Lord Keeper'),
  },
  { name: 'Keeper of the Great Seal' },
);

const places = entries(
  'Places that are not recognised by themselves.',
  ['name', 'country'],
  {
    name: text('The name of the place.', 'Ny-Ålesund'),
    country: country('In which country it lies.'),
    aliases: aliases('Other spellings.', 'Ny-Alesund'),
  },
  { name: 'Ny-Ålesund', country: 'NO' },
);

/** The schema of `registry`. */
export const registrySchema: Json = {
  type: 'object',
  markdownDescription:
    'Who and what the releases of this folder and those below are about: it adds to what Readout knows, and wins over it. See `docs/registry.md`.',
  properties: { officials, agencies, series, titles, places },
  additionalProperties: false,
};
