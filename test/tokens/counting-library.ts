import { conversationsOf } from '../../src/format/conversations.ts';
import { declaredToolsOf } from '../../src/format/tool-calls.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import { resolveModel } from '../../src/profile/resolve-model.ts';
import { countExample } from '../../src/tokens/count-example.ts';
import { encodingForModel } from '../../src/tokens/encoding-for-model.ts';
import { imagePartTokens } from '../../src/tokens/image-tokens.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { promptTokens } from '../../src/tokens/prompt-tokens.ts';

/** What scripts/recorded-requests.mjs counts with, from the sources. */
export const countingLibrary = {
  conversationsOf,
  countExample,
  declaredToolsOf,
  encodingForModel,
  imagePartTokens,
  loadCounter,
  loadProfile,
  promptTokens,
  resolveModel,
};
