import type { Profile } from '../profile/profile.ts';

/** What a grader is judged by. */
export interface GraderContext {
  readonly profile: Pick<Profile, 'graderModels' | 'models'>;
  /** YYYY-MM-DD */
  readonly now: string;
  /** The job that the grader belongs to; undefined when it stands alone. */
  readonly job: { readonly responseFormat: unknown } | undefined;
}
