import { profiles } from '../generated/profiles.ts';
import type { Profile } from './profile.ts';

/** The ids of the profiles that ship with tunelint. */
export const profileIds: readonly string[] = Object.keys(profiles);

/** The profile of this id, or undefined when there is none. */
export function loadProfile(id: string): Profile | undefined {
  return Object.hasOwn(profiles, id) ? profiles[id] : undefined;
}
