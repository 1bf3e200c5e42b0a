/** Something in a configuration that cannot be followed. */
export interface ConfigProblem {
  readonly pointer: string;
  readonly target: 'key' | 'value';
  readonly message: string;
}
