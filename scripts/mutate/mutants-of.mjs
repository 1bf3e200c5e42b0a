import ts from 'typescript';
import { switchable } from './switchable.mjs';

/** Operators and what stands in for them. */
const OPERATORS = new Map([
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['===', ['!==']],
  ['!==', ['===']],
  ['+', ['-']],
  ['-', ['+']],
  ['*', ['/']],
  ['/', ['*']],
  ['%', ['*']],
  ['&&', ['||']],
  ['||', ['&&']],
  ['??', ['&&']],
  ['&', ['|']],
  ['|', ['&']],
  ['<<', ['>>']],
  ['>>', ['<<']],
  ['>>>', ['<<']],
  ['+=', ['-=']],
  ['-=', ['+=']],
  ['||=', ['&&=']],
  ['&&=', ['||=']],
  ['??=', ['&&=']],
]);

/** Methods and what is called in their place; nothing: what they are called on. */
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['toUpperCase', 'toLowerCase'],
  ['min', 'max'],
  ['max', 'min'],
  ['filter', ''],
  ['slice', ''],
  ['subarray', ''],
  ['sort', ''],
  ['reverse', ''],
  ['trim', ''],
  ['trimEnd', ''],
  ['trimStart', ''],
]);

/**
 * The mutants of a TypeScript text, in its order: characters `[start, end)` become `text`. Types, imports, the documentation of
 * rules and messages that only developers see (`throw new …Error(…)`) have none.
 */
export function mutantsOf(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const add = (node, text, kind) => {
    if (node.getText(file) === text) return;
    const whole = switchable(node, file);
    mutants.push({ start: node.getStart(file), end: node.getEnd(), text, kind, whole, sides: sidesOf(node) });
  };
  visit(file);
  const lines = source.split('\n');
  return mutants.map((mutant) => {
    const { line, character } = file.getLineAndCharacterOfPosition(mutant.start);
    const lineText = lines[line].trim();
    return {
      ...mutant,
      path,
      line: line + 1,
      column: character + 1,
      lineText,
      was: source.slice(mutant.start, mutant.end),
    };
  });

  function visit(node) {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isTypeParameterDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isExportDeclaration(node) || isDocumentation(node)) return;
    ofNode(node);
    ts.forEachChild(node, visit);
  }

  function ofNode(node) {
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken;
      for (const other of OPERATORS.get(operator.getText(file)) ?? []) add(operator, other, 'operator');
    } else if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) {
      ofCondition(node.expression);
    } else if (ts.isForStatement(node) && node.condition !== undefined) add(node.condition, 'false', 'condition');
    else if (ts.isConditionalExpression(node)) ofCondition(node.condition);
    else if (ts.isBlock(node) && node.statements.length > 0) add(node, '{}', 'block');
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';', 'call');
    else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false', 'boolean');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true', 'boolean');
    else if (isText(node)) add(node, node.text === '' ? "'mutated'" : "''", 'text');
    else if (ts.isTemplateExpression(node)) add(node, '``', 'text');
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, '[]', 'list');
    else if (ts.isObjectLiteralExpression(node) && node.properties.length > 0) add(node, '{}', 'object');
    else if (ts.isPrefixUnaryExpression(node)) ofPrefix(node);
    else if (ts.isPostfixUnaryExpression(node))
      add(
        node,
        `${node.operand.getText(file)}${node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'}`,
        'operator',
      );
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) add(node.body, 'undefined', 'function');
    else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) ofMethod(node);
  }

  function ofCondition(node) {
    add(node, 'true', 'condition');
    add(node, 'false', 'condition');
  }

  function ofPrefix(node) {
    const operand = node.operand.getText(file);
    if (node.operator === ts.SyntaxKind.ExclamationToken) add(node, operand, 'operator');
    else if (node.operator === ts.SyntaxKind.MinusToken) add(node, `+${operand}`, 'operator');
    else if (node.operator === ts.SyntaxKind.PlusPlusToken) add(node, `--${operand}`, 'operator');
    else if (node.operator === ts.SyntaxKind.MinusMinusToken) add(node, `++${operand}`, 'operator');
  }

  function ofMethod({ expression, parent }) {
    const other = METHODS.get(expression.name.text);
    if (other === undefined) return;
    if (other !== '') add(expression.name, other, 'method');
    else if (!ts.isExpressionStatement(parent))
      add(expression.name.parent.parent, expression.expression.getText(file), 'method');
  }

  /** What stands on both sides of an operator. */
  function sidesOf({ parent, pos }) {
    if (!ts.isBinaryExpression(parent) || parent.operatorToken.pos !== pos) return undefined;
    const operator = parent.operatorToken.getText(file);
    const isAssignment = operator.endsWith('=') && !/^[<>!=]=/.test(operator);
    return { left: parent.left.getText(file), right: parent.right.getText(file), isAssignment };
  }

  /** What a rule's page says, with its examples, which are tests themselves. */
  function isDocumentation(node) {
    return ts.isPropertyAssignment(node) && node.name.getText(file) === 'docs';
  }

  /** A text that is a value: not a key, nor the name of a module. */
  function isText(node) {
    if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return false;
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
    if (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) return false;
    return (
      !ts.isLiteralTypeNode(parent) && !ts.isTaggedTemplateExpression(parent) && !ts.isElementAccessExpression(parent)
    );
  }
}
