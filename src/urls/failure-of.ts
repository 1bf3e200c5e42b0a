import type { UrlFailure } from './url-result.ts';

const NO_NAME = /^(?:ENOTFOUND|ENODATA)$/;
const NO_NETWORK =
  /^(?:EAI_\w+|ENETUNREACH|EHOSTUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM|EMFILE|ENFILE|ECANCELED)$/;
const CERTIFICATE =
  /^(?:CERT_\w+|\w+_CERT|\w*CERT_\w+|\w+_CERTIFICATE|UNABLE_TO_\w+|ERR_TLS_CERT\w+|\w+_SIGNATURE|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)$/;
const TLS = /^(?:EPROTO|ERR_(?:SSL|TLS|OSSL)\w*)$/;

/** What the error of a request means. */
export function failureOf(error: unknown): UrlFailure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (NO_NAME.test(code)) return 'name';
  if (NO_NETWORK.test(code)) return 'network';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ETIMEDOUT') return 'connect';
  if (CERTIFICATE.test(code)) return 'certificate';
  return TLS.test(code) ? 'tls' : 'broken';
}
