import { expect, it } from 'vitest';
import { KEY_PATTERNS } from '../../src/secret/key-patterns.ts';
import { ALNUM, HEX, random } from './made-keys.ts';

const ALPHABETS: Readonly<Record<string, string>> = {
  A: ALNUM,
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  l: 'abcdefghijklmnopqrstuvwxyz0123456789',
  x: HEX,
  d: '0123456789',
  w: `${ALNUM}_`,
};
const UUID = 'x8 - x4 - x4 - x4 - x12';

/** What a key starts with, what it is called, and what follows: so many characters of an alphabet, or themselves. */
const KEYS: readonly (readonly [prefix: string, kind: string, ...rests: readonly string[]])[] = [
  ['sk-ant-', 'an Anthropic key', 'api d2 - w80', 'admin d2 - w120', 'sid d2 - w80', 'oat d2 - w80'],
  ['sk-or-v1-', 'an OpenRouter key', 'x64'],
  ['sk-lf-', 'a Langfuse key', UUID],
  ['sk-', 'an OpenAI key', 'proj- w74', 'svcacct- w180', 'admin- w74', 'None- w74', 'A20 T3BlbkFJ A20'],
  ['sk-', 'an API key', 'A48', 'l32'],
  ['sess-', 'an OpenAI session key', 'A40'],
  ['gsk_', 'a Groq key', 'A52'],
  ['hf_', 'a Hugging Face token', 'A34', 'A40'],
  ['api_org_', 'a Hugging Face token', 'A34'],
  ['r8_', 'a Replicate token', 'A37', 'A40'],
  ['xai-', 'an xAI key', 'A70', 'A90'],
  ['pplx-', 'a Perplexity key', 'A40', 'A64'],
  ['fw_', 'a Fireworks key', 'A20', 'A28'],
  ['nvapi-', 'an NVIDIA key', 'w60', 'w70'],
  ['csk-', 'a Cerebras key', 'l48'],
  ['tgp_v1_', 'a Together key', 'w40', 'w50'],
  ['pcsk_', 'a Pinecone key', 'A4 _ A40', 'A8 _ A80'],
  ['lsv2_', 'a LangSmith key', 'pt_ x32 _ x10', 'sk_ x32 _ x10'],
  ['ls__', 'a LangSmith key', 'x32'],
  ['tvly-', 'a Tavily key', 'A32', 'dev- A32', 'prod- A32'],
  ['jina_', 'a Jina key', 'w55', 'w65'],
  ['esecret_', 'an Anyscale key', 'l26'],
  ['sk_', 'an ElevenLabs key', 'x48'],
  ['wandb_v1_', 'a Weights & Biases key', 'w60', 'w90'],
  ['AKIA', 'an AWS access key id', 'U16'],
  ['ASIA', 'an AWS access key id', 'U16'],
  ['ABSK', 'an AWS Bedrock key', 'A100', 'A140'],
  ['AIza', 'a Google API key', 'w35'],
  ['GOCSPX-', 'a Google client secret', 'w28'],
  ['dop_v1_', 'a DigitalOcean token', 'x64'],
  ['doo_v1_', 'a DigitalOcean token', 'x64'],
  ['dor_v1_', 'a DigitalOcean token', 'x64'],
  ['HRKU-', 'a Heroku key', 'w36', 'w70'],
  ['LTAI', 'an Alibaba Cloud access key id', 'A16', 'A20'],
  ['AKID', 'a Tencent Cloud secret id', 'A32'],
  ['nfp_', 'a Netlify token', 'A36'],
  ['rnd_', 'a Render key', 'A28', 'A34'],
  ['fo1_', 'a Fly.io token', 'w43'],
  ['dapi', 'a Databricks token', 'x32', 'x32 - d1'],
  ['pul-', 'a Pulumi token', 'x40'],
  ['CFPAT-', 'a Contentful token', 'w43'],
  ['ghp_', 'a GitHub token', 'A36', 'A40'],
  ['gho_', 'a GitHub token', 'A36', 'A40'],
  ['ghu_', 'a GitHub token', 'A36', 'A40'],
  ['ghs_', 'a GitHub token', 'A36', 'A40'],
  ['ghr_', 'a GitHub token', 'A36', 'A76'],
  ['github_pat_', 'a GitHub token', 'A22 _ A55', 'A22 _ A62'],
  [
    'gl',
    'a GitLab token',
    'pat- w20',
    'dt- w20',
    'rt- w60',
    'cbt- w20',
    'ptt- w20',
    'ft- w20',
    'soat- w20',
    'imt- w20',
  ],
  ['gl', 'a GitLab token', 'agent- w20', 'oas- w20', 'ffct- w20'],
  ['GR1348941', 'a GitLab runner token', 'w20'],
  ['npm_', 'an npm token', 'A36'],
  ['pypi-', 'a PyPI token', 'AgE w50', 'AgE w220'],
  ['rubygems_', 'a RubyGems key', 'x48'],
  ['dckr_pat_', 'a Docker token', 'w26', 'w36'],
  ['dckr_oat_', 'a Docker token', 'w26', 'w36'],
  ['cio', 'a crates.io token', 'A32'],
  ['oy2', 'a NuGet key', 'l43'],
  ['AKCp', 'an Artifactory key', 'A69', 'A73'],
  ['CLOJARS_', 'a Clojars token', 'l60'],
  ['ATATT3', 'an Atlassian token', 'w150', 'w220'],
  ['ATCTT3', 'an Atlassian token', 'w150', 'w220'],
  ['PMAK-', 'a Postman key', 'x24 - x34'],
  ['squ_', 'a SonarQube token', 'x40'],
  ['sqp_', 'a SonarQube token', 'x40'],
  ['CCIPAT_', 'a CircleCI token', 'A22 _ x40'],
  ['bkua_', 'a Buildkite token', 'x40'],
  ['xox', 'a Slack token', 'b- d1 - A16', 'p- d14 - d14 - d14 - A64', 'a- d9 - A32', 'c- d9 - A32', 'e- d9 - A32'],
  ['xox', 'a Slack token', 'o- d9 - A16', 'r- d9 - A32', 's- d9 - A32'],
  ['xapp-', 'a Slack token', 'd1 - U9 - d10 - x64', 'd1 - U13 - d15 - x64'],
  ['SK', 'a Twilio key', 'x32'],
  ['key-', 'a Mailgun key', 'x32'],
  ['xkeysib-', 'a Brevo key', 'x64 - A16'],
  ['re_', 'a Resend key', 'A8 _ A24'],
  ['sk_live_', 'a Stripe key', 'A24', 'A100'],
  ['rk_live_', 'a Stripe key', 'A24', 'A100'],
  ['whsec_', 'a webhook secret', 'A32', 'A64'],
  ['shp', 'a Shopify token', 'at_ x32', 'ca_ x32', 'pa_ x32', 'ss_ x32'],
  ['sq0atp-', 'a Square token', 'w22'],
  ['sq0csp-', 'a Square secret', 'w43'],
  ['EAAA', 'a Square token', 'w60'],
  ['EAA', 'a Facebook token', 'B A99', 'B A249'],
  ['EZAK', 'an EasyPost key', 'A54'],
  ['shippo_live_', 'a Shippo token', 'x40'],
  ['access-production-', 'a Plaid token', UUID],
  ['ntn_', 'a Notion token', 'd11 A32', 'd11 A36'],
  ['secret_', 'a Notion token', 'A43'],
  ['lin_api_', 'a Linear key', 'A40', 'A48'],
  ['lin_oauth_', 'a Linear token', 'x64'],
  ['pat-', 'a HubSpot token', `na d1 - ${UUID}`, `eu d1 - ${UUID}`, `ap d1 - ${UUID}`],
  ['fig', 'a Figma token', 'd_ w40', 'o_ w60', 'u_ w40', 'r_ w40'],
  ['sbp_', 'a Supabase token', 'x40'],
  ['sb_secret_', 'a Supabase key', 'w31', 'w45'],
  ['glsa_', 'a Grafana token', 'A32 _ x8'],
  ['glc_', 'a Grafana token', 'eyJ A50', 'eyJ A400'],
  ['NRAK-', 'a New Relic key', 'U27'],
  ['NRII-', 'a New Relic key', 'w32'],
  ['pscale_', 'a PlanetScale token', 'tkn_ w32', 'pw_ w64', 'oauth_ w32'],
  ['sntrys_', 'a Sentry token', 'eyJ w50', 'eyJ w400'],
  ['sntryu_', 'a Sentry token', 'x64'],
  ['tskey-', 'a Tailscale key', 'auth- A20', 'api- A64', 'client- A20', 'scim- A20', 'webhook- A20'],
  ['phx_', 'a PostHog key', 'A43', 'A48'],
  ['napi_', 'a Neon key', 'l64'],
  ['pnu_', 'a Prefect key', 'A36'],
  ['tfp_', 'a Typeform token', 'w40', 'w60'],
  ['ops_', 'a 1Password token', 'eyJ w200', 'eyJ w900'],
  ['AGE-SECRET-KEY-1', 'an age secret key', 'U58'],
  ['eyJ', 'a JSON Web Token', 'w10 . eyJ w10 . w20'],
];

