/** Names that no public server has: RFC 6761, RFC 6762, RFC 8375 and the names of office and cloud networks. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|test|invalid)$/;

type Range = readonly [base: number, prefix: number, words: string];

const address = (a: number, b = 0, c = 0, d = 0): number => ((a * 256 + b) * 256 + c) * 256 + d;

/** Ranges of the IANA registry of special-purpose addresses that cannot be reached from outside. */
const RANGES: readonly Range[] = [
  [address(0), 8, 'this machine'],
  [address(10), 8, 'a private network'],
  [address(100, 64), 10, 'the inside of a provider’s network'],
  [address(127), 8, 'this machine'],
  [address(168, 63, 129, 16), 32, 'the inside of a cloud, where it serves its metadata'],
  [address(169, 254), 16, 'a link-local address, where clouds serve their metadata'],
  [address(172, 16), 12, 'a private network'],
  [address(192, 0, 0), 24, 'a reserved address'],
  [address(192, 0, 2), 24, 'an address for documentation'],
  [address(192, 88, 99), 24, 'a reserved address'],
  [address(192, 168), 16, 'a private network'],
  [address(198, 18), 15, 'an address for benchmarks'],
  [address(198, 51, 100), 24, 'an address for documentation'],
  [address(203, 0, 113), 24, 'an address for documentation'],
  [address(224), 4, 'a multicast address'],
  [address(240), 4, 'a reserved address'],
];

/**
 * Where a host leads that only a private network can reach, in words; undefined for public hosts. Takes the `hostname`
 * of a parsed URL, in which every spelling of an address has become the usual one. Names are not looked up.
 */
export function privateHost(hostname: string): string | undefined {
  if (hostname.startsWith('[')) return privateV6(hostname.slice(1, -1));
  const parts = hostname.replace(/\.$/, '').split('.');
  if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part))) {
    const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
    return privateV4(address(a, b, c, d));
  }
  if (PRIVATE_NAME.test(parts.join('.'))) return 'a name for private networks';
  return parts.length === 1 ? 'a name without a domain' : undefined;
}

function privateV4(value: number): string | undefined {
  return RANGES.find(([base, prefix]) => value >= base && value < base + 2 ** (32 - prefix))?.[2];
}

function privateV6(text: string): string | undefined {
  const groups = groupsOf(text);
  const [first = 0, second = 0, third = 0] = groups;
  const isZero = (from: number, to: number): boolean => groups.slice(from, to).every((group) => group === 0);
  const v4 = (high: number): string | undefined => privateV4((groups[high] ?? 0) * 65_536 + (groups[high + 1] ?? 0));
  // An IPv4 address in the last 32 bits: compatible (as are :: and ::1), mapped, translated, behind NAT64.
  if (isZero(0, 5) && (groups[5] === 0xffff || groups[5] === 0)) return v4(6);
  if (isZero(0, 4) && groups[4] === 0xffff && groups[5] === 0) return v4(6);
  if (first === 0x64 && second === 0xff9b) {
    if (isZero(2, 6)) return v4(6);
    return third === 1 ? 'a private network' : 'a reserved address';
  }
  if (first >= 0xfc00 && first <= 0xfdff) return 'a private network';
  if (first >= 0xfe80 && first <= 0xfeff) return 'a link-local address';
  if (first >= 0xff00) return 'a multicast address';
  // All that is given out to hosts so far.
  if (first < 0x2000 || first > 0x3fff) return 'a reserved address';
  // 6to4, Teredo and other protocols, documentation, ISATAP.
  if (first === 0x2002) return v4(1);
  if (first === 0x2001 && second < 0x200) return 'a reserved address';
  if ((first === 0x2001 && second === 0xdb8) || (first === 0x3fff && second < 0x1000))
    return 'an address for documentation';
  const isIsatap = groups[5] === 0x5efe && ((groups[4] ?? 0) & 0xfdff) === 0;
  return isIsatap ? v4(6) : undefined;
}

/** The eight groups of an address that a URL parser has normalised: no dotted part, at most one `::`. */
function groupsOf(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const parse = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const front = parse(head);
  const back = tail === undefined ? [] : parse(tail);
  return [...front, ...new Array<number>(Math.max(0, 8 - front.length - back.length)).fill(0), ...back];
}
