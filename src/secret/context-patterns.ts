import type { KeyPattern } from './key-patterns.ts';

/** A key that is told by what stands before its long part. `needle` has to be in the text around for it to be tried. */
export interface ContextPattern extends KeyPattern {
  readonly needle: string;
  /** The character before the long part. */
  readonly after: string;
}

/** Each is searched in a window of bounded size. */
const PATTERNS: readonly ContextPattern[] = (
  [
    ['.', 'ya29.', 'a Google access token', /ya29\.[\w-]{50,300}/],
    ['.', 'SG.', 'a SendGrid key', /SG\.[\w-]{20,24}\.[\w-]{39,50}/],
    [
      '.',
      'dp.',
      'a Doppler token',
      /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/,
    ],
    ['.', 'pat', 'an Airtable token', /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/],
    ['.', 'hv', 'a Vault token', /hv[sbr]\.[\w-]{80,300}/],
    ['.', 'dt0', 'a Dynatrace token', /dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/],
    ['.', '.atlasv1.', 'a Terraform token', /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}/],
    ['.', 'v1.0-', 'a Cloudflare origin key', /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/],
    ['~', 'Q~', 'an Azure client secret', /[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~])/],
    [':', ':AA', 'a Telegram bot token', /(?<!\d)\d{8,10}:AA[\w-]{32,34}(?![\w-])/],
    [
      '/',
      'hooks.slack.com',
      'a Slack webhook',
      /hooks\.slack\.com\\?\/(?:services|workflows)\\?\/T\w{8,12}\\?\/[AB]\w{8,12}\\?\/\w{20,28}/,
    ],
    ['/', 'webhooks', 'a Discord webhook', /discord(?:app)?\.com\\?\/api\\?\/webhooks\\?\/\d{17,20}\\?\/[\w-]{60,72}/],
    ['.', '.', 'a Discord bot token', /(?<![\w-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/],
    ['.', 'sk.eyJ', 'a Mapbox token', /sk\.eyJ[\w-]{40,200}\.[\w-]{22}/],
  ] as const satisfies readonly (readonly [after: string, needle: string, kind: string, pattern: RegExp])[]
).map(([after, needle, kind, pattern]) => ({ after, needle, kind, pattern }));

/** By the code of the character before the long part. */
export const CONTEXT_PATTERNS: ReadonlyMap<number, readonly ContextPattern[]> = new Map(
  ['.', ':', '/', '~'].map((before) => [before.charCodeAt(0), PATTERNS.filter(({ after }) => after === before)]),
);

export const MAILCHIMP_KEY = /^[0-9a-f]{32}-us\d{1,2}$/;

/** Settings whose value is too plain to be a key without its name. Tried for values of 32 to 44 characters. */
export const NAMED_KEY =
  /(?:wandb|dd|datadog|heroku|cloudflare|cf|mistral|cohere|co|algolia(?:_admin)?|okta|snyk|linode|hcloud|fastly|deepl|assemblyai|azure_openai|newsapi|openweather(?:map)?)[_-]?(?:api[_-]?|app[_-]?|auth[_-]?)?(?:key|token|pat)["'\\ \t:=>]{1,8}$/i;
