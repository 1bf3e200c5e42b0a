/**
 * Holds lines that were read against what the platform says of them.
 *
 * @param expected what expectedLines gives
 * @param lineBytes a line of more bytes may be too long
 * @returns the first difference, in words; undefined when there is none
 */
export function lineDifference(how, lines, expected, lineBytes) {
  if (lines.length !== expected.length) return `${how}: ${lines.length} lines instead of ${expected.length}`;
  for (const [index, line] of lines.entries()) {
    const wanted = expected[index];
    const at = `${how}: line ${index + 1}`;
    if (line.place.offset !== wanted.offset) return `${at} starts at ${line.place.offset}, not ${wanted.offset}`;
    const isLong = wanted.end - wanted.offset > lineBytes;
    if (line.kind === 'too-long') {
      if (!isLong) return `${at} is too long with ${wanted.end - wanted.offset} bytes`;
      if (line.bytes !== wanted.end - wanted.offset) return `${at} counts ${line.bytes} bytes`;
      continue;
    }
    if (line.kind !== wanted.kind && !(isLong && wanted.kind === 'blank'))
      return `${at} is ${line.kind}, not ${wanted.kind}`;
    if (line.kind !== 'parsed') {
      if (line.kind === 'broken' && !isInside(line)) return `${at}: the fault is outside the line`;
      continue;
    }
    // Its payloads may have been cut out of the text.
    if (line.short !== undefined) continue;
    if (line.text !== wanted.text) return `${at} has another text`;
    const problem = factsProblem(line.facts, wanted.value);
    if (problem !== undefined) return `${at}: ${problem}`;
  }
  return undefined;
}

function isInside({ text, problem: { index, length } }) {
  return index >= 0 && index <= text.length && length >= 1;
}

/** The facts of a line come from its bytes; of those that show in its value the value says the same. */
function factsProblem({ depth, duplicateKeyCount }, value) {
  const levels = depthOf(value);
  if (duplicateKeyCount === 0 && depth !== levels) return `depth ${depth} instead of ${levels}`;
  return depth < levels ? `depth ${depth} of at least ${levels}` : undefined;
}

function depthOf(value) {
  let deepest = 0;
  const rest = [{ value, depth: 0 }];
  for (let each = rest.pop(); each !== undefined; each = rest.pop()) {
    if (typeof each.value !== 'object' || each.value === null) continue;
    const depth = each.depth + 1;
    if (depth > deepest) deepest = depth;
    for (const child of Object.values(each.value)) rest.push({ value: child, depth });
  }
  return deepest;
}
