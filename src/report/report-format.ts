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
  /** Undefined where no command line ran. */
  readonly run?: CommandRun;
}

/** What the command line knows of a run and the report does not. */
export interface CommandRun {
  /** What the command will exit with. */
  readonly exitCode: number;
  /** Why a file could not be read, one text for each. */
  readonly failures: readonly string[];
  /** `report.compatibility` as a table for a terminal. */
  readonly elsewhere?: string | undefined;
  /** The path that a code host knows a file by: from the top of the repository where the file is in it, with `/`. */
  readonly hostPath: (path: string) => string;
}

export type Style = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold' | 'underline';
export type Paint = (style: Style, text: string) => string;

/** Turns a report into text, piece by piece; computes nothing. */
export type ReportFormat = (report: Report, context: FormatContext) => Iterable<string>;
