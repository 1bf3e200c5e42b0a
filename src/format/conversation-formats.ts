import { FOREIGN_FORMATS, FORMAT_IDS } from '../generated/formats.ts';
import { type ForeignFormatId, type RowFormat, SUPERVISED_CHAT } from './example.ts';

/** The formats of other trainers. */
export const FOREIGN_FORMAT_IDS = Object.keys(FOREIGN_FORMATS) as ForeignFormatId[];

/** OpenAI's formats and those of other trainers. */
export const EVERY_FORMAT: readonly RowFormat[] = [...FORMAT_IDS, ...FOREIGN_FORMAT_IDS];

/** Supervised conversations in any trainer's format. */
export const SUPERVISED_CONVERSATIONS: readonly RowFormat[] = [...SUPERVISED_CHAT, 'converse', 'gemini'];
