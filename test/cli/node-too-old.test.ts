import { expect, it } from 'vitest';
import { nodeTooOld } from '../../src/cli/node-too-old.ts';

it.each(['20.19.0', '20.20.1', '21.0.0', '22.1.0', '100.0.0'])('Node.js %s is new enough', (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});

it.each(['20.18.9', '20', '18.20.0', '19.30.0', ''])('Node.js %s is too old', (version) => {
  expect(nodeTooOld(version)).toBe(`Node.js ${version} is too old: 20.19 or newer is needed`);
});
