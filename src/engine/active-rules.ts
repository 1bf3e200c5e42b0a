import type { Profile } from '../profile/profile.ts';
import { type PresetName, strictSeverity } from './presets.ts';
import type { AnyRule } from './rule.ts';
import type { Effect, Severity } from './severity.ts';

/** How one message of a rule is reported in this run. */
export interface MessageLevel {
  readonly severity: Severity;
  readonly profileSeverity: Severity;
  readonly effect: Effect;
}

export interface ActiveRule {
  readonly rule: AnyRule;
  readonly level: (messageId: string) => MessageLevel | undefined;
}

export interface RuleSelection {
  readonly presets: readonly PresetName[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** The rules of a run with their severities, and the ids of rules that could reject a file but were switched off. */
export function activeRules(
  all: readonly AnyRule[],
  profile: Profile,
  selection: RuleSelection,
): { readonly active: readonly ActiveRule[]; readonly switchedOff: readonly string[] } {
  const strict = selection.presets.includes('strict');
  const everyRule = selection.presets.includes('all');
  const active: ActiveRule[] = [];
  const switchedOff: string[] = [];
  for (const rule of all) {
    const { id } = rule.meta;
    const asked = Object.hasOwn(selection.rules, id) ? selection.rules[id] : undefined;
    const chosen = selection.only.length === 0 || selection.only.includes(id);
    if (!chosen || selection.skip.includes(id) || asked === 'off') {
      if (couldReject(rule, profile)) switchedOff.push(id);
      continue;
    }
    const wanted = asked ?? (everyRule || selection.only.length > 0 ? 'warning' : undefined);
    if (!onByDefault(rule, profile) && wanted === undefined) continue;
    active.push({ rule, level: levels(rule, profile, { override: asked, ifOff: wanted, strict }) });
  }
  return { active, switchedOff };
}

/** Whether some message of the rule, as the profile has it, means that the file is refused. */
function couldReject(rule: AnyRule, profile: Profile): boolean {
  return Object.keys(rule.meta.messages).some(
    (messageId) => levelOf(rule, messageId, profile, NOTHING_ASKED)?.effect === 'rejected',
  );
}

/** Whether a rule speaks for the provider without being named by its profile. */
function holdsIn(profile: Profile, rule: AnyRule): boolean {
  if (profile.contract === undefined) return rule.meta.group !== 'provider';
  return rule.meta.everywhere === true;
}

function onByDefault(rule: AnyRule, profile: Profile): boolean {
  const { id, severity, variants } = rule.meta;
  const named = Object.entries(profile.severities).some(
    ([key, deviation]) => (key === id || key.startsWith(`${id}:`)) && deviation.severity !== 'off',
  );
  if (named) return true;
  if (!holdsIn(profile, rule)) return false;
  return severity !== 'off' || Object.values(variants ?? {}).some((variant) => variant?.severity !== 'off');
}

/** What the user asks of a rule. */
interface Asked {
  readonly override: Severity | undefined;
  /** The severity of a rule that is off by default. */
  readonly ifOff: Severity | undefined;
  readonly strict: boolean;
}

const NOTHING_ASKED: Asked = { override: undefined, ifOff: undefined, strict: false };

function levels(rule: AnyRule, profile: Profile, asked: Asked): ActiveRule['level'] {
  const known = new Map<string, MessageLevel | undefined>();
  return (messageId) => {
    if (!known.has(messageId)) known.set(messageId, levelOf(rule, messageId, profile, asked));
    return known.get(messageId);
  };
}

function levelOf(
  rule: AnyRule,
  messageId: string,
  profile: Profile,
  { override, ifOff, strict }: Asked,
): MessageLevel | undefined {
  const { id, variants } = rule.meta;
  const variant = variants?.[messageId];
  const ofMessage = profile.severities[`${id}:${messageId}`];
  if (!holdsIn(profile, rule) && ofMessage === undefined && profile.severities[id] === undefined) return undefined;
  // Nobody can ask for a single message: what is off here stays off.
  if ((ofMessage?.severity ?? variant?.severity) === 'off') return undefined;
  const deviation = ofMessage ?? (variant === undefined ? profile.severities[id] : undefined);
  const stated = deviation?.severity ?? variant?.severity ?? rule.meta.severity;
  const profileSeverity = stated === 'off' ? ifOff : stated;
  if (profileSeverity === undefined) return undefined;
  const effect = deviation?.effect ?? variant?.effect ?? rule.meta.effect;
  return {
    severity: override ?? (strict && stated !== 'off' ? strictSeverity(id, profileSeverity) : profileSeverity),
    profileSeverity,
    // A provider that might refuse is not one that refuses: only an error carries that effect.
    effect: effect === 'rejected' && profileSeverity !== 'error' ? 'quality' : effect,
  };
}
