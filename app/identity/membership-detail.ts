/** In which role somebody acts, and for which distributor, as an audit event has it. */
export function membershipDetail({
  role,
  distributorCode,
}: {
  role: string;
  distributorCode?: string | null;
}): Record<string, string> {
  return distributorCode ? { role, distributor: distributorCode } : { role };
}
