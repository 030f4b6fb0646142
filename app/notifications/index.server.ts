export { type Mail, openPostbox, type Postbox } from './postbox.server.ts';
export { sendLink } from './send-link.server.ts';
