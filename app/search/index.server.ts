export { longestQuestion } from './question.server.ts';
export { kindsFor, search, searchKind } from './search.server.ts';
