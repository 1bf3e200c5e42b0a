import { formatNumber } from '../../engine/message.ts';
import { ruleList } from '../../generated/rules.ts';
import type { FindingGroup } from '../finding-groups.ts';
import type { FileReport, Report } from '../report.ts';
import { findingItem } from './finding-item.ts';
import { html, type Markup } from './html.ts';
import { prose } from './prose.ts';

/** Findings in sight; the others are folded. */
const OPEN = 4;

const NAMES = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The findings of one rule about one file: what they are about, then some, then more of them to unfold. @param most that are listed */
export function findingGroup(group: FindingGroup, { byRule }: FileReport, { omitted }: Report, most: number): Markup {
  const { rule, severity, findings } = group;
  const meta = ruleList.find((each) => each.meta.id === rule)?.meta;
  const counted = byRule[rule]?.severity === severity ? (byRule[rule]?.count ?? 0) : 0;
  const count = Math.max(findings.length, omitted[rule] === undefined ? 0 : counted);
  const listed = findings.slice(0, most);
  const items = listed.map((finding, index) => findingItem(finding, index === OPEN ? undefined : listed[index - 1]));
  const rest = count - listed.length;
  return html`<section class="rule ${severity}" data-severity="${severity}" data-rule="${rule}"><h4><span class="badge">${NAMES[severity]}</span> ${rule}${count > 1 ? html` <span class="count">${formatNumber(count)}</span>` : undefined}</h4>${
    meta === undefined
      ? undefined
      : html`<p class="summary">${prose(meta.summary)}</p><details class="docs"><summary>Why, and what to do</summary><p>${prose(meta.docs.why)}</p><p>${prose(meta.docs.fix)}</p></details>`
  }<ol class="findings">${items.slice(0, OPEN)}</ol>${
    items.length > OPEN
      ? html`<details class="rest"><summary>${formatNumber(items.length - OPEN)} more</summary><ol class="findings">${items.slice(OPEN)}</ol></details>`
      : undefined
  }${rest > 0 ? html`<p class="more">${formatNumber(rest)} more are counted and not listed here: <code>-f json</code> has them.</p>` : undefined}</section>`;
}
