export type { KindKey } from './kind-key.ts';
