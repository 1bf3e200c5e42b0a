import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docBlocks } from './doc-block.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'docs/api.md', 'docs/check-urls.md', 'docs/configuration.md', 'docs/guides/platform.md'];

/** The examples as files of `test/docs`, by name; none of them is on the disk. */
const examples = new Map(
  pages.flatMap((page) =>
    docBlocks(readFileSync(join(root, page), 'utf8'))
      .filter(({ language, code }) => language === 'js' && /from 'tunelint/.test(code))
      .map(({ code, line, file }) => [
        join(root, 'test/docs', file ?? `${page.replaceAll('/', '-')}-${line}.mjs`),
        code,
      ]),
  ),
);

/** What the compiler says of JavaScript that imports `tunelint` as its users do. */
function complaints(): readonly string[] {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    noImplicitAny: false,
    strictNullChecks: false,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => examples.get(name) ?? readFile(name);
  host.fileExists = (name) => examples.has(name) || fileExists(name);
  host.getSourceFile = (name, languageVersion) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram([...examples.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('JavaScript in the docs', () => {
  it('fits the types', () => {
    expect(examples.size).toBeGreaterThan(8);
    expect(complaints()).toEqual([]);
  });
});
