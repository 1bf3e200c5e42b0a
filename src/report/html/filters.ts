import { formatNumber } from '../../engine/message.ts';
import type { FindingGroup } from '../finding-groups.ts';
import { html, type Markup } from './html.ts';

const LABELS = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;

/** Filters by severity and rule; without scripts they are hidden, and everything is in sight. */
export function filters(groups: readonly FindingGroup[]): Markup {
  if (groups.length < 2) return html``;
  const severities = (['error', 'warning', 'info'] as const).filter((severity) =>
    groups.some((group) => group.severity === severity),
  );
  const boxes = severities.map((severity) => {
    const rules = new Set(groups.filter((group) => group.severity === severity).map(({ rule }) => rule)).size;
    return html`<label class="box ${severity}"><input type="checkbox" checked data-filter="${severity}"> ${LABELS[severity]} <span class="count">${formatNumber(rules)} ${rules === 1 ? 'rule' : 'rules'}</span></label>`;
  });
  const rules = [...new Set(groups.map(({ rule }) => rule))].sort();
  return html`<div class="filters" role="group" aria-label="Filter findings">${boxes}<label class="pick">Rule <select data-filter-rule><option value="">all</option>${rules.map((rule) => html`<option value="${rule}">${rule}</option>`)}</select></label><output data-shown></output></div>`;
}
