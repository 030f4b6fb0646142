import { ensureBuilt } from './build.ts';
import { runBundled } from './bundle.mjs';

process.env.NODE_ENV ??= 'production';
await ensureBuilt();
await runBundled('scripts/serve.ts');
