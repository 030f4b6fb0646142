export type ShownState = 'staging' | 'accepted' | 'unchanged' | 'refused' | 'abandoned' | 'withdrawn';

/** What became of a file, as a reader is told. */
export function shownState({ state, withdrawnAt }: { state: string; withdrawnAt: string | null }): ShownState {
  return withdrawnAt === null ? (state as ShownState) : 'withdrawn';
}
