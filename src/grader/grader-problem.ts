import type { MessageData } from '../engine/message.ts';
import type { GRADER_MESSAGES, GraderMessageId } from './grader-messages.ts';

/** Something wrong with a grader. */
export type GraderProblem = {
  [Id in GraderMessageId]: {
    readonly messageId: Id;
    /** JSON pointer, from the grader's own root. */
    readonly at: string;
    /** Point at the member's key instead of its value. */
    readonly target?: 'key';
    /** UTF-16 index in the string at `at`: the problem starts there. */
    readonly from?: number;
  } & MessageData<(typeof GRADER_MESSAGES)[Id]>;
}[GraderMessageId];

/** Takes problems as they are found. */
export type Tell = (problem: GraderProblem) => void;
