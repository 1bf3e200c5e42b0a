import { unknownName } from '../engine/check-options.ts';
import { TARGET_IDS } from '../generated/conversion-names.ts';
import { profileIds } from '../profile/load-profile.ts';
import { UsageError } from './usage-error.ts';

/** The profiles that `--profiles` names; without it, and for `all`, all that rows can be converted for. @throws UsageError */
export function profilesToCompare(named: unknown): readonly string[] {
  const all = TARGET_IDS.filter((id) => profileIds.includes(id));
  if (typeof named !== 'string' || named === 'all') return all;
  const wanted = named.split(',').map((id) => id.trim());
  for (const id of wanted) if (!all.includes(id)) throw new UsageError(unknownName('profile', id, all));
  return [...new Set(wanted)];
}
