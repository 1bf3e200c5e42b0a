const COMMAND = ['bikes.jsonl'];
const TODAY = '2026-11-21';
const COLUMN = 8.4;
const ROW = 20;
const MARGIN = 20;
/** What `styleText` opens, by its code, and what ends it. */
const STYLES = { 1: 'b', 2: 'd', 4: 'u', 31: 'red', 33: 'yellow', 34: 'blue' };
const ENDS = new Set(['22', '24', '39']);

/** The picture of the README: what the built command prints in a terminal, as SVG. */
export async function generatePicture(_root, demoOutput) {
  const output = await demoOutput([...COMMAND, '--today', TODAY], { cwd: 'fixtures/demo/', colour: true });
  return new Map([['docs/picture.svg', svgOf(`npx tunelint ${COMMAND.join(' ')}`, output)]]);
}

/** @param output lines with the escape sequences of `util.styleText`; anything else that is not printable throws */
export function svgOf(command, output) {
  const lines = [[{ text: '$ ', style: 'd' }, { text: command }], [], ...output.trimEnd().split('\n').map(runsOf)];
  const width = Math.ceil(Math.max(...lines.map(columnsOf)) * COLUMN) + 2 * MARGIN;
  const height = lines.length * ROW + 2 * MARGIN;
  const rows = lines.flatMap((runs, index) => (runs.length === 0 ? [] : [rowOf(runs, MARGIN + index * ROW + 15)]));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(command)}</title>
<style>
rect { fill: #f6f8fa; stroke: #d1d9e0 }
text { fill: #1f2328; font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre }
.b { font-weight: 700 } .u { text-decoration: underline }
.d { fill: #59636e } .red { fill: #c21c28 } .yellow { fill: #8a5c00 } .blue { fill: #0757ba }
@media (prefers-color-scheme: dark) {
  rect { fill: #161b22; stroke: #3d444d }
  text { fill: #e6edf3 }
  .d { fill: #9ea7b3 } .red { fill: #ff7b72 } .yellow { fill: #e3b341 } .blue { fill: #79b8ff }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${rows.join('\n')}
</svg>
`;
}

function runsOf(line) {
  const runs = [];
  let style;
  for (const [, code, text] of line.matchAll(/\x1b\[(\d+)m|([^\x1b]+|\x1b)/g)) {
    if (text !== undefined) {
      if (/[\x00-\x1f\x7f]/.test(text)) throw new Error(`A picture of ${JSON.stringify(line)} is not known`);
      runs.push({ text, style });
    } else if (ENDS.has(code)) style = undefined;
    else if (STYLES[code] === undefined) throw new Error(`No class for style ${code}`);
    else style = STYLES[code];
  }
  return runs;
}

/** Each run has a place and a length, so that columns line up in any font. */
function rowOf(runs, y) {
  let column = 0;
  const spans = runs.map(({ text, style }) => {
    const lead = text.length - text.trimStart().length;
    const shown = text.trim();
    const x = round(MARGIN + (column + lead) * COLUMN);
    column += text.length;
    if (shown === '') return '';
    const className = style === undefined ? '' : ` class="${style}"`;
    return `<tspan${className} x="${x}" textLength="${round(shown.length * COLUMN)}">${escaped(shown)}</tspan>`;
  });
  return `<text y="${y}">${spans.join('')}</text>`;
}

function columnsOf(runs) {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
