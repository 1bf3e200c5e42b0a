import type { Config } from './config.ts';

/** Types a configuration that is written in TypeScript or JavaScript; it is named with `-c`. */
export function defineConfig(config: Config): Config {
  return config;
}
