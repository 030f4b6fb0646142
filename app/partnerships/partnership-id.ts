export type PartnershipCodes = { code: string; productLine: string };

const between = '~';

/**
 * How a partnership is named in addresses: `AW00000496~Bikes`. The two codes last as long as the partnership, a reader
 * knows them from documents, and the sign between them stands in an address as it is and hardly ever in a code.
 */
export function partnershipId({ code, productLine }: PartnershipCodes): string {
  return `${code}${between}${productLine}`;
}

/** The codes that an address names, split at the last sign. Undefined where it names none. */
export function readPartnershipId(id: string): PartnershipCodes | undefined {
  const at = id.lastIndexOf(between);
  if (at <= 0 || at === id.length - 1) return undefined;
  return { code: id.slice(0, at), productLine: id.slice(at + 1) };
}

/** The address of a partnership's page. */
export function partnershipPath(codes: PartnershipCodes): string {
  return `/partnerships/${encodeURIComponent(partnershipId(codes))}`;
}
