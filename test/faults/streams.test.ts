import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, goodRows, isLinux, tempFolder } from './command.ts';

const folder = tempFolder();
const bad = join(folder, 'bad.jsonl');
writeFileSync(bad, `${goodRows(50)}${'{"messages": 1}\n'.repeat(3000)}`);

describe.skipIf(!isLinux)('standard streams', () => {
  it('a reader that goes away ends the run quietly', () => {
    const { stdout, stderr } = bash(`tunelint "${bad}" -f json | head -c 1; echo " \${PIPESTATUS[0]}"`);
    expect(stdout).toBe('{ 1\n');
    expect(stderr).toBe('');
    // Gone before the first byte: a report may fit into the pipe.
    const { stdout: code, stderr: told } = bash(`tunelint "${bad}" -f json | true; echo "\${PIPESTATUS[0]}"`);
    expect([code, told]).toEqual(['1\n', '']);
  });

  it('a full disk behind standard output is exit code 2, as the report is lost', () => {
    const { code, stderr } = bash(`tunelint "${bad}" -f json > /dev/full`);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('a full disk behind a report file leaves the older report', () => {
    const report = join(folder, 'report.json');
    writeFileSync(report, 'older');
    const { code, stderr } = bash(`ulimit -f 1; tunelint "${bad}" -f json=${report} -f compact > /dev/null`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^tunelint: cannot write the report: .+\n$/);
    expect(readFileSync(report, 'utf8')).toBe('older');
  });

  it.each(['>&-', '2>&-', '<&- >&- 2>&-'])(
    'are closed with %s: the exit code holds and nothing is thrown',
    (closed) => {
      const { code, stderr } = bash(`tunelint "${bad}" -f json ${closed} > >(cat > /dev/null)`);
      expect([1, 2]).toContain(code);
      expect(stderr).not.toMatch(/^ +at /m);
    },
  );

  it('standard input that is closed or empty is a file without rows', () => {
    expect(bash('tunelint - < /dev/null').code).toBe(1);
    expect(existsSync(join(folder, '-'))).toBe(false);
  });
});