const made = (rest: string): string =>
  rest
    .split(' ')
    .map((part, index) => {
      const [, letter, length] = /^([AUlxdw])(\d+)$/.exec(part) ?? [];
      return letter === undefined ? part : random(ALPHABETS[letter] ?? '', Number(length), index + part.length);
    })
    .join('');

/** The patterns that a text is one of from its start to its end, in their order. */
function patternsOf(text: string) {
  return (KEY_PATTERNS.get(text.slice(0, 3)) ?? []).filter(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.exec(text)?.[0] === text;
  });
}

const kindOf = (text: string) => patternsOf(text)[0]?.kind;

it.each(KEYS)('%s… is %s', (prefix, kind, ...rests) => {
  for (const rest of rests) expect(kindOf(prefix + made(rest)), rest).toBe(kind);
  expect(kindOf(prefix)).toBeUndefined();
});

it.each(KEYS)('%s… of one character less than the shortest is no key', (prefix, _, shortest = '') => {
  expect(kindOf((prefix + made(shortest)).slice(0, -1))).toBeUndefined();
});

it('there is a row here for each pattern', () => {
  const keys = KEYS.flatMap(([prefix, , ...rests]) => rests.map((rest) => prefix + made(rest)));
  const matched = new Set(keys.flatMap(patternsOf).map(({ pattern }) => pattern));
  const others = [...KEY_PATTERNS.values()].flat().filter(({ pattern }) => !matched.has(pattern));
  expect([...new Set(others.map(({ kind }) => kind))]).toEqual(['an AWS secret access key']);
});
