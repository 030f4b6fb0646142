import { findBrowser } from '#test/support/browser.ts';

/** A process of its own, because it waits for an installation while other tests go on. */
findBrowser();
