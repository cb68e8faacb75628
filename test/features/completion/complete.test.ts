import assert from 'node:assert/strict';
import { complete, type Asking } from '../../../server/src/features/completion/complete';
import { documentation } from '../../../server/src/features/completion/documentation';
import type { Candidate } from '../../../server/src/features/completion/candidate';
import { marked } from '../../support/featureWorkspace';
import { firstRound, secondRound, thirdHead, thirdLead } from '../../support/havenTalks';

const earlier = { 'first.release': firstRound, 'second.release': secondRound };

interface Offer {
  readonly candidate: Candidate;
  /** The typed characters that it replaces. */
  readonly typed: string;
  readonly documentation: string | undefined;
}

function offersOf(text: string, asking: Asking, others: Readonly<Record<string, string>>): readonly Offer[] {
  const { dossier, document, offset, textOf } = marked({ ...others, 'third.release': text });
  return complete(dossier, document, offset, asking).candidates.map((candidate) => ({
    candidate,
    typed: textOf(document.uri, candidate.span),
    documentation: documentation(dossier, document, candidate.subject),
  }));
}

const typing: Asking = { manual: false, today: '2023-05-04' };
const manual: Asking = { manual: true, today: '2023-05-04' };

/** What is offered for the end of a third release: the texts in order, and what the first one replaces. */
function checkOffers(
  about: string,
  end: string,
  expected: readonly string[],
  more: {
    readonly typed?: string;
    readonly asking?: Asking;
    readonly told?: RegExp;
    readonly lead?: string;
  } = {},
): void {
  it(about, () => {
    const text = `${thirdHead}${more.lead ?? thirdLead}${end}`;
    const offers = offersOf(text.includes('<|>') ? text : `${text}<|>`, more.asking ?? typing, earlier);
    assert.deepEqual(
      offers.slice(0, expected.length).map(({ candidate }) => candidate.text),
      expected,
      `offered: ${offers.map(({ candidate }) => candidate.text).join(' | ')}`,
    );
    if (expected.length === 0) assert.deepEqual(offers, []);
    if (more.typed !== undefined) assert.equal(offers[0]?.typed, more.typed);
    if (more.told !== undefined) assert.match(offers[0]?.documentation ?? '', more.told);
  });
}

describe('completion of people', () => {
  const quintana = 'Rosa Quintana, Deputy Minister for Ocean Affairs, Chilean Ministry of Foreign Affairs';
  const talvela = 'Eino Talvela, Ambassador for Northern Waters, Finnish Ministry for Foreign Affairs';
  checkOffers('gives the full first reference with the newest office', 'Ms. ', [quintana], {
    typed: '',
    told: /Director for Ocean Affairs[^]*Deputy Minister for Ocean Affairs|Deputy Minister[^]*Director for Ocean/,
  });
  checkOffers('keeps to the honorific', 'Mr. ', [talvela]);
  checkOffers('replaces what is typed', 'Mr. Tal', [talvela], { typed: 'Tal' });
  checkOffers('asks the side of the sentence', 'The Finnish delegation was led by ', [`Mr. ${talvela}`]);
  checkOffers(
    'takes the surname for somebody who is introduced',
    'Ms. Rosa Quintana, Deputy Minister for Ocean Affairs, Ministry of Foreign Affairs, led the Chilean delegation. Ms. ',
    ['Quintana'],
  );
  checkOffers(
    'takes title and surname where no honorific is in use',
    'Rosa Quintana, Deputy Minister for Ocean Affairs, Ministry of Foreign Affairs, opened the talks. The second day was led by ',
    ['Deputy Minister Quintana'],
    { lead: 'Chile and Finland met.\n\n' },
  );
  checkOffers('is silent behind a finished name', 'Ms. Rosa Quintana ', []);
  checkOffers('is silent in prose', 'Both sides thanked the ', []);
  checkOffers('is silent at the end of a sentence', 'Both sides met. ', []);
});

describe('completion of bodies', () => {
  checkOffers(
    'begins with those that the side sent before, newest round first',
    'Ms. Rosa Quintana led the Chilean delegation, which included representatives of the Ministry of ',
    ['Ministry of National Defense', 'Ministry of Public Works'],
    { typed: 'Ministry of ', told: /\*\*Ministry of National Defense\*\* · Chile/ },
  );
  checkOffers(
    'goes by the sentence, not by the release',
    'Ms. Rosa Quintana led the Chilean delegation.\n\nThe Finnish delegation included representatives of the Ministry of ',
    ['Ministry of Transport and Communications'],
  );
  checkOffers(
    'goes by the adjective in front first',
    'The Chilean delegation thanked the Finnish Ministry of Tr',
    ['Ministry of Transport and Communications'],
  );
  checkOffers(
    'offers the next part of a list with its article, and no part twice',
    'The Chilean delegation included representatives of the Ministry of National Defense, ',
    ['the Ministry of Public Works', 'the Maritime Directorate'],
  );
  checkOffers('knows bodies that no release has named', 'The Finnish Ministry of E', [
    'Ministry of Economic Affairs and Employment',
  ]);
  it('counts the rounds at which a body was, and not the releases that tell of them', () => {
    const news = `Chile and Finland met in Turku on May 19, 2021, for the second Chile-Finland Harbor Dialogue.\n\n${secondRound.split('\n\n')[3] ?? ''}\n`;
    const end = 'The Chilean delegation included representatives of the Ministry of ';
    const offers = offersOf(`${thirdHead}${thirdLead}${end}<|>`, typing, {
      ...earlier,
      'wire.release': news,
    });
    assert.deepEqual(
      offers.slice(0, 2).map(({ candidate }) => `${candidate.label}: ${candidate.detail}`),
      ['Ministry of National Defense: last time, 2 of 2', 'Ministry of Public Works: last time, 1 of 2'],
    );
  });
  checkOffers(
    'goes on behind a line break',
    'The Chilean delegation included representatives of the Ministry\nof Pub',
    ['of Public Works'],
    { typed: 'of Pub' },
  );
});

