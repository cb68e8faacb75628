import assert from 'node:assert/strict';
import { codeActions, safeFixes } from '../../server/src/features/codeActions';
import type { Finding, Fix } from '../../server/src/rules/rule';

const uri = 'file:///notes/a.release';

function fix(title: string, safe: boolean, start: number, end: number): Fix {
  return { title, safe, edits: [{ span: { start, end }, text: 'x' }] };
}

function finding(start: number, end: number, ...fixes: readonly Fix[]): Finding {
  return {
    rule: 'r',
    uri,
    span: { start, end },
    severity: 'error',
    message: 'm',
    facts: [],
    related: [],
    fixes,
  };
}

describe('code actions', () => {
  const findings = [
    finding(0, 5, fix('one', false, 0, 5)),
    finding(10, 15, fix('first', false, 10, 15), fix('second', false, 12, 13)),
    finding(20, 25, fix('safe', true, 20, 25)),
  ];
  const titles = (start: number, end: number): readonly string[] =>
    codeActions(findings, { start, end }).map((one) => `${one.title}${one.preferred ? '!' : ''}`);

  it('are the fixes of the findings at the caret', () => {
    assert.deepEqual(titles(3, 3), ['one!']);
    assert.deepEqual(titles(5, 5), ['one!']);
    assert.deepEqual(titles(7, 7), []);
    assert.deepEqual(titles(0, 30), ['one!', 'first', 'second', 'safe!']);
  });

  it('say which document each edit is in', () => {
    assert.deepEqual(codeActions(findings, { start: 0, end: 0 })[0]?.edits[0]?.uri, uri);
  });

  it('apply at once only what changes form, and nothing twice', () => {
    const overlapping = [
      ...findings,
      finding(22, 30, fix('overlaps', true, 22, 30)),
      finding(40, 41, fix('far', true, 40, 41)),
    ];
    assert.deepEqual(
      safeFixes(overlapping).map((edit) => edit.span.start),
      [20, 40],
    );
  });
});
