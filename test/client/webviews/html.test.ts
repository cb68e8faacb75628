import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { contentSecurityPolicy, pageHtml } from '../../../client/src/webviews/html';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const tag = { name, attributes, text: '' };
      tags.push(tag);
      open.push(tag);
    },
    ontext: (text) => {
      const tag = open.at(-1);
      if (tag !== undefined) tag.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return tags;
}

describe('the HTML of a page', () => {
  const nonce = 'bm9uY2U';
  const html = pageHtml({
    title: 'A <b> & "title"',
    script: 'https://files.example/matrix.js',
    style: 'https://files.example/matrix.css',
    nonce,
  });
  const tags = tagsOf(html);
  const meta = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  const policy = new Map(
    (meta?.attributes['content'] ?? '').split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources] as const;
    }),
  );

  it('forbids whatever it does not name', () => {
    assert.equal(meta?.attributes['content'], contentSecurityPolicy(nonce));
    assert.deepEqual(policy.get('default-src'), ["'none'"]);
    assert.deepEqual(
      [...policy.keys()],
      ['default-src', 'script-src', 'style-src', 'img-src', 'base-uri', 'form-action'],
    );
  });

  it('allows no inline script or style, no evaluation and no remote source', () => {
    for (const [name, sources] of policy) {
      for (const source of sources) {
        assert.match(source, /^('none'|'nonce-bm9uY2U'|data:)$/, `${name} allows ${source}`);
        if (source === 'data:') assert.equal(name, 'img-src');
      }
    }
    assert.deepEqual(policy.get('script-src'), [`'nonce-${nonce}'`]);
    assert.deepEqual(policy.get('style-src'), [`'nonce-${nonce}'`]);
  });

  it('has no script, style or handler within itself', () => {
    const scripts = tags.filter(({ name }) => name === 'script');
    assert.equal(scripts.length, 1);
    for (const script of scripts) {
      assert.equal(script.text.trim(), '');
      assert.equal(script.attributes['nonce'], nonce);
    }
    assert.ok(!tags.some(({ name }) => name === 'style'));
    const attributes = tags.flatMap((tag) => Object.keys(tag.attributes));
    assert.deepEqual(
      attributes.filter((name) => name === 'style' || name.startsWith('on')),
      [],
    );
  });

  it('says its policy before it loads anything, and its language', () => {
    const order = tags.map(({ name }) => name);
    assert.ok(order.indexOf('meta') < order.indexOf('link'));
    assert.equal(tags.find(({ name }) => name === 'html')?.attributes['lang'], 'en');
    assert.equal(tags.find(({ name }) => name === 'title')?.text, 'A <b> & "title"');
  });
});
