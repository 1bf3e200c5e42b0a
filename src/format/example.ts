import type { Place } from '../engine/place.ts';
import { FAMILY_OF, type FOREIGN_FORMATS, FORMAT_IDS } from '../generated/formats.ts';
import type { MayHold } from '../read/may-hold.ts';
import type { ExampleTokens } from '../tokens/example-tokens.ts';
import type { RowFingerprint } from './row-fingerprint.ts';

/** OpenAI's formats, which others took over. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** A shape of another trainer that has a schema here: known where the profile says that its provider takes it. */
export type ForeignFormatId = keyof typeof FOREIGN_FORMATS;

/** `foreign`: a shape that the provider does not take, or no shape we know. */
export type RowFormat = FormatId | ForeignFormatId | 'foreign';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One message of a conversation; `role` is undefined when it is missing or not a string. */
export interface MessageView {
  readonly pointer: string;
  readonly index: number;
  readonly role: string | undefined;
  readonly message: JsonObject;
}

/** A list of messages in a record. SFT and RFT have one, preference records three. */
export interface Conversation {
  readonly kind: 'messages' | 'input' | 'preferred_output' | 'non_preferred_output';
  readonly pointer: string;
  /** Only the members that are objects. */
  readonly messages: readonly MessageView[];
}

/** One record: a non-blank line that holds a JSON object. */
export interface Example {
  readonly place: Place;
  readonly text: string;
  /** What the bytes around the record's line hold, and so perhaps the line. */
  readonly mayHold: MayHold;
  readonly value: JsonObject;
  readonly format: RowFormat;
  /** The name of a shape that is not OpenAI's (`ShareGPT`), if it was recognised. */
  readonly shape: string | undefined;
  readonly conversations: readonly Conversation[];
  /** True when the schema found nothing wrong. */
  readonly valid: boolean;
  /** Undefined with tokens switched off, or when the record has no shape to count. */
  readonly tokens: ExampleTokens | undefined;
  /** What the record is compared with others by; only in a run of rules that use `rows`, and not of foreign shapes. */
  readonly fingerprint?: RowFingerprint | undefined;
}

/** The formats whose rows may declare tools or call them: a row of another format holds neither, or is another's finding. */
export const FORMATS_WITH_CALLS: readonly FormatId[] = FORMAT_IDS.filter((id) => id !== 'chat' && id !== 'completion');

/** The formats of supervised chat: chat, tools, functions and vision are one family. */
export const SUPERVISED_CHAT: readonly FormatId[] = FORMAT_IDS.filter((id) => FAMILY_OF[id] === 'chat');
