import type { TokenCounter } from './example-tokens.ts';
import type { RenderedTools } from './render-tools.ts';

/** What a list of tools costs as a text by itself. */
export interface ToolsTokens {
  readonly tokens: number;
  /** How many of them are only there if recursive or unfamiliar schemas are written out. */
  readonly unsure: number;
}

const counted = new WeakMap<RenderedTools, WeakMap<TokenCounter, ToolsTokens>>();

/** Counts rendered tools once: they repeat on most rows, and may be too long for the counter's own memory. */
export function toolsTokens(rendered: RenderedTools, counter: TokenCounter): ToolsTokens {
  const byCounter = counted.get(rendered) ?? new WeakMap<TokenCounter, ToolsTokens>();
  const known = byCounter.get(counter);
  if (known !== undefined) return known;
  const tokens = counter.count(rendered.text);
  const unsure = rendered.familiar ? 0 : Math.max(0, tokens - counter.count(rendered.least));
  counted.set(rendered, byCounter.set(counter, { tokens, unsure }));
  return { tokens, unsure };
}
