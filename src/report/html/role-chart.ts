import { formatNumber } from '../../engine/message.ts';
import type { RoleTokens } from '../../tokens/role-tokens.ts';
import { percent } from '../percent.ts';
import { ROLE_LABELS } from '../role-labels.ts';
import { sumOfRoles } from '../sum-of-roles.ts';
import { toolShare } from '../tool-share.ts';
import { html, type Markup } from './html.ts';
import { percentOf } from './percent-of.ts';

const CLASSES: Readonly<Record<keyof RoleTokens, string>> = {
  system: 'context',
  user: 'context',
  assistantTrained: 'trained',
  assistantUntrained: 'context',
  toolCalls: 'tools',
  toolResults: 'tools',
  toolDefinitions: 'tools',
  images: 'images',
  other: 'rest',
};

/** Whose tokens: one bar for all, and one line for each; the labels carry what the colours say. */
export function roleChart(roles: RoleTokens, truncated: number, id: string): Markup {
  const total = sumOfRoles(roles);
  const shown = ROLE_LABELS.filter(([role]) => roles[role] > 0);
  let at = 0;
  const pieces = shown.map(([role, label]) => {
    const piece = html`<rect class="${CLASSES[role]}" x="${percentOf(at, total)}" width="${percentOf(roles[role], total)}" y="0" height="22"><title>${label}: ${percent(roles[role], total)}</title></rect>`;
    at += roles[role];
    return piece;
  });
  const rows = shown.map(
    ([role, label]) =>
      html`<tr><th scope="row">${label}</th><td class="bar"><svg width="100%" height="12" aria-hidden="true"><rect class="${CLASSES[role]}" width="${percentOf(roles[role], total)}" height="12" rx="2"/></svg></td><td>${formatNumber(roles[role])}</td><td>${percent(roles[role], total)}</td></tr>`,
  );
  const share = toolShare(roles);
  return html`<figure><svg class="stack" width="100%" height="22" role="img" aria-labelledby="${id}-title"><title id="${id}-title">Tokens by role</title>${pieces}</svg><table class="roles"><thead class="unseen"><tr><th scope="col">whose</th><th scope="col">bar</th><th scope="col">tokens</th><th scope="col">share</th></tr></thead><tbody>${rows}</tbody></table><figcaption>${formatNumber(total)} tokens per epoch${truncated > 0 ? ' before truncation' : ''}. ${share ?? ''}</figcaption></figure>`;
}
