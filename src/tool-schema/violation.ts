/** One way in which the arguments of a call break the tool's own parameters. */
export interface Violation {
  readonly kind: ViolationKind;
  /** JSON pointer inside the arguments; '' is the whole. For `missing` and `unknown` it names the property. */
  readonly path: string;
  /** The value that broke the schema; undefined for `missing`. */
  readonly value: unknown;
  /** What the schema asks for, in words: `a number`, `at most 10`. Empty where the kind says it all. */
  readonly expected: string;
  /** The allowed values of an `enum` or `const`. */
  readonly options?: readonly unknown[];
  /** The allowed value or declared property that was probably meant. */
  readonly nearest: string | undefined;
}

/**
 * `null`: a parameter that may be left out is null, though the schema does not allow it.
 * `bound`: a number, a length or a count outside its limits.
 */
export type ViolationKind = 'type' | 'enum' | 'missing' | 'unknown' | 'bound' | 'null';
