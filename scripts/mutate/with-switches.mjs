/**
 * A source with all its mutants in it, each behind a switch: `__mutant(n)` is true while mutant n is on.
 *
 * @param {string} source
 * @param {readonly { number: number, start: number, end: number, text: string, whole: { start: number, end: number, form: string } }[]} mutants
 */
export function withSwitches(source, mutants) {
  const wholes = new Map();
  for (const mutant of mutants) {
    const { start, end } = mutant.whole;
    const key = `${start} ${end}`;
    if (!wholes.has(key)) wholes.set(key, { start, end, form: mutant.whole.form, mutants: [], inner: [] });
    wholes.get(key).mutants.push(mutant);
  }
  const root = { start: 0, end: source.length, form: 'expression', mutants: [], inner: [] };
  const open = [root];
  for (const whole of [...wholes.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.at(-1).end < whole.end) open.pop();
    open.at(-1).inner.push(whole);
    open.push(whole);
  }
  return written(root);

  function written({ start, end, form, mutants: own, inner }) {
    let text = '';
    let at = start;
    for (const each of inner) {
      text += source.slice(at, each.start) + written(each);
      at = each.end;
    }
    text += source.slice(at, end);
    for (const mutant of own) text = switched(text, mutant, form);
    return text;
  }

  function switched(text, { number, start, end, text: changed, whole, sides }, form) {
    if (form === 'block') return `{ if (!__mutant(${number})) ${text} }`;
    if (form === 'statement') return `{ if (!__mutant(${number})) { ${text} } }`;
    // Operators that must not stand beside one another without parentheses, such as ?? and &&.
    const other =
      sides === undefined
        ? source.slice(whole.start, start) + changed + source.slice(end, whole.end)
        : `${sides.isAssignment ? sides.left : `(${sides.left})`} ${changed} (${sides.right})`;
    return `(__mutant(${number}) ? (${other}) : (${text}))`;
  }
}
