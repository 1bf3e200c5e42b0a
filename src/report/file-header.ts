import { formatNumber } from '../engine/message.ts';
import { oneLine } from './one-line.ts';
import type { FileReport } from './report.ts';
import type { Paint } from './report-format.ts';

/** A file's name and what it holds, in one line. */
export function fileHeader(
  { path, role, examples, formats, profile, model, modelSource }: FileReport,
  paint: Paint,
): string {
  const shapes = Object.entries(formats).sort(([, a], [, b]) => b - a);
  const named = shapes.map(([name, count]) => [name === 'foreign' ? 'unknown format' : name, count] as const);
  const what = named.map(([name, count]) => (named.length === 1 ? name : `${name} ${formatNumber(count)}`)).join(', ');
  const size = `${formatNumber(examples)} ${examples === 1 ? 'example' : 'examples'}`;
  const trained = `${model}${modelSource === 'default' ? ' (assumed)' : ''}`;
  const facts = role === 'grader' ? ['grader', profile] : examples === 0 ? [profile] : [size, what, profile, trained];
  return `${paint('underline', oneLine(path))}  ${paint('dim', oneLine(facts.filter(Boolean).join(' · ')))}`;
}
