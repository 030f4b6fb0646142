export { type Catalogue, catalogue, type Message, type Say, sayIn } from './catalogue.ts';
export { countryName } from './countries.ts';
export { isLanguage, type Language, type LocalText, languageNames, languages, localText } from './languages.ts';
export { negotiateLanguage } from './negotiate.ts';
export { formatDecimal, formatInstant, formatLongDate, formatMoney, formatPeriod } from './numbers.ts';
