/** A parameter of a job request, and what it may hold. */
export interface Parameter {
  /** Only providers that list it in `extraParameters` take it. */
  readonly extra?: boolean;
  /** Members that are not listed are refused. */
  readonly closed?: boolean;
  readonly members?: Readonly<Record<string, Parameter>>;
  /** What each entry of a list may hold. */
  readonly items?: Parameter;
}
