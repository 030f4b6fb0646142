/** What of a version a comparison goes by: drafts and retracted ones among them, in any order. */
type Comparable = { number: number; state: string; fromDate: string };

/**
 * Two versions beside each other, the older one first: a version and the one that it is held `against`, by default the one
 * that it replaces. Undefined where there is none.
 */
export function compareVersions<Version extends Comparable, Entry>(
  versions: readonly Version[],
  version: Version,
  { against, differences }: { against?: number; differences: (older: Version, newer: Version) => Entry[] },
) {
  const before = versionBefore(versions, version);
  const other = against === undefined ? before : numbered(versions, against);
  if (!other) return undefined;
  const [older, newer] = version.number < other.number ? [version, other] : [other, version];
  return {
    against: other.number,
    /** Whether it is the one that is replaced. */
    replaces: other === before,
    older: versionInShort(older),
    newer: versionInShort(newer),
    differences: differences(older, newer),
  };
}

export function versionInShort<Version extends Comparable>({ number, state, fromDate }: Version) {
  return { number, state: state as Version['state'], fromDate };
}

const everHolding: readonly string[] = ['in-force', 'upcoming', 'ended'];

/**
 * The older version that one replaces: the one that would hold without it on its first day. Where none had begun by then,
 * the first that does.
 */
export function versionBefore<Version extends Comparable>(
  versions: readonly Version[],
  { number, fromDate }: Comparable,
): Version | undefined {
  const older = versions
    .filter((version) => version.number < number && everHolding.includes(version.state))
    .sort((a, b) => (a.fromDate === b.fromDate ? b.number - a.number : a.fromDate < b.fromDate ? 1 : -1));
  return older.find((version) => version.fromDate <= fromDate) ?? older.at(-1);
}

function numbered<Version extends Comparable>(versions: readonly Version[], number: number): Version | undefined {
  return versions.find((version) => version.number === number);
}
