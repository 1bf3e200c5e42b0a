/** A kind of key: how a message names it, and what it looks like from its first character on (sticky, linear). */
export interface KeyPattern {
  readonly kind: string;
  readonly pattern: RegExp;
}

const HEX_UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Prefix, kind, and what follows the prefix. A key ends where no letter or digit follows. */
const KEYS: readonly (readonly [prefix: string, kind: string, rest: string])[] = [
  // Model providers
  ['sk-ant-', 'an Anthropic key', '(?:api|admin|sid|oat)\\d{2}-[\\w-]{80,120}'],
  ['sk-or-v1-', 'an OpenRouter key', '[0-9a-f]{64}'],
  ['sk-lf-', 'a Langfuse key', HEX_UUID],
  // Looked for before the parts that may hold anything: what tells OpenAI's keys is the marker in their middle.
  ['sk-', 'an OpenAI key', '(?:proj-|svcacct-|admin-|None-)[\\w-]{74,180}'],
  ['sk-', 'an OpenAI key', '[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}'],
  ['sk-', 'an API key', '[A-Za-z0-9]{48}'],
  ['sk-', 'an API key', '[0-9a-z]{32}'],
  ['sess-', 'an OpenAI session key', '[A-Za-z0-9]{40}'],
  ['gsk_', 'a Groq key', '[A-Za-z0-9]{52}'],
  ['hf_', 'a Hugging Face token', '[A-Za-z0-9]{34,40}'],
  ['api_org_', 'a Hugging Face token', '[A-Za-z0-9]{34}'],
  ['r8_', 'a Replicate token', '[A-Za-z0-9]{37,40}'],
  ['xai-', 'an xAI key', '[A-Za-z0-9]{70,90}'],
  ['pplx-', 'a Perplexity key', '[A-Za-z0-9]{40,64}'],
  ['fw_', 'a Fireworks key', '[A-Za-z0-9]{20,28}'],
  ['nvapi-', 'an NVIDIA key', '[\\w-]{60,70}'],
  ['csk-', 'a Cerebras key', '[a-z0-9]{48}'],
  ['tgp_v1_', 'a Together key', '[\\w-]{40,50}'],
  ['pcsk_', 'a Pinecone key', '[A-Za-z0-9]{4,8}_[A-Za-z0-9]{40,80}'],
  ['lsv2_', 'a LangSmith key', '(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'],
  ['ls__', 'a LangSmith key', '[0-9a-f]{32}'],
  ['tvly-', 'a Tavily key', '(?:dev-|prod-)?[A-Za-z0-9]{32}'],
  ['jina_', 'a Jina key', '[\\w-]{55,65}'],
  ['esecret_', 'an Anyscale key', '[a-z0-9]{26}'],
  ['sk_', 'an ElevenLabs key', '[0-9a-f]{48}'],
  ['wandb_v1_', 'a Weights & Biases key', '[\\w-]{60,90}'],
  // Clouds
  ['AKIA', 'an AWS access key id', '[A-Z0-9]{16}'],
  ['ASIA', 'an AWS access key id', '[A-Z0-9]{16}'],
  ['ABSK', 'an AWS Bedrock key', '[A-Za-z0-9+/]{100,140}'],
  ['AIza', 'a Google API key', '[\\w-]{35}'],
  ['GOCSPX-', 'a Google client secret', '[\\w-]{28}'],
  ['dop_v1_', 'a DigitalOcean token', '[0-9a-f]{64}'],
  ['doo_v1_', 'a DigitalOcean token', '[0-9a-f]{64}'],
  ['dor_v1_', 'a DigitalOcean token', '[0-9a-f]{64}'],
  ['HRKU-', 'a Heroku key', '[\\w-]{36,70}'],
  ['LTAI', 'an Alibaba Cloud access key id', '[A-Za-z0-9]{16,20}'],
  ['AKID', 'a Tencent Cloud secret id', '[A-Za-z0-9]{32}'],
  ['nfp_', 'a Netlify token', '[A-Za-z0-9]{36}'],
  ['rnd_', 'a Render key', '[A-Za-z0-9]{28,34}'],
  ['fo1_', 'a Fly.io token', '[\\w-]{43}'],
  ['dapi', 'a Databricks token', '[0-9a-f]{32}(?:-\\d)?'],
  ['pul-', 'a Pulumi token', '[0-9a-f]{40}'],
  ['CFPAT-', 'a Contentful token', '[\\w-]{43}'],
  // Code and packages
  ['ghp_', 'a GitHub token', '[A-Za-z0-9]{36,40}'],
  ['gho_', 'a GitHub token', '[A-Za-z0-9]{36,40}'],
  ['ghu_', 'a GitHub token', '[A-Za-z0-9]{36,40}'],
  ['ghs_', 'a GitHub token', '[A-Za-z0-9]{36,40}'],
  ['ghr_', 'a GitHub token', '[A-Za-z0-9]{36,76}'],
  ['github_pat_', 'a GitHub token', '[A-Za-z0-9]{22}_[A-Za-z0-9]{55,62}'],
  ['gl', 'a GitLab token', '(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent|oas|ffct)-[\\w-]{20,60}'],
  ['GR1348941', 'a GitLab runner token', '[\\w-]{20}'],
  ['npm_', 'an npm token', '[A-Za-z0-9]{36}'],
  ['pypi-', 'a PyPI token', 'AgE[\\w-]{50,220}'],
  ['rubygems_', 'a RubyGems key', '[0-9a-f]{48}'],
  ['dckr_pat_', 'a Docker token', '[\\w-]{26,36}'],
  ['dckr_oat_', 'a Docker token', '[\\w-]{26,36}'],
  ['cio', 'a crates.io token', '[A-Za-z0-9]{32}'],
  ['oy2', 'a NuGet key', '[a-z0-9]{43}'],
  ['AKCp', 'an Artifactory key', '[A-Za-z0-9]{69,73}'],
  ['CLOJARS_', 'a Clojars token', '[a-z0-9]{60}'],
  ['ATATT3', 'an Atlassian token', '[\\w=-]{150,220}'],
  ['ATCTT3', 'an Atlassian token', '[\\w=-]{150,220}'],
  ['PMAK-', 'a Postman key', '[0-9a-f]{24}-[0-9a-f]{34}'],
  ['squ_', 'a SonarQube token', '[0-9a-f]{40}'],
  ['sqp_', 'a SonarQube token', '[0-9a-f]{40}'],
  ['CCIPAT_', 'a CircleCI token', '[A-Za-z0-9]{22}_[0-9a-f]{40}'],
  ['bkua_', 'a Buildkite token', '[0-9a-f]{40}'],
  // Messages and mail
  ['xox', 'a Slack token', '[abceoprs]-(?:\\d{1,14}-){1,3}[A-Za-z0-9]{16,64}'],
  ['xapp-', 'a Slack token', '\\d-[A-Z0-9]{9,13}-\\d{10,15}-[0-9a-f]{64}'],
  ['SK', 'a Twilio key', '[0-9a-f]{32}'],
  ['key-', 'a Mailgun key', '[0-9a-f]{32}'],
  ['xkeysib-', 'a Brevo key', '[0-9a-f]{64}-[A-Za-z0-9]{16}'],
  ['re_', 'a Resend key', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'],
  // Payment and shops
  ['sk_live_', 'a Stripe key', '[A-Za-z0-9]{24,100}'],
  ['rk_live_', 'a Stripe key', '[A-Za-z0-9]{24,100}'],
  ['whsec_', 'a webhook secret', '[A-Za-z0-9+/]{32,64}'],
  ['shp', 'a Shopify token', '(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'],
  ['sq0atp-', 'a Square token', '[\\w-]{22}'],
  ['sq0csp-', 'a Square secret', '[\\w-]{43}'],
  ['EAAA', 'a Square token', '[\\w-]{60}'],
  ['EAA', 'a Facebook token', '[A-Za-z0-9]{100,250}'],
  ['EZAK', 'an EasyPost key', '[A-Za-z0-9]{54}'],
  ['shippo_live_', 'a Shippo token', '[0-9a-f]{40}'],
  ['access-production-', 'a Plaid token', HEX_UUID],
  // Applications and operations
  ['ntn_', 'a Notion token', '\\d{11}[A-Za-z0-9]{32,36}'],
  ['secret_', 'a Notion token', '[A-Za-z0-9]{43}'],
  ['lin_api_', 'a Linear key', '[A-Za-z0-9]{40,48}'],
  ['lin_oauth_', 'a Linear token', '[0-9a-f]{64}'],
  ['pat-', 'a HubSpot token', `(?:na|eu|ap)\\d-${HEX_UUID}`],
  ['fig', 'a Figma token', '[dour]_[\\w-]{40,60}'],
  ['sbp_', 'a Supabase token', '[0-9a-f]{40}'],
  ['sb_secret_', 'a Supabase key', '[\\w-]{31,45}'],
  ['glsa_', 'a Grafana token', '[A-Za-z0-9]{32}_[0-9a-f]{8}'],
  ['glc_', 'a Grafana token', 'eyJ[A-Za-z0-9+/=]{50,400}'],
  ['NRAK-', 'a New Relic key', '[A-Z0-9]{27}'],
  ['NRII-', 'a New Relic key', '[\\w-]{32}'],
  ['pscale_', 'a PlanetScale token', '(?:tkn|pw|oauth)_[\\w.-]{32,64}'],
  ['sntrys_', 'a Sentry token', 'eyJ[\\w+/=]{50,400}'],
  ['sntryu_', 'a Sentry token', '[0-9a-f]{64}'],
  ['tskey-', 'a Tailscale key', '(?:auth|api|client|scim|webhook)-[A-Za-z0-9-]{20,64}'],
  ['phx_', 'a PostHog key', '[A-Za-z0-9]{43,48}'],
  ['napi_', 'a Neon key', '[a-z0-9]{64}'],
  ['pnu_', 'a Prefect key', '[A-Za-z0-9]{36}'],
  ['tfp_', 'a Typeform token', '[\\w-]{40,60}'],
  ['ops_', 'a 1Password token', 'eyJ[\\w+/=]{200,900}'],
  ['AGE-SECRET-KEY-1', 'an age secret key', '[A-Z0-9]{58}'],
  ['eyJ', 'a JSON Web Token', '[\\w-]{10,2000}\\.eyJ[\\w-]{10,8000}\\.[\\w-]{20,1000}'],
];

/** Names of settings, and what their values look like. */
const SETTINGS: readonly (readonly [starts: readonly string[], kind: string, pattern: string])[] = [
  [
    ['aws', 'AWS', 'sec', 'Sec', 'SEC'],
    'an AWS secret access key',
    '(?:aws_?)?secret_?(?:access_?)?key[\\\\"\' \\t:=>]{1,12}(?:[A-Za-z0-9/+]|\\\\/){40}',
  ],
];

const WIDTH = 3;
/** For a prefix of two characters, everything that may come third. */
const THIRD = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Patterns by the first three characters of what they match. */
export const KEY_PATTERNS: ReadonlyMap<string, readonly KeyPattern[]> = patternsByStart();

function patternsByStart(): Map<string, KeyPattern[]> {
  const byStart = new Map<string, KeyPattern[]>();
  const add = (start: string, each: KeyPattern) => byStart.set(start, [...(byStart.get(start) ?? []), each]);
  for (const [prefix, kind, rest] of KEYS) {
    const pattern = new RegExp(`${prefix}(?:${rest})(?![A-Za-z0-9])`, 'y');
    const starts = prefix.length >= WIDTH ? [prefix.slice(0, WIDTH)] : THIRD.map((third) => prefix + third);
    for (const start of starts) add(start, { kind, pattern });
  }
  for (const [starts, kind, source] of SETTINGS) {
    const pattern = new RegExp(`${source}(?![A-Za-z0-9/+=])`, 'iy');
    for (const start of starts) add(start, { kind, pattern });
  }
  return byStart;
}
