/** The start of a file as text, and the lines that are whole in it. */
export interface HeadText {
  readonly name: string;
  /** Decoded; bytes that are not UTF-8 became U+FFFD. Without a byte order mark. */
  readonly text: string;
  /** True when `text` is the whole file. */
  readonly complete: boolean;
  /** The first non-blank lines, at most 200; the last one is left out when the head ends inside it. */
  readonly lines: readonly string[];
  /** For each line: the value it holds as JSON, undefined when it is not JSON. */
  readonly values: readonly unknown[];
  /** Lines that hold a JSON object. */
  readonly objects: number;
}
