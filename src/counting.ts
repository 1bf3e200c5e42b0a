/** What counts tokens, for scripts/tokens-truth.mjs and the benchmarks, which compare it with others. */
export { conversationsOf } from './format/conversations.ts';
export { declaredToolsOf } from './format/tool-calls.ts';
export { loadProfile } from './profile/load-profile.ts';
export { resolveModel } from './profile/resolve-model.ts';
export { countExample } from './tokens/count-example.ts';
export { encodingForModel } from './tokens/encoding-for-model.ts';
export { imagePartTokens } from './tokens/image-tokens.ts';
export { loadCounter } from './tokens/load-counter.ts';
export { promptTokens } from './tokens/prompt-tokens.ts';
