/** An option that cannot be followed: an unknown profile or rule, a date that is none. The message says what would do. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';
}
