import type { ActionFunctionArgs } from '@remix-run/node';
import { choosePreference } from '#app/identity/index.server.ts';

export const handle = { needs: 'public' };

export const action = (args: ActionFunctionArgs) => choosePreference(args, 'scheme');
