/** What a programme version came to in a run with one outcome, in one currency. */
export type OutcomeTotal = {
  programme: string;
  versionId: number;
  outcome: string;
  currency: string;
  rows: number;
  /** How many of the rows adjust earlier periods. */
  adjustments: number;
  entitlementMinor: number;
  settledMinor: number;
  dueMinor: number;
};

/** What a programme came to in a run, in one currency. */
export type ProgrammeTotal = Omit<OutcomeTotal, 'outcome'> & {
  /** How many rows had each outcome. */
  outcomes: { outcome: string; rows: number }[];
};

/** Adds the outcomes and versions of each programme up; `versionId` is that of its newest version. */
export function totalsByProgramme(totals: readonly OutcomeTotal[]): ProgrammeTotal[] {
  const programmes = new Map<string, ProgrammeTotal>();
  for (const { outcome, ...total } of totals) {
    const key = `${total.programme} ${total.currency}`;
    const known = programmes.get(key);
    programmes.set(key, known ? added(known, outcome, total) : { ...total, outcomes: [{ outcome, rows: total.rows }] });
  }
  return [...programmes.values()];
}

function added(known: ProgrammeTotal, outcome: string, total: Omit<OutcomeTotal, 'outcome'>): ProgrammeTotal {
  const others = known.outcomes.filter((one) => one.outcome !== outcome);
  const before = known.outcomes.find((one) => one.outcome === outcome)?.rows ?? 0;
  return {
    ...known,
    versionId: Math.max(known.versionId, total.versionId),
    rows: known.rows + total.rows,
    adjustments: known.adjustments + total.adjustments,
    entitlementMinor: known.entitlementMinor + total.entitlementMinor,
    settledMinor: known.settledMinor + total.settledMinor,
    dueMinor: known.dueMinor + total.dueMinor,
    outcomes: [...others, { outcome, rows: before + total.rows }],
  };
}
