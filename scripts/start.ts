import { ensureBuilt } from './build.ts';

process.env.NODE_ENV ??= 'production';
await ensureBuilt();
const { startServer } = await import('./server.ts');
await startServer();
