export function packagesCompiled(): Promise<void>;
