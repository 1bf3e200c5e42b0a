import { loadProfile, profileIds } from './load-profile.ts';
import type { Profile } from './profile.ts';
import { resolveModel } from './resolve-model.ts';

/** The other profiles that know a model which this one does not; empty for a name that none knows. */
export function offeredElsewhere(profile: Profile, name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  return profileIds.filter((id) => {
    const other = id === profile.id ? undefined : loadProfile(id);
    return other !== undefined && 'model' in resolveModel(other, name);
  });
}
