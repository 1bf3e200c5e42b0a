/** One field of the rows that a grader reads. */
export interface ItemReference {
  /** As the grader writes it, for messages. */
  readonly shown: string;
  /** Keys and indexes below the row. */
  readonly path: readonly string[];
  /** `subscript` fails on rows without the field, `get` gives None. */
  readonly by: 'template' | 'subscript' | 'get';
  /** The grader compares the model's answer with it. */
  readonly isReference: boolean;
  /** A string_check reads it. */
  readonly isChecked: boolean;
  /** JSON pointer of the text that reads it, from the grader's root, and the UTF-16 index in that text. */
  readonly at: string;
  readonly from: number;
}
