/** The page's script: the filters. */
export const SCRIPT = `(() => {
  'use strict';
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  document.documentElement.classList.add('scripted');
  const rules = all('.rule');
  const boxes = all('[data-filter]');
  const pick = document.querySelector('[data-filter-rule]');
  const shown = document.querySelector('[data-shown]');
  const update = () => {
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.filter));
    for (const rule of rules)
      rule.hidden = !wanted.has(rule.dataset.severity) || (pick.value !== '' && pick.value !== rule.dataset.rule);
    for (const file of all('.file')) {
      const none = file.querySelector('[data-none]');
      if (none) none.hidden = all('.rule', file).some((rule) => !rule.hidden);
    }
    const left = rules.filter((rule) => !rule.hidden).length;
    shown.value = left === rules.length ? '' : left + ' of ' + rules.length + ' shown';
  };
  if (pick) {
    for (const input of [...boxes, pick]) input.addEventListener('change', update);
    update();
  }
})();`;
