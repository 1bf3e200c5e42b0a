import type { Plugin } from '../engine/plugin-rules.ts';
import type { PresetName } from '../engine/presets.ts';
import type { Severity } from '../engine/severity.ts';
import type { Method } from '../profile/profile.ts';

/** What `rules` says of a rule. */
export type RuleSetting = Severity | 'off';

/** One pattern or several, relative to the configuration's folder; one that starts with `!` takes files out again. */
export type Globs = string | readonly string[];

/** Settings for some files; of several that fit a file, later ones win. */
export interface Override {
  readonly files: Globs;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly profile?: string;
  readonly model?: string;
  readonly method?: 'auto' | Method;
}

/** The files of one training job. A file that fits both is a validation file. */
export interface Split {
  readonly train: Globs;
  readonly validation: Globs;
}

/** What a configuration file holds; schemas/config.schema.json says the same for editors. */
export interface Config {
  readonly $schema?: string;
  readonly extends?: PresetName | readonly PresetName[];
  readonly profile?: string;
  readonly model?: string;
  readonly method?: 'auto' | Method;
  readonly epochs?: number | 'auto';
  /** A budget in USD; an estimate above it is an error. */
  readonly maxCost?: number;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly overrides?: readonly Override[];
  /** One split, or several by name. */
  readonly splits?: Split | Readonly<Record<string, Split>>;
  /** Files that are never checked. */
  readonly ignores?: Globs;
  readonly failOn?: 'error' | 'warning';
  readonly maxWarnings?: number;
  readonly format?: string;
  /** Where the report goes. Only in a configuration that is named with `-c`. */
  readonly output?: string;
  /** Rules of your own, or modules that export them. Only in a configuration that is named with `-c`. */
  readonly plugins?: readonly (string | Plugin)[];
}
