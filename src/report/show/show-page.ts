import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import type { Row } from '../../engine/read-row.ts';
import type { Conversation, Example, MessageView } from '../../format/example.ts';
import { excerpt } from '../../format/excerpt.ts';
import { declaredToolsOf } from '../../format/tool-calls.ts';
import { cutPlace } from '../../tokens/cut-place.ts';
import { type Truncation, truncateExample } from '../../tokens/truncate-example.ts';
import { oneLine } from '../one-line.ts';
import type { Paint } from '../report-format.ts';
import { wrapText } from '../wrap-text.ts';
import { type ContentLine, type Cut, contentLines } from './content-lines.ts';
import { findingLines } from './finding-lines.ts';
import { type MessageState, messageStates } from './message-state.ts';
import { lineInWords, rowHeader, summaryOf } from './row-words.ts';
import { isCutOff, stateLabel } from './state-label.ts';
import { textLines } from './text-lines.ts';
import { toolLines } from './tool-lines.ts';

export interface ShowSetting {
  readonly paint: Paint;
  readonly columns: number;
  /** Tool definitions in full. */
  readonly tools: boolean;
}

/** Characters of a name that are shown. */
const NAME = 64;
const INDENT = '  ';
const TITLES: Readonly<Record<Conversation['kind'], string>> = {
  messages: '',
  input: 'Prompt',
  preferred_output: 'Preferred answer',
  non_preferred_output: 'Rejected answer',
};

/** What `tunelint show` prints about one line of a file. */
export function* showPage(row: Row, setting: ShowSetting): Iterable<string> {
  const { example, findings, run } = row;
  const { paint, columns } = setting;
  const width = columns - 4;
  yield `${rowHeader(row, paint)}\n`;
  if (example === undefined) {
    yield* block(wrapText(lineInWords(row.line), width));
    yield* about(findings, true);
    return;
  }
  const limit = run.model.trainingContext?.value ?? null;
  const truncation =
    limit === null || example.tokens === undefined ? undefined : truncateExample(example.tokens, limit);
  yield* block(summaryOf(row, truncation, paint).flatMap((line) => wrapText(line, width)));
  const states = messageStates(row);
  const cut = cutOf(row, truncation);
  const left = new Set(findings);
  const under = (pointer: string): Finding[] => {
    const own = findings
      .filter((each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`))
      .filter((each) => left.delete(each));
    return own;
  };

  const tools = declaredToolsOf(example);
  if (tools.length > 0) yield* toolsBlock();
  for (const { kind, messages } of example.conversations) {
    if (TITLES[kind] !== '') yield `\n${INDENT}${paint('underline', TITLES[kind])}\n`;
    for (const view of messages) yield* messageBlock(view, states.get(view.pointer));
  }
  if (example.format === 'completion')
    for (const key of ['prompt', 'completion']) yield* messageBlock(ofField(example, key), states.get(`/${key}`));
  yield* fieldsBlock(example);
  yield* about([...left], example.format === 'foreign');

  function* toolsBlock(): Iterable<string> {
    const list = (tools[0]?.pointer ?? '').replace(/\/\d+(?:\/function)?$/, '');
    const count = tools.length === 1 ? '1 tool definition' : `${formatNumber(tools.length)} tool definitions`;
    const tokens = states.get(list)?.tokens ?? [...states.values()].find((state) => state.tools > 0)?.tools;
    const facts = [
      'context only',
      ...(tokens === undefined ? [] : [`${formatNumber(tokens)} tokens`]),
      ...(setting.tools ? [] : ['--tools unfolds']),
    ];
    yield `\n${INDENT}${paint('bold', count)}  ${paint('dim', facts.join(' · '))}\n`;
    yield* bordered(
      toolLines(tools, width - 2, setting.tools).map((text) => ({ text })),
      'dim',
    );
    yield* nested(under(list));
  }

  function* messageBlock(view: MessageView, state: MessageState | undefined): Iterable<string> {
    const { style, text } = stateLabel(state);
    const role = view.role === undefined ? '(no role)' : oneLine(excerpt(view.role, NAME));
    const name = typeof view.message['name'] === 'string' ? ` ${oneLine(excerpt(view.message['name'], NAME))}` : '';
    yield `\n${INDENT}${paint('bold', role)}${name}  ${paint(style, text)}\n`;
    const lines = contentLines(view, width - 2, cut);
    yield* bordered(isCutOff(state) ? lines.map((line) => ({ ...line, lost: true })) : lines, style);
    yield* nested(under(view.pointer));
  }

  function* bordered(lines: readonly ContentLine[], style: ReturnType<typeof stateLabel>['style']): Iterable<string> {
    for (const { text, lost, aside } of lines) {
      const shown = lost === true ? paint('red', text) : aside === true ? paint('dim', text) : text;
      yield `${INDENT}${paint(lost === true ? 'red' : style, lost === true ? '┊' : '│')} ${shown}\n`;
    }
  }

  function* nested(list: readonly Finding[]): Iterable<string> {
    for (const finding of list) yield* block(findingLines(finding, { paint, width: width - 2, withExcerpt: false }));
  }

  function* about(list: readonly Finding[], withExcerpt: boolean): Iterable<string> {
    if (list.length > 0) yield `\n${INDENT}${paint('underline', 'About the whole line')}\n`;
    for (const finding of list) yield* block(findingLines(finding, { paint, width: width - 2, withExcerpt }));
    if (findings.length === 0)
      yield `\n${INDENT}${paint('dim', 'No findings about this row by itself; tunelint lint also compares it with the others.')}\n`;
  }

  function* fieldsBlock({ value, format }: Example): Iterable<string> {
    const shown = [
      'messages',
      'input',
      'preferred_output',
      'non_preferred_output',
      'tools',
      'functions',
      ...(format === 'completion' ? ['prompt', 'completion'] : []),
    ];
    const others = Object.entries(value).filter(([key]) => format === 'foreign' || !shown.includes(key));
    for (const [key, held] of others) {
      yield `\n${INDENT}${paint('bold', oneLine(excerpt(key, NAME)))}  ${paint('dim', format === 'rft' ? 'for the grader, the model does not see it' : 'not a message')}\n`;
      const text = typeof held === 'string' ? held : (JSON.stringify(held, null, 2) ?? '');
      yield* bordered(
        textLines(text, width - 2).map((line) => ({ text: line })),
        'dim',
      );
      yield* nested(under(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
    }
  }
}

function* block(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${INDENT}${INDENT}${line}\n`;
}

function ofField({ value }: Example, key: string): MessageView {
  return { pointer: `/${key}`, index: 0, role: key, message: { content: value[key] } };
}

function cutOf({ example, run }: Row, truncation: Truncation | undefined): Cut | undefined {
  if (
    example?.tokens === undefined ||
    truncation === undefined ||
    run.counter === undefined ||
    example.format === 'completion'
  )
    return undefined;
  const { pointer, from } = cutPlace(example, example.tokens, truncation, run.counter, run.model);
  return from === undefined ? undefined : { pointer, from };
}
