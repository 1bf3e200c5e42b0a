import { FAMILY_OF, FOREIGN_FORMATS, type FORMAT_FAMILIES } from '../generated/formats.ts';
import type { Method } from '../profile/profile.ts';
import type { ForeignFormatId, RowFormat } from './example.ts';
import { isNative } from './is-native.ts';

/** What one file may mix: OpenAI's formats by their families, each foreign format by itself. */
export type FormatFamily = (typeof FORMAT_FAMILIES)[number] | ForeignFormatId;

/** The family of a format. */
export function familyOf(format: Exclude<RowFormat, 'foreign'>): FormatFamily {
  return isNative(format) ? FAMILY_OF[format] : format;
}

const NAMES: Readonly<Record<(typeof FORMAT_FAMILIES)[number], string>> = {
  chat: 'chat',
  dpo: 'preference (DPO)',
  rft: 'reinforcement (RFT)',
  completion: 'prompt/completion',
};

const METHODS: Readonly<Record<(typeof FORMAT_FAMILIES)[number], Method>> = {
  chat: 'supervised',
  dpo: 'dpo',
  rft: 'reinforcement',
  completion: 'supervised',
};

/** What a family is called. */
export function familyName(family: FormatFamily): string {
  return isOwn(family) ? NAMES[family] : FOREIGN_FORMATS[family].title;
}

/** The method that trains on a family. */
export function familyMethod(family: FormatFamily): Method {
  return isOwn(family) ? METHODS[family] : FOREIGN_FORMATS[family].method;
}

function isOwn(family: FormatFamily): family is (typeof FORMAT_FAMILIES)[number] {
  return Object.hasOwn(NAMES, family);
}
