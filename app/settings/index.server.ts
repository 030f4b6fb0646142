export { addName, findName, listNames, rename } from './names.server.ts';
export { saveHouseSettings } from './save-settings.server.ts';
export { getSettingsPage } from './settings-page.server.ts';
