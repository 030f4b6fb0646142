export function runBundled(entry: string): Promise<void>;
