import type { ImageFacts, ImageMode } from '../image/image-facts.ts';

/** What a check of one URL found. Plain data: it is kept on disk. */
export type UrlResult =
  | RemoteImage
  /** A status that is neither success nor a redirect. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'failed'; readonly why: UrlFailure }
  | { readonly kind: 'redirect'; readonly why: RedirectFault }
  /** It leads where nothing public is, at once or by a redirect; `words` say where. */
  | { readonly kind: 'address'; readonly words: string; readonly redirected: boolean }
  /** A success without a body, or one in a content coding that was not asked for. */
  | { readonly kind: 'empty' | 'encoded' };

/** What came as a picture, told by its first bytes. */
export interface RemoteImage {
  readonly kind: 'image';
  readonly format: ImageFacts['format'] | null;
  /** Of the whole file; null when the server does not say. */
  readonly bytes: number | null;
  readonly mode: ImageMode | null;
  /** Why it cannot be decoded, as the end of a sentence. */
  readonly problem: string | null;
  /** The declared media type in lower case, where it is one and is not that of an image or of unknown bytes. */
  readonly type: string | null;
}

/** Why no answer came. */
export type UrlFailure =
  /** The host's name does not exist. */
  | 'name'
  | 'refused'
  | 'tls'
  /** The certificate is out of date, or somebody else's. */
  | 'certificate'
  /** No connection in time. */
  | 'connect'
  /** A connection, and no whole answer in time. */
  | 'timeout'
  /** The answer is no HTTP, or it ends early. */
  | 'broken'
  /** This machine's own network does not lead there. */
  | 'network';

/** Why a redirect was not followed. */
export type RedirectFault = 'many' | 'loop' | 'nowhere' | 'scheme' | 'credentials' | 'downgrade';
