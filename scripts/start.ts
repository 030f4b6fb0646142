import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.ts';
import { bundled } from './bundle.mjs';

process.env.NODE_ENV ??= 'production';
await ensureBuilt();
await import(pathToFileURL(resolve(await bundled('scripts/serve.ts'))).href);
