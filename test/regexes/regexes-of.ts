import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface FoundRegexes {
  /** As `/source/flags`. */
  readonly written: readonly string[];
  /** Calls whose text is known at run time only. */
  readonly built: readonly string[];
}

/** The regular expressions of a TypeScript file: literals, and calls of `RegExp`. */
export function regexesOf(path: string): FoundRegexes {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const written: string[] = [];
  const built: string[] = [];
  visit(file);
  return { written, built };

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) written.push(node.text);
    else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      /\bRegExp$/.test(node.expression.getText(file))
    ) {
      const [source, flags] = node.arguments ?? [];
      if (
        source !== undefined &&
        ts.isStringLiteralLike(source) &&
        (flags === undefined || ts.isStringLiteralLike(flags))
      )
        written.push(`/${source.text.replace(/(?<!\\)\//g, '\\/')}/${flags?.text ?? ''}`);
      else built.push(node.getText(file));
    }
    ts.forEachChild(node, visit);
  }
}
