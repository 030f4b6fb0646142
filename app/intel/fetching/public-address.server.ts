import ipaddr from 'ipaddr.js';

/** Whether an IP address belongs to the public network, so that nothing of our own stands behind it. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
}

/** The only part of IPv6 that is given out; what looks like an address of IPv4 lies outside of it. */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
