import { describe, expect, it } from 'vitest';
import { certainTextFile, textFile } from '../../../src/read/file-kinds/text-files.ts';

type Table = readonly (readonly [text: string, expected: string | undefined])[];

const short = (found: { readonly kind: string; readonly name: string } | undefined): string | undefined =>
  found && `${found.kind}: ${found.name}`;
/** The lines that a file's head gives: those that are blank are left out. */
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const certain = (text: string): string | undefined => short(certainTextFile(lines(text)));
const likely = (text: string): string | undefined => short(textFile(lines(text)));
const repeated = (line: string, times: number): string => `${line}\n`.repeat(times);

const PLAIN = 'text: plain text';
const CSV = 'csv: CSV';

describe('certainTextFile', () => {
  const HTML = 'text: an HTML page, often an error page saved as data';
  const STORAGE = 'api-error: the error answer of a storage service (XML)';
  const EVENTS = 'text: a stream of server-sent events (lines start with data:)';
  const table: Table = [
    ['', undefined],
    ['nothing of the kind', undefined],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1f', 'git-lfs-pointer: a Git LFS pointer'],
    ['the version https://git-lfs.github.com/spec/', undefined],
    ['<!DOCTYPE html>', HTML],
    ['  <html lang="en">', HTML],
    ['<Html\nlang="en">', HTML],
    ['<head>', HTML],
    ['<body>', HTML],
    ['<htmlish>', 'text: XML'],
    ['<Error><Code>NoSuchKey</Code></Error>', STORAGE],
    ['<?xml version="1.0"?>\n  <Error>', STORAGE],
    // Only the first five lines and 2,000 characters are looked at.
    ['<?xml\n1\n2\n3?>\n<Error>', STORAGE],
    ['<?xml\n1\n2\n3\n4?>\n<Error>', 'text: XML'],
    [`${' '.repeat(1999)}<`, undefined],
    [`${' '.repeat(1994)}<body>`, HTML],
    [`${' '.repeat(1998)}<body>`, 'text: XML'],
    [`${' '.repeat(2000)}<body>`, undefined],
    ['<?xml version="1.0"?>', 'text: XML'],
    ['<rows>', 'text: XML'],
    ['<!-- rows -->', 'text: XML'],
    ['<3 rows', undefined],
    ['rows <b', undefined],
    ['data: 1\nevent: 2\nid: 3\nretry:4', EVENTS],
    ['event: 1\nid: 2', undefined],
    ['data: 1', EVENTS],
    [`${repeated('data: 1', 9)}x`, EVENTS],
    [`${repeated('data: 1', 8)}x`, undefined],
    [`${repeated('id: 1', 9)}x: data:`, undefined],
    ['id,data\n1,"{""a"":1}"', CSV],
    ['"[{ ""a"":1}]"\nx', CSV],
    ['id,data\n1,2\n1,"{""a"":1}"', undefined],
    // Of a line, 400 characters.
    [`${'x'.repeat(395)},"{""`, CSV],
    [`${'x'.repeat(396)},"{""`, undefined],
  ];
  it.each(table)('%j: %s', (text, expected) => expect(certain(text)).toBe(expected));
});

