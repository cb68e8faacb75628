import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFolder, sharedFolder } from '../../scripts/support/paths';
import { loadReleaseGrammar, type ScopedText, type Tokenizer } from '../support/grammar';

const seeds = join(sharedFolder, 'seeds');

const title = 'markup.heading.title.release';
const type = 'keyword.control.type-line.release';
const office = 'entity.name.type.office.release';
const place = 'entity.name.section.place.release';
const date = 'constant.numeric.date.release';
const weekday = 'constant.numeric.date.weekday.release';
const quote = 'markup.quote.statement.release';
const boilerplate = 'comment.line.boilerplate.release';
const jointText = 'meta.joint-text.release';

/** A text that stands in the body: its header and lead go before it. */
const inBody = (text: string): string => `Media Note\n\nThe two sides met.\n\n${text}`;

describe('the TextMate grammar', () => {
  let tokenize: Tokenizer;

  before(async () => {
    tokenize = await loadReleaseGrammar();
  });

  /** Asserts that each text is one stretch, or several side by side, all with the scope. */
  function checkScopes(text: string, expected: readonly (readonly [string, string])[]): void {
    const tokens = tokenize(text);
    for (const [fragment, scope] of expected) {
      assert.ok(
        textsWith(tokens, scope).includes(fragment),
        `“${fragment}” should be ${scope}; that is: ${JSON.stringify(textsWith(tokens, scope))}`,
      );
    }
  }

  function checkNone(text: string, scope: string): void {
    assert.deepEqual(textsWith(tokenize(text), scope), []);
  }

  /** The stretches with a scope, those that touch on one line joined. */
  function textsWith(tokens: readonly ScopedText[], scope: string): readonly string[] {
    const runs: string[] = [];
    tokens.forEach((token, index) => {
      if (!token.scopes.includes(scope)) return;
      const before = tokens[index - 1];
      const touches = before?.line === token.line && before.scopes.includes(scope);
      if (touches) runs.push((runs.pop() ?? '') + token.text);
      else runs.push(token.text);
    });
    return runs;
  }

  describe('header', () => {
    it('knows title, type, office, place and date, each on its line', () => {
      checkScopes(
        'Peru and Ghana Open Talks on Forests\n\nMedia Note\n\nOffice of the Spokesperson\n\nWashington, DC\n\nMay 3, 2022\n\nThey met.',
        [
          ['Peru and Ghana Open Talks on Forests', title],
          ['Media Note', type],
          ['Office of the Spokesperson', office],
          ['Washington, DC', place],
          ['May 3, 2022', date],
        ],
      );
    });

    it('knows them run together, and a feed prefix before the title', () => {
      checkScopes(
        'Press Releases: Peru and Ghana Meet\n\nMedia Note Office of the Spokesperson\n\nWashington, D.C. May 3, 2022\n\nThey met.',
        [
          ['Press Releases:', 'comment.line.feed-prefix.release'],
          ['Peru and Ghana Meet', title],
          ['Media Note', type],
          ['Office of the Spokesperson', office],
          ['Washington, D.C.', place],
          ['May 3, 2022', date],
          ['Washington, D.C. May 3, 2022', 'meta.dateline.release'],
        ],
      );
    });

    it('takes ministries and day-first dates of other governments', () => {
      checkScopes(
        'Peru ja Gaana kohtusid metsade asjus\nMinistry of Foreign Affairs, Tallinn\n3. mai 2022\n',
        [
          ['Peru ja Gaana kohtusid metsade asjus', title],
          ['Ministry of Foreign Affairs, Tallinn', office],
        ],
      );
    });

    it('knows the dateline in front of a lead', () => {
      checkScopes('ACCRA (Coast Wire) – The two sides met.', [
        ['ACCRA', place],
        ['(Coast Wire)', 'entity.name.type.agency.release'],
      ]);
      checkScopes('Accra, May 3, 2022 – The two sides met.', [
        ['Accra', place],
        ['May 3, 2022', date],
      ]);
    });

    it('takes a sentence for the lead, and nothing after it for a title', () => {
      checkNone('The two sides met in Accra on Monday.\nA Line That Could Have Been a Title', title);
      checkNone(inBody('A Line That Could Have Been a Title\n\nJoint Statement'), title);
      checkNone(inBody('Media Note\nTokyo'), place);
    });

    it('reads the front matter as such, and the first line after it as prose', () => {
      const text =
        "---\ntitle: Peru and Ghana Meet\ndate: '2022-05-03'\n---\n\nOn 2-3 May, delegations of the two sides\nmet in Accra.";
      checkScopes(text, [
        ['title', 'entity.name.tag.yaml'],
        ["date: '2022-05-03'", 'meta.embedded.block.frontmatter'],
        ['2-3 May', date],
      ]);
      checkNone(text, title);
    });
  });

  describe('body', () => {
    it('knows the joint text and its markers in their usual forms', () => {
      for (const [begin, end] of [
        ['Begin Text:', 'End Text.'],
        ['BEGIN TEXT', 'END TEXT'],
        ['(begin text)', '(end of text)'],
      ] as const) {
        const text = inBody(`${begin}\n\nThey agree.\n\n${end}\n\nThe end.`);
        checkScopes(text, [
          [begin, 'keyword.control.begin-text.release'],
          ['They agree.', jointText],
          [end, 'keyword.control.end-text.release'],
        ]);
        assert.ok(!textsWith(tokenize(text), jointText).includes('The end.'));
      }
    });

    it('ends an unclosed joint text at the end mark, and marks an end without a beginning', () => {
      checkScopes(inBody('Begin Text:\nThey agree.\n###'), [['###', 'comment.line.end-mark.release']]);
      assert.ok(!textsWith(tokenize(inBody('Begin Text:\nThey agree.\n###')), jointText).includes('###'));
      checkScopes(inBody('End text.'), [['End text.', 'keyword.control.text-marker.release']]);
    });

    it('knows dates in the forms of releases, to the last character', () => {
      for (const form of [
        'May 3',
        'May 3, 2022',
        'May 3-4, 2022',
        'May 31–June 1, 2022',
        'May 31 and June 1, 2022',
        'May 3rd and 4th',
        'Sept. 3, 2022',
        'September of 2022',
        'September 2022',
        '3 May 2022',
        '3-4 May, 2022',
        '3 and 4 May 2022',
        '26 août 2014',
        '3 de mayo de 2022',
        '15. März 2021',
        '2022-05-03',
        '2014년 8월 26일',
      ]) {
        checkScopes(inBody(`They met, on ${form}.`), [[form, date]]);
        checkScopes(inBody(`On ${form} they met.`), [[form, date]]);
      }
      checkScopes(inBody('Since 2015 they have met.'), [['2015', 'constant.numeric.date.year.release']]);
    });

    it('takes weekdays, and leaves what only looks like a date', () => {
      checkScopes(inBody('On Tuesday, May 3, and mercredi 4 mai they met.'), [
        ['Tuesday', weekday],
        ['May 3', date],
        ['mercredi', weekday],
        ['4 mai', date],
      ]);
      checkNone(inBody('They may 3 times a year march 10 miles. See page 2022-17 and $2000.'), date);
      checkNone(inBody('They paid $2000, or 2,000.5, for 2022/17.'), 'constant.numeric.date.year.release');
    });

    it('knows addresses, handles and links, and where each ends', () => {
      checkScopes(
        inBody('Write to press.desk@mfa.example, follow @Forest_Talks. See https://a.example/b?c=d.'),
        [
          ['press.desk@mfa.example', 'markup.underline.link.email.release'],
          ['@Forest_Talks', 'string.other.link.handle.release'],
          ['https://a.example/b?c=d', 'markup.underline.link.url.release'],
        ],
      );
      checkNone(inBody('Write to press.desk@mfa.example today.'), 'string.other.link.handle.release');
    });

    it('knows tags and entities that were left behind', () => {
      checkScopes(inBody('See <a href="x">this</a>&nbsp;page.'), [
        ['<a href="x">', 'meta.tag.markup-residue.release'],
        ['&nbsp;', 'constant.character.entity.release'],
      ]);
      checkNone(inBody('A share of < 5 and > 3 & rising.'), 'meta.tag.markup-residue.release');
    });

    it('knows end marks and the notices of portals, archives and blogs', () => {
      for (const mark of ['###', '\\###', '# # #', '-30-']) {
        checkScopes(inBody(mark), [[mark, 'comment.line.end-mark.release']]);
      }
      for (const notice of [
        'External links to other sites are no endorsement.',
        'Archived content: this page is no longer updated.',
        'Source: Coast Wire',
        'Enregistrer un commentaire',
      ]) {
        checkScopes(inBody(notice), [[notice, boilerplate]]);
      }
      checkNone(inBody('The source: a report of the ministry.'), boilerplate);
    });

    it('quotes to the closing mark, over line ends, but never beyond its paragraph', () => {
      checkScopes(inBody('“We met on May 3,” she said. "And again," he added.'), [
        ['“We met on May 3,”', quote],
        ['May 3', date],
        ['"And again,"', quote],
      ]);
      checkScopes(inBody('“We met\nin Accra,” she said.'), [['in Accra,”', quote]]);
      const unclosed = textsWith(tokenize(inBody('“We met.\n\nThey left.')), quote);
      assert.ok(!unclosed.includes('They left.'), JSON.stringify(unclosed));
    });
  });

  describe('whole releases', () => {
    it('finds a title or front matter, and a date, in every example', () => {
      const files = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.release(\.md)?$/.test(file),
      );
      assert.ok(files.length >= 14);
      for (const file of files) {
        const tokens = tokenize(readFileSync(join(examplesFolder, file), 'utf8'));
        const head = [title, 'punctuation.definition.begin.frontmatter.release'];
        assert.ok(
          head.some((scope) => textsWith(tokens, scope).length === 1),
          `${file}: one title or front matter`,
        );
        assert.ok(
          [date, weekday].some((scope) => textsWith(tokens, scope).length > 0),
          `${file}: a date`,
        );
      }
    });

    it('colours the structure of a collected release', function () {
      const file = join(seeds, '003_0399d071038372ee.txt');
      if (!existsSync(file)) {
        console.warn('      absent: ../shared/seeds, so no real release was tokenised');
        this.skip();
      }
      const tokens = tokenize(readFileSync(file, 'utf8'));
      const onLine = (line: number): readonly string[] =>
        tokens.filter((token) => token.line === line).flatMap((token) => token.scopes);
      for (const [line, scope] of [
        [1, date],
        [3, title],
        [5, title],
        [7, type],
        [9, office],
        [11, place],
        [13, date],
        [17, 'keyword.control.begin-text.release'],
        [25, boilerplate],
        [28, boilerplate],
        [35, boilerplate],
      ] as const) {
        assert.ok(onLine(line).includes(scope), `line ${line} should have ${scope}`);
      }
    });

    for (const unit of [
      'A',
      'a',
      ',',
      '(',
      '<a ',
      '1',
      ' ',
      '-',
      'a@',
      '@',
      'a.',
      '“a ',
      '"a ',
      '# ',
      '&a',
      '**a',
      '10-',
    ]) {
      it(`reads 20,000 characters of “${unit}” in a line at once`, () => {
        const line = unit.repeat(20_000 / unit.length);
        for (const text of [line, inBody(line)]) {
          const start = performance.now();
          tokenize(text);
          const spent = performance.now() - start;
          // Linear patterns need 10 to 90 ms here; one that starts over at every character needs many seconds.
          assert.ok(spent < 1500, `${spent.toFixed(0)} ms`);
        }
      });
    }
  });
});
