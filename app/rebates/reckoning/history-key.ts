/** The key of what is kept for a distributor in a programme. */
export function historyKey(programme: string, distributor: string): string {
  return `${programme}\n${distributor}`;
}
