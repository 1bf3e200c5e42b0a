/** One flag of the command line. Help, parsing, "did you mean" and docs/cli.md all come from these objects. */
export interface Flag {
  readonly name: string;
  readonly alias?: string;
  readonly group:
    | 'What applies'
    | 'Which rules'
    | 'Fixes'
    | 'Baseline'
    | 'Conversion'
    | 'Cost and tokens'
    | 'Output'
    | 'Exit code'
    | 'Input'
    | 'Splitting'
    | 'Configuration';
  readonly type: 'string' | 'boolean';
  /** Shown behind the name in help. */
  readonly value?: string;
  readonly repeatable?: boolean;
  /** A value is taken whole: the name of a file may hold a comma. */
  readonly whole?: boolean;
  readonly choices?: readonly string[];
  readonly describe: string;
  /** Not shown by `--help`; docs/cli.md names it. */
  readonly hidden?: boolean;
}
