import type { Report } from './report.ts';

/** What an output format may know beside the report. */
export interface FormatContext {
  /** Wraps text in a colour; gives it back unchanged where colours are off. */
  readonly paint: Paint;
  /** Findings shown of each rule, where a format groups them. */
  readonly examplesPerRule: number;
  /** Width to wrap text at. */
  readonly columns: number;
  /** Errors only. */
  readonly quiet: boolean;
}

export type Style = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold' | 'underline';
export type Paint = (style: Style, text: string) => string;

/** Turns a report into text, piece by piece; computes nothing. */
export type ReportFormat = (report: Report, context: FormatContext) => Iterable<string>;
