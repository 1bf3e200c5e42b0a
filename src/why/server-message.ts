/** A message that a provider answers with, as far as it is known. */
export interface ServerMessage {
  /** Our own name for it. */
  readonly id: string;
  readonly provider: string;
  /** When it comes. */
  readonly stage: string;
  /**
   * Any of these recognises it: pieces of its wording in this order, with `*` for what differs. Lower case, without quotes
   * and backslashes, single spaces. A machine-readable code is a wording too.
   */
  readonly says: readonly string[];
  /** Only the frame around another message: told when nothing inside it is recognised. */
  readonly isFrame?: boolean;
  /** What it means, in whole sentences. */
  readonly meaning: string;
  /** What to do. */
  readonly fix: string;
  /** The rules that find the cause; none where no local check can. */
  readonly rules: readonly string[];
  /** The command that shows the cause; undefined where none does. */
  readonly run?: string;
  /** Where the message was seen. */
  readonly source: string;
  /** When it was recorded or reported (`YYYY-MM` or a day); where nobody says, the day on which the source was read. */
  readonly date: string;
}
