import type { LintOptions } from '../engine/lint-options.ts';
import type { SourceOptions } from '../engine/source-options.ts';
import type { Config } from './config.ts';
import type { FileMatcher } from './match-files.ts';

/** A configuration that can be followed. */
export interface LoadedConfig {
  /** As messages name it: relative to the working directory where that is shorter. */
  readonly path: string;
  /** Absolute; the patterns count from here. */
  readonly folder: string;
  /** It was named with `-c`. */
  readonly named: boolean;
  readonly config: Config;
  /** What it says of the whole run. */
  readonly options: LintOptions;
  /** What it says of a file, with all overrides that fit. */
  readonly optionsFor: (file: string) => SourceOptions;
  readonly isIgnored: FileMatcher;
  readonly splits: readonly ConfigSplit[];
}

/** A split whose files can be told and found. */
export interface ConfigSplit {
  readonly name: string;
  readonly train: ConfigFiles;
  readonly validation: ConfigFiles;
}

export interface ConfigFiles {
  readonly globs: readonly string[];
  readonly matches: FileMatcher;
  /** Where the patterns stand: `tunelint.config.json:5:14`. */
  readonly at: string;
}
