/** Files of src that build regular expressions when they are loaded. */
export const BUILDERS = ['config/guess-splits.ts', 'format/mojibake.ts', 'secret/key-patterns.ts'] as const;

/** What they build, as `/source/flags`. Call it before anything has loaded them. */
export async function builtRegexes(): Promise<readonly string[]> {
  const built: string[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      built.push(String(made));
      return made;
    },
  });
  try {
    for (const file of BUILDERS) await import(new URL(`../../src/${file}`, import.meta.url).href);
  } finally {
    globalThis.RegExp = real;
  }
  return built;
}
