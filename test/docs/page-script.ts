import { type ParseError, parse as parseJsonc } from 'jsonc-parser';
import { parse as parseYaml } from 'yaml';
import { checkedLines, type NotRun } from './checked-lines.ts';
import type { DocBlock } from './doc-block.ts';
import type { PageSetup } from './page-setups.ts';
import { powerShellLines } from './powershell-lines.ts';
import { yamlCommands } from './yaml-commands.ts';

/**
 * One bash script that does what the blocks of a page say, from top to bottom. `$OUT`, `$LOG` and `$PYTHON` are set by who
 * runs it.
 *
 * @param used gets the entries of `notRun` that were needed
 * @throws Error for a block that nobody would run or read
 */
export function pageScript(blocks: readonly DocBlock[], setup: PageSetup, used: Set<NotRun>): string {
  const lines = ['set -eo pipefail'];
  for (const [index, block] of blocks.entries()) {
    try {
      const { language, file } = block;
      const isProgram = language === 'js' || language === 'python';
      if (isProgram && file !== undefined && !blocks.slice(index + 1).some(({ code }) => code.includes(file))) {
        throw new Error(`no block behind it runs ${file}`);
      }
      lines.push(...linesOf(block, setup, used));
    } catch (error) {
      throw new Error(`block at line ${block.line}: ${(error as Error).message}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(block: DocBlock, setup: PageSetup, used: Set<NotRun>): readonly string[] {
  const { notRun = [], shownOnly } = setup;
  const { language, code, file, line } = block;
  switch (language) {
    case 'sh':
      return checkedLines(code, notRun, used);
    case 'console':
      return sessionLines(code);
    case 'powershell':
      return powerShellLines(code, (text) => checkedLines(text, notRun, used));
    case 'js':
      return file === undefined
        ? [...written(`example-${line}.mjs`, code), `node example-${line}.mjs >> "$LOG"`]
        : written(file, code);
    case 'python':
      return file === undefined
        ? [...written(`example-${line}.py`, code), `[ -z "$PYTHON" ] || "$PYTHON" example-${line}.py >> "$LOG"`]
        : written(file, code);
    case 'json':
    case 'jsonc': {
      const errors: ParseError[] = [];
      const value: unknown = parseJsonc(code, errors, {
        allowTrailingComma: language === 'jsonc',
        disallowComments: language === 'json',
      });
      if (errors.length > 0) throw new Error(`no ${language}: ${JSON.stringify(errors)}`);
      const commands = stringsIn(value).filter((text) => /^(?:npx )?tunelint /.test(text));
      return [...(file === undefined ? [] : written(file, code)), ...checkedLines(commands.join('\n'), notRun, used)];
    }
    case 'yaml':
      return [
        ...(file === undefined ? [] : written(file, code)),
        ...checkedLines(yamlCommands(parseYaml(code)), notRun, used),
      ];
    case 'text':
      if (shownOnly === undefined && /^(?:\$ |npx |tunelint )/m.test(code))
        throw new Error('a text shows a command: make it sh or console');
      return [];
    default:
      throw new Error(`nobody knows how to run "${language}": see test/docs/page-script.ts`);
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Commands behind `$ `, and below each what it prints; `…` alone in a line stands for any lines. */
function sessionLines(code: string): readonly string[] {
  return code.split(/^\$ /m).flatMap((part, index) => {
    if (index === 0 && part === '') return [];
    if (index === 0) throw new Error('a session begins with "$ " and a command');
    const [command = '', ...output] = part.split('\n');
    const shown = output.join('\n').trimEnd();
    return [
      ...checkedLines(/\btunelint\b/.test(command) ? command : `${command} > "$OUT" 2>&1`, [], new Set()),
      ...written('.expected', shown),
      `node -e '${SAME}' "$OUT" .expected`,
      'rm .expected',
    ];
  });
}

const SAME = `
const [printed, shown] = process.argv.slice(1).map((path) => require("node:fs").readFileSync(path, "utf8").trimEnd());
const parts = shown.split(/^…$/m).map((part) => part.trim());
let from = 0;
const found = parts.every((part) => { const at = printed.indexOf(part, from); from = at + part.length; return at >= 0; });
if (parts.length === 1 ? printed !== shown : !found) { console.log("printed:\\n" + printed + "\\nshown:\\n" + shown); process.exit(9); }
`;

function written(file: string, content: string): string[] {
  const folder = file.includes('/') ? [`mkdir -p '${file.slice(0, file.lastIndexOf('/'))}'`] : [];
  return [...folder, `cat > '${file}' <<'END_OF_BLOCK'\n${content.trimEnd()}\nEND_OF_BLOCK`];
}
