import type { CheckUrlsOption } from '../urls/check-urls-option.ts';
import { URL_LIMITS } from '../urls/url-limits.ts';
import { unknownName } from './check-options.ts';
import type { LintOptions } from './lint-options.ts';
import { OptionError } from './option-error.ts';
import type { RuleSettings } from './rule.ts';

const MEMBERS: Readonly<Record<keyof CheckUrlsOption, readonly string[]>> = {
  allowPrivate: ['boolean'],
  allowDowngrade: ['boolean'],
  cache: ['string', 'boolean'],
  limits: ['object'],
};

/** What rules know of the option `checkUrls`. @throws OptionError for a member that does not exist or has the wrong type */
export function checkUrlsSetting(option: LintOptions['checkUrls']): RuleSettings['checkUrls'] {
  if (option === undefined || option === false) return undefined;
  if (option === true) return { allowPrivate: false };
  for (const [name, value] of Object.entries(option)) {
    if (!Object.hasOwn(MEMBERS, name)) throw new OptionError(unknownName('option', name, Object.keys(MEMBERS)));
    const types = MEMBERS[name as keyof CheckUrlsOption];
    if (value !== undefined && (!types.includes(typeof value) || value === null)) {
      throw new OptionError(`Expected \`checkUrls.${name}\` to be of type ${types.join(' or ')}, got ${String(value)}`);
    }
  }
  for (const [name, value] of Object.entries(option.limits ?? {})) {
    if (!Object.hasOwn(URL_LIMITS, name)) throw new OptionError(unknownName('limit', name, Object.keys(URL_LIMITS)));
    if (!Number.isFinite(value) || value < 0 || (value < 1 && /concurrency|perHost|bodyBytes/.test(name))) {
      throw new OptionError(`Expected \`checkUrls.limits.${name}\` to be a positive number, got ${String(value)}`);
    }
  }
  return { allowPrivate: option.allowPrivate ?? false };
}
