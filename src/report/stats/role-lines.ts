import { formatNumber } from '../../engine/message.ts';
import type { RoleTokens } from '../../tokens/role-tokens.ts';
import { percent } from '../percent.ts';
import type { Paint } from '../report-format.ts';
import { ROLE_LABELS } from '../role-labels.ts';
import { sumOfRoles } from '../sum-of-roles.ts';
import { bar } from './bar.ts';

const BAR_COLUMNS = 30;

/** Whose tokens, one line each; what there is nothing of is left out. */
export function* roleLines(roles: RoleTokens, paint: Paint): Iterable<string> {
  const total = sumOfRoles(roles);
  const shown = ROLE_LABELS.filter(([role]) => roles[role] > 0);
  const labels = Math.max(...shown.map(([, label]) => label.length));
  const numbers = Math.max(...shown.map(([role]) => formatNumber(roles[role]).length));
  for (const [role, label] of shown) {
    const tokens = formatNumber(roles[role]).padStart(numbers);
    const blocks = bar(roles[role], total, BAR_COLUMNS);
    yield `${label.padEnd(labels)}  ${tokens}  ${percent(roles[role], total).padStart(7)}  ${paint(role === 'assistantTrained' ? 'green' : 'blue', blocks)}`;
  }
}