describe('completion of dialogues', () => {
  const lead = 'On Tuesday, May 2, Chile and Finland ';
  checkOffers('gives the next number behind the verb', 'held the ', ['third Chile-Finland Harbor Dialogue'], {
    lead,
    told: /2nd round, 19 May 2021/,
  });
  checkOffers('gives the name behind a number', 'held the third ', ['Chile-Finland Harbor Dialogue'], {
    lead,
  });
  checkOffers('gives the name behind “next”', 'The two sides plan to hold the next ', [
    'Chile-Finland Harbor Dialogue',
  ]);
  checkOffers('is silent for the first time', 'The ministers met for the first ', []);
});

describe('completion of dates', () => {
  checkOffers('gives the weekday and the year', 'On May 23', ['Tuesday, May 23, 2023'], {
    typed: 'May 23',
    asking: manual,
    lead: '',
  });
  for (const day of ['May 23, 2023', 'Tuesday, May 23, 2023'])
    checkOffers(`is silent behind a whole day, where Tab goes on: ${day}`, `On ${day}`, [], {
      asking: manual,
    });
  checkOffers('gives the days nearest to the release', 'On Thursday, ', ['Thursday, May 4, 2023'], {
    typed: 'Thursday, ',
    lead: '',
  });
  checkOffers('offers the days of a month', 'On May ', ['Monday, May 1, 2023', 'Tuesday, May 2, 2023'], {
    lead: '',
  });
  checkOffers('puts the day of the round first', 'It took place on May ', ['Tuesday, May 2, 2023']);
  checkOffers('takes the year that is nearest', 'They met on December 12', ['Monday, December 12, 2022'], {
    asking: manual,
    lead: '',
  });
  checkOffers(
    'keeps a weekday that is typed',
    'On Tuesday, May 2',
    ['Tuesday, May 2, 2023', 'Tuesday, May 23, 2023'],
    {
      asking: manual,
      lead: '',
      typed: 'Tuesday, May 2',
    },
  );
  checkOffers('is silent for a verb', 'The sides may ', []);
});

describe('completion of contacts and stock wording', () => {
  checkOffers('gives handles behind @', 'Updates are at @', ['@Puerto_Abierto'], { typed: '@' });
  checkOffers('gives addresses behind “write to”', 'Journalists may write to ', ['harbors@minrel.example']);
  checkOffers('gives the contact line once it has begun', 'For ', [
    'For updates, follow @Puerto_Abierto or write to harbors@minrel.example.',
  ]);
  checkOffers(
    'gives a formula once it has begun, with the day of its last use',
    'Both governments want an open, ',
    ['open, secure, and reliable cyberspace'],
  );
  it('tells when a formula was last used', () => {
    const offers = offersOf(`${thirdHead}${thirdLead}Both want an open, <|>`, typing, earlier);
    assert.equal(offers[0]?.candidate.detail, 'last used 21 May 2021');
  });
});

describe('completion on demand', () => {
  const kinds = (end: string): readonly string[] =>
    offersOf(`${thirdHead}${thirdLead}${end}<|>`, manual, earlier).map(({ candidate }) => candidate.kind);
  it('offers everything that fits anywhere', () => {
    const offered = new Set(kinds('The talks were '));
    for (const kind of ['person', 'body', 'series', 'date', 'contact', 'wording'])
      assert.ok(offered.has(kind), `no ${kind} among ${[...offered].join(', ')}`);
  });
  it('offers what begins with the typed word', () => {
    const offers = offersOf(`${thirdHead}${thirdLead}The talks with Quin<|>`, manual, earlier);
    assert.deepEqual(
      offers.map(({ candidate, typed }) => [candidate.label, typed]),
      [['Rosa Quintana', 'Quin']],
    );
  });
  it('goes without a series, a date and other releases', () => {
    const offers = offersOf('The Canadian Department of <|>', manual, {});
    assert.ok(offers.some(({ candidate }) => candidate.text === 'Department of Finance'));
  });
  it('offers nothing in front matter', () => {
    assert.deepEqual(offersOf('---\ntitle: Mr. <|>\n---\n\nText.\n', manual, earlier), []);
  });
});

describe('completion in a field of a draft', () => {
  checkOffers(
    'gives the words of the round before first, then what else fits, in the place of the whole field',
    'The Chilean delegation was led by [confirm: Inés Valverde, Director of Ports]<|>, who spoke.',
    ['Inés Valverde, Director of Ports'],
    { asking: manual, typed: '[confirm: Inés Valverde, Director of Ports]' },
  );
  it('leaves other brackets alone', () => {
    const offers = offersOf(`${thirdHead}${thirdLead}It [the port]<|>`, manual, earlier);
    assert.ok(offers.every(({ typed }) => !typed.includes('[')));
  });
  it('gives the day of the meeting, and none for what lies ahead', () => {
    const inside = (field: string): readonly string[] =>
      offersOf(`${thirdHead}${thirdLead}They met on ${field}<|>.`, manual, earlier).map(
        ({ candidate, typed }) => `${typed} ${candidate.text}`,
      );
    assert.equal(inside('[date of the meeting]')[0], '[date of the meeting] Tuesday, May 2, 2023');
    assert.deepEqual(inside('[date of the next round]'), []);
  });
  it('offers no field of itself to somebody who only types', () => {
    assert.deepEqual(offersOf(`${thirdHead}${thirdLead}[confirm: Chile]<|>`, typing, earlier), []);
  });
});
