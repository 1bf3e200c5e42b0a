/** A job request: a path, a file URL, its text, or the object that would be sent. */
export type JobRequestSource =
  | string
  | URL
  | JobRequestText
  | (Omit<JobRequestText, 'text'> & { readonly request: Readonly<Record<string, unknown>> });

interface JobRequestText {
  readonly text: string;
  /** Its name in the report. Default `<request>`. */
  readonly name?: string;
  /** The folder that the paths in it are relative to. Default: the working directory. */
  readonly folder?: string;
}
