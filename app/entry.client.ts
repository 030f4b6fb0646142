import { startBrowser } from './ui/browser/index.ts';

startBrowser(document);
