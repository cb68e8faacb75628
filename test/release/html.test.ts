import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { htmlView } from '../../server/src/release/htmlView';
import { readRelease } from '../../server/src/release/readRelease';
import { positionAt } from '../../server/src/text/lineTable';

const knowledge = compileKnowledge();

const PAGE = `<!doctype html>
<html><head><title>Norway and Canada Hold Arctic Dialogue</title><style>p { color: red }</style></head>
<body>
<h1>Norway and Canada Hold Arctic Dialogue</h1>
<p>Press Release</p>
<p>Ottawa<br>March 4, 2021</p>
<p>On Wednesday, March&nbsp;3, Norway and Canada held the second <b>Canada-Norway Arctic Dialogue</b> in Oslo.</p>
<p>Ms. Ingrid <i>Solheim</i>, Director General, Norwegian Ministry of <a href="https://example.org/x?y=1">Foreign
Affairs</a>, led the Norwegian delegation, which included the Supreme Prosecutor&rsquo;s Office and the Fisheries &amp;
Oceans Agency.</p>
<script>var party = "the United States";</script>
</body></html>
`;

describe('HTML', () => {
  const release = readRelease(PAGE, { fileName: 'page.html', format: 'html', knowledge });
  const values = (type: string): readonly string[] =>
    release.mentions.filter((mention) => mention.type === type).map((mention) => mention.value);

  it('is read through tags, entities and line breaks of the source', () => {
    assert.deepEqual(values('official'), ['Ingrid Solheim']);
    assert.ok(values('agency').includes('Ministry of Foreign Affairs'));
    assert.ok(values('agency').includes('Supreme Prosecutor’s Office'));
    assert.deepEqual(values('date'), ['2021-03-04', '2021-03-03']);
    assert.equal(release.issued?.date, '2021-03-04');
    assert.equal(release.title?.text, 'Norway and Canada Hold Arctic Dialogue');
  });

  it('leaves scripts and styles unread', () => {
    assert.equal(values('country').includes('US'), false);
  });

  it('is wrapped where it is preformatted, and named by its heading rather than by its page', () => {
    const { title, issued, delegations } = readRelease(
      `<html><head><title>Norway and Canada Hold Dialogue | Ministry</title></head><body><nav><a>Chile</a></nav>
<h1>Norway and Canada Hold Second Arctic Dialogue</h1>
<pre>
Ottawa
March 4, 2021

On Wednesday, Norway and Canada held the second Arctic Dialogue in Oslo.

Ms. Ingrid Solheim of the Norwegian Ministry of Foreign Affairs led the
Norwegian delegation.
</pre></body></html>`,
      { fileName: 'page.html', format: 'html', knowledge },
    );
    assert.equal(title?.text, 'Norway and Canada Hold Second Arctic Dialogue');
    assert.equal(issued?.date, '2021-03-04');
    assert.deepEqual(
      delegations.find(({ party }) => party === 'NO')?.heads.map(({ name }) => name),
      ['Ingrid Solheim'],
    );
  });

  for (const heading of [
    '<h1>Ministry of Harbors</h1>',
    '<h1><img src="arms.png"></h1>',
    '<!-- <h1>x</h1> -->',
    '<h1>The Third Norway-Canada<br>Arctic Dialogue</h1>',
  ])
    it(`is named by its page above ${heading}`, () => {
      const { title } = readRelease(
        `<html><head><title>The Third Norway-Canada Arctic Dialogue</title></head><body>${heading}<p>March 4, 2021</p></body></html>`,
        { fileName: 'page.html', format: 'html', knowledge },
      );
      assert.equal(title?.text, 'The Third Norway-Canada Arctic Dialogue');
    });

  it('gives offsets in the file', () => {
    for (const mention of release.mentions)
      assert.equal(PAGE.slice(mention.start, mention.end), mention.text);
    const solheim = release.mentions.find((mention) => mention.type === 'official');
    assert.equal(solheim?.text, 'Ingrid <i>Solheim');
  });

  it('gives lines of the file: a tag ends none', () => {
    const row = PAGE.split('\n').findIndex((line) => line.startsWith('<p>On Wednesday'));
    const at = PAGE.indexOf('Wednesday');
    assert.deepEqual(positionAt(release.lines, at), { line: row, character: '<p>On '.length });
  });

  it('has a view of the same length for any input', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<p>', '</p>', '<b', '&amp;', '&#x1F600;', '<!--', '<script>', '\r\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        assert.equal(htmlView(html).length, html.length);
      }),
    );
  });
});
