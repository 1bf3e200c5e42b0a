/** One cause for which a record does not fit its schema, taken from an ajv error. */
export interface SchemaFailure {
  /** JSON pointer of the value that failed. */
  readonly pointer: string;
  /** The ajv keyword: `type`, `required`, `enum`, `pattern`, `discriminator`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value that failed. */
  readonly value: unknown;
  /** The schema node it failed against. */
  readonly node: Readonly<Record<string, unknown>>;
  /** The rule that reports it: the node's `x-tunelint-rule`, else `schema`. */
  readonly rule: string;
}
