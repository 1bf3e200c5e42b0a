import type { FileReport, Report } from '../report.ts';
import type { Style } from '../report-format.ts';
import { verdictLine } from '../verdict-line.ts';
import { html, type Markup } from './html.ts';

const CLASSES: Partial<Record<Style, string>> = { red: 'bad', yellow: 'warn', green: 'good' };
const WORDS: Readonly<Record<FileReport['verdict'], string>> = {
  accept: 'Accepted',
  'accept-with-losses': 'Accepted with losses',
  reject: 'Refused',
  unknown: 'Not known',
};

/** Would the provider take the file: in one word, and in the sentence of the terminal. */
export function verdictCard(file: FileReport, report: Report): Markup {
  const { style, text } = verdictLine(file, report);
  return html`<div class="verdict ${CLASSES[style] ?? 'open'}"><p class="word">${verdictWord(file)}</p><p>${text.replace(/^\S /, '')}</p></div>`;
}

/** The verdict in a word or two. */
export function verdictWord({ verdict, trainingClosed }: FileReport): string {
  return trainingClosed !== null && verdict !== 'reject' && verdict !== 'unknown'
    ? 'Cannot be trained'
    : WORDS[verdict];
}
