import type { Tell } from './grader-problem.ts';
import { pythonCode } from './python-code.ts';
import { pythonFunction } from './python-function.ts';
import { where } from './where.ts';

/** "Less than 256 kB": graders guide, "Python graders" (2026-07-15). */
const MOST_BYTES = 256_000;

/** Modules that are good for nothing but talking to other machines. */
const NETWORK =
  /^[ \t]*(?:import|from)[ \t]+((?:aiohttp|anthropic|boto3|ftplib|grpc|http\.client|httpx|imaplib|openai|paramiko|poplib|requests|smtplib|socket|telnetlib|urllib3|urllib\.request|websocket|websockets)\b(?!-))/m;
/** The same behind a comma: `import json, requests`. */
const IMPORTS = /^[ \t]*import[ \t][^\n#]*/gm;
const NETWORK_LATER = /,[ \t]*((?:aiohttp|httpx|requests|socket|urllib3|openai|boto3)\b)/;

/** Reads the source of a Python grader; nothing is run. */
export function pythonProblems(source: string, at: string, tell: Tell): void {
  const bytes = Buffer.byteLength(source, 'utf8');
  const place = where(at);
  if (bytes >= MOST_BYTES) tell({ messageId: 'tooLarge', at, data: { where: place, bytes } });
  const code = pythonCode(source);
  const network = networkImport(code);
  if (network !== undefined)
    tell({ messageId: 'network', at, from: network.from, data: { where: place, name: network.name } });
  const grade = pythonFunction(code, 'grade');
  if (grade === undefined) {
    // Assigned or imported: reading does not tell what it is.
    if (/^grade\s*=/m.test(code) || importsGrade(code)) return;
    tell({ messageId: 'noGrade', at, data: { where: place, hint: nearMiss(code) } });
    return;
  }
  const { index: from, isAsync, parameters, body } = grade;
  if (isAsync) tell({ messageId: 'asynchronous', at, from, data: { where: place } });
  const starred = parameters.filter((name) => name.startsWith('*'));
  const plain = parameters.length - starred.length;
  const takesAny = starred.some((name) => !name.startsWith('**'));
  if (plain > 2 || (plain < 2 && !takesAny)) {
    tell({ messageId: 'gradeArguments', at, from, data: { where: place, count: plain } });
  } else if (parameters[0] === 'item' && parameters[1] === 'sample') {
    tell({ messageId: 'swapped', at, from, data: { where: place, first: 'item', second: 'sample' } });
  }
  if (!/\b(?:return|raise|yield)\b/.test(body)) tell({ messageId: 'noReturn', at, from, data: { where: place } });
}

/** The first module that is imported to talk to other machines, and where it is named. */
function networkImport(code: string): { readonly name: string; readonly from: number } | undefined {
  const first = NETWORK.exec(code);
  if (first !== null) return imported(first, 0);
  for (const line of code.matchAll(IMPORTS)) {
    const later = NETWORK_LATER.exec(line[0]);
    if (later !== null) return imported(later, line.index);
  }
  return undefined;
}

function imported(found: RegExpExecArray, before: number) {
  const [all, name = ''] = found;
  return { name, from: before + found.index + all.length - name.length };
}

/** Whether a line imports something and names `grade` behind that. */
function importsGrade(code: string): boolean {
  return code.split('\n').some((line) => {
    const at = line.search(/\bimport\b/);
    return at >= 0 && /\bgrade\b/.test(line.slice(at));
  });
}

function nearMiss(code: string): string {
  if (/^[ \t]+(?:async[ \t]+)?def[ \t]+grade[ \t]*\(/m.test(code)) {
    return ' The one there is stands inside something else: move it to the left margin.';
  }
  const other = /^(?:async[ \t]+)?def[ \t]+(\w{1,60})/m.exec(code)?.[1];
  return other === undefined ? '' : ` Its first function is called ${other}.`;
}
