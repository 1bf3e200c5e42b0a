/** A fenced block of a page. */
export interface DocBlock {
  /** The word behind the fence; empty when there is none. */
  readonly language: string;
  readonly code: string;
  /** Of its first line of code in the page, 1-based. */
  readonly line: number;
  /** The file that its first line names in a comment, such as `// check.mjs`. */
  readonly file: string | undefined;
}

const FILE = /^(?:\/\/|#) ((?:[\w.-]+\/)*[\w.-]*\.[a-z]+)(?=[,\s]|$)/;

/** The fenced blocks of a Markdown page. @throws Error for a fence that is never closed */
export function docBlocks(markdown: string): readonly DocBlock[] {
  const blocks: DocBlock[] = [];
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const [, indent = '', fence, language = ''] = /^( *)(```+)([\w-]*)/.exec(lines[index] ?? '') ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === fence);
    if (end === -1) throw new Error(`line ${index + 1}: the block is not closed`);
    const code = lines
      .slice(index + 1, end)
      .map((line) => `${line.startsWith(indent) ? line.slice(indent.length) : line}\n`)
      .join('');
    blocks.push({ language, code, line: index + 2, file: FILE.exec(code)?.[1] });
    index = end;
  }
  return blocks;
}
