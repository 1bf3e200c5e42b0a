import ts from 'typescript';

/**
 * Of a mutant's node, what has to be written twice so that the change can be switched on while the program runs: an
 * expression, a block or a statement. Undefined where that cannot be: outside functions, where all is over before a switch is
 * on, where something is written to, and in chains (`a?.b.c`), which parentheses would part.
 *
 * @param {ts.Node} node the node that the mutant changes, or the operator or name in it
 * @returns {{ start: number, end: number, form: 'expression' | 'block' | 'statement' } | undefined}
 */
export function switchable(node, file) {
  if (!isInFunction(node)) return undefined;
  if (ts.isBlock(node)) return { start: node.getStart(file), end: node.getEnd(), form: 'block' };
  if (ts.isExpressionStatement(node)) return { start: node.getStart(file), end: node.getEnd(), form: 'statement' };
  const whole = wholeOf(node);
  if (whole === undefined || isChained(whole) || isTarget(whole)) return undefined;
  return { start: whole.getStart(file), end: whole.getEnd(), form: 'expression' };
}

/** Of an operator the expression that has it, of a method's name the call, of a text with a tag both. */
function wholeOf(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken === node) return parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.parent;
  return ts.isTaggedTemplateExpression(parent) ? parent : node;
}

function isInFunction(node) {
  for (let at = node.parent; at !== undefined; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

function isChained(node) {
  return ts.isOptionalChain(node) && 'expression' in node.parent && node.parent.expression === node;
}

/** What is written to: `[a, b] = [b, a]`. */
function isTarget(node) {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node))
  );
}
