import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/finding.ts';
import { findingGroups } from '../../../src/report/finding-groups.ts';
import { compatSection } from '../../../src/report/html/compat-section.ts';
import { fileSection } from '../../../src/report/html/file-section.ts';
import { filters } from '../../../src/report/html/filters.ts';
import { page } from '../../../src/report/html/page.ts';
import { SCRIPT } from '../../../src/report/html/script.ts';
import { STYLES } from '../../../src/report/html/styles.ts';
import type { Report } from '../../../src/report/report.ts';
import { fileOf, findingOf, reportOf } from '../made-of.ts';

const pageOf = (about: Partial<Report> = {}, findings: readonly Finding[] = []) =>
  [...page(reportOf(about), findings)].join('');
const mainOf = (text: string) => text.split('<main>\n')[1]?.split('</main>')[0];

it('is a document that loads nothing and allows its own script and styles only', () => {
  const text = pageOf({ now: '2026-11-21' });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
  expect(policy?.replaceAll(/'sha256-[\w+/]{43}='/g, 'HASH')).toBe(
    "default-src 'none'; style-src HASH; script-src HASH; img-src data:; base-uri 'none'; form-action 'none'",
  );
  const [head = '', rest = ''] = text.split('<meta http-equiv');
  expect(head).toBe('<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n');
  expect(rest.slice(rest.indexOf('<meta name="viewport"'), rest.indexOf('<main>'))).toBe(
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
      '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n' +
      `<title>train.jsonl: Accepted · tunelint</title>\n<style>${STYLES}</style>\n</head>\n<body>\n` +
      '<header><p class="brand">tunelint <span>1.2.3</span></p>' +
      '<p class="when">checked as of 2026-11-21 · provider facts of 2026-11-01</p></header>\n',
  );
  expect(text.split('</main>')[1]).toBe(
    '\n<footer><p>Made on this machine by tunelint; the page loads nothing. <code>tunelint explain &lt;rule&gt;</code> ' +
      'tells more about a rule, <code>tunelint show &lt;file&gt;:&lt;line&gt;</code> shows a row as training sees it.</p></footer>\n' +
      `<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  );
});

describe('its main part', () => {
  const findings = [findingOf(), findingOf({ rule: 'another' }), findingOf({ file: 'other.jsonl', rule: 'third' })];
  const section = (
    id: string,
    path: string,
    report: Report,
    own: readonly Finding[],
    most: number,
    choice?: typeof findings,
  ) =>
    fileSection(fileOf({ path }), report, {
      id,
      groups: findingGroups(own),
      most,
      filters: choice && filters(findingGroups(choice)),
    }).markup;

  it('holds the filters of one file in its section', () => {
    const own = findings.slice(0, 2);
    expect(mainOf(pageOf({}, findings))).toBe(`\n${section('file-1', 'train.jsonl', reportOf(), own, 200, own)}\n`);
  });

  it('has contents and one set of filters for several files', () => {
    const files = [fileOf(), fileOf({ path: 'other.jsonl', verdict: 'reject' })];
    const report = reportOf({ files });
    const text = pageOf({ files }, findings);
    expect(text).toContain('<title>2 files · tunelint</title>');
    expect(mainOf(text)).toBe(
      '<nav aria-label="Files"><ol class="files"><li class="accept"><a href="#file-1"><bdi>train.jsonl</bdi></a> <span>Accepted</span></li>' +
        '<li class="reject"><a href="#file-2"><bdi>other.jsonl</bdi></a> <span>Refused</span></li></ol></nav>' +
        `${filters(findingGroups(findings)).markup}\n${section('file-1', 'train.jsonl', report, findings.slice(0, 2), 200)}\n` +
        `${fileSection(fileOf({ path: 'other.jsonl', verdict: 'reject' }), report, { id: 'file-2', groups: findingGroups(findings.slice(2)), most: 200, filters: undefined }).markup}\n`,
    );
  });

  it('says that the run was interrupted, and what other profiles would say', () => {
    const compatibility = [{ path: 'train.jsonl', profiles: [] }];
    const report = reportOf({ interrupted: true, compatibility });
    expect(mainOf(pageOf({ interrupted: true, compatibility }))).toBe(
      '<p class="verdict open">Interrupted: the files were not read to their end.</p>\n' +
        `${section('file-1', 'train.jsonl', report, [], 200, [])}\n${compatSection({ path: 'train.jsonl', profiles: [] }).markup}`,
    );
    expect(mainOf(pageOf({ files: [] }))).toBe('\n');
  });

  it('lists fewer findings of each rule where there are many rules', () => {
    const listed = (rules: number, of: number) => {
      const many = Array.from({ length: rules }, (_, index) => findingOf({ rule: `r${index}` }));
      const first = Array.from({ length: of }, () => findingOf({ rule: 'r0' }));
      return pageOf({}, [...first, ...many.slice(1)])
        .match(/data-rule="r0".*?<\/section>/)?.[0]
        .match(/<li>/g)?.length;
    };
    expect([listed(1, 201), listed(30, 101), listed(200, 20), listed(600, 9), listed(700, 9)]).toEqual([
      200, 100, 15, 5, 5,
    ]);
  });
});
