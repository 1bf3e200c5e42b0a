import { CHAT_MESSAGES } from './messages/chat-messages.ts';
import { FILE_MESSAGES } from './messages/file-messages.ts';
import { GRADER_MESSAGES } from './messages/grader-messages.ts';
import { IMAGE_MESSAGES } from './messages/image-messages.ts';
import { JOB_MESSAGES } from './messages/job-messages.ts';
import type { ServerMessage } from './server-message.ts';

/**
 * The messages of providers that `tunelint why` knows. The wordings are patterns of ours: fragments that recognise a
 * message, not its text. Every entry says where the message was seen and when.
 */
export const SERVER_MESSAGES: readonly ServerMessage[] = [
  ...FILE_MESSAGES,
  ...JOB_MESSAGES,
  ...CHAT_MESSAGES,
  ...IMAGE_MESSAGES,
  ...GRADER_MESSAGES,
];