describe('settings', () => {
  const ENV = 'env-file: a file of environment settings (.env)';
  const TOML = 'text: TOML or an INI file';
  const long = `${' '.repeat(80)}${'a'.repeat(100)} = `;
  const table: Table = [
    ['KEY=1', ENV],
    ['  export KEY=1', ENV],
    ['key=1\nKEY=2', ENV],
    ['key=1', PLAIN],
    ['# KEY=1', 'text: Markdown'],
    ['#KEY=1', PLAIN],
    [`${repeated('# note', 9)}KEY=1`, ENV],
    [`${repeated('  # note', 9)}KEY=1`, ENV],
    [`${repeated('KEY=1', 4)}x`, ENV],
    [`${repeated('KEY=1', 3)}x`, PLAIN],
    ['[tool]\nname = "x"\n# note', TOML],
    ['[[tool]]', TOML],
    ['name = "x"', PLAIN],
    [`[tool]\n${repeated('a = 1', 3)}x`, TOML],
    [`[tool]\n${repeated('a = 1', 2)}x`, PLAIN],
    // A line is looked at as far as 400 characters, the name of a section as far as 200.
    [`${repeated(`${long}${'1'.repeat(900)}`, 4)}[tool]`, TOML],
    [`${repeated('a = 1', 4)}${' '.repeat(80)}[[${'a'.repeat(100)}]]${' '.repeat(99)}`, TOML],
    [`${repeated('a = 1', 4)}${' '.repeat(80)}[[${'a'.repeat(100)}]]${' '.repeat(16)}x`, TOML],
    [`${repeated('a = 1', 4)}${' '.repeat(80)}[[${'a'.repeat(100)}]]${' '.repeat(15)}x`, PLAIN],
    [`${repeated('a = 1', 4)}[[${'a'.repeat(100)}]]${' '.repeat(99)}`, PLAIN],
  ];
  it.each(table)('%j: %s', (text, expected) => expect(likely(text)).toBe(expected));
});

describe('sheets', () => {
  const TSV = 'csv: TSV';
  const table: Table = [
    ['a,b\n1,2', CSV],
    ['a;b\n1;2', CSV],
    ['a\tb\n1\t2', TSV],
    ['a,b\tc\n1\t2,3', TSV],
    ['"a","b"\n"1","2"', CSV],
    ['a,b\n1,2,3', PLAIN],
    ['a,b\n"1', PLAIN],
    ['a,b,c\n"1', CSV],
    ['a,b,c\n1', PLAIN],
    ['a,b', PLAIN],
    ['a\nb', PLAIN],
    [',a\n,b', PLAIN],
    ['"a,b",c\n1,2', CSV],
    ['"a,b",c\n1,2,3', PLAIN],
    ['"a""b",c\n1,2', CSV],
    // Cells within 20,000 characters.
    [`${'a'.repeat(19_999)},b\n1,2`, CSV],
    [`${'a'.repeat(20_000)},b\n1,2`, PLAIN],
  ];
  it.each(table)('%j: %s', (text, expected) => expect(likely(text)).toBe(expected));
});

describe('languages', () => {
  const CODE = 'text: source code';
  const MARKDOWN = 'text: Markdown';
  const YAML = 'text: YAML';
  const table: Table = [
    ['#!/bin/sh', 'text: a script'],
    ['x\n#!/bin/sh', PLAIN],
    ['import json\nx()', CODE],
    ['import json', PLAIN],
    [`${repeated('import json', 3)}${repeated('x', 7)}`, CODE],
    [`${repeated('import json', 3)}${repeated('x', 8)}`, PLAIN],
    ['x\nx\nx }\nx //', PLAIN],
    ['# Data\nx\nx\nx', MARKDOWN],
    ['x\n# Data\nx', PLAIN],
    ['x\n# Data\nx\n* y', MARKDOWN],
    ['x\n```\nx\n1. y\nx', MARKDOWN],
    ['x\n```\nx\n1. y\nx\nx', PLAIN],
    ['- x\n- y\nx\nx\nx', PLAIN],
    ['---', YAML],
    ['--- \nx', YAML],
    ['x\n---', PLAIN],
    ['a: 1', YAML],
    ['  - a: 1', YAML],
    ['a:\n  - 1\n  - 2', YAML],
    ['- 1\n- 2', PLAIN],
    [`${repeated('a: 1', 7)}${repeated('x', 3)}`, YAML],
    [`${repeated('a: 1', 6)}${repeated('x', 3)}`, PLAIN],
    ['plain', PLAIN],
  ];
  it.each(table)('%j: %s', (text, expected) => expect(likely(text)).toBe(expected));
});
