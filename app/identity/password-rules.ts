export const shortestPassword = 10;
export const longestPassword = 1_000;

/** What is wrong with a password; each is a message. */
export type PasswordProblem = 'missing' | 'passwordTooShort' | 'passwordTooLong' | 'passwordIsEmail';

/** What is wrong with a password that somebody chooses for an e-mail; undefined when nothing is. */
export function passwordProblem(password: string, email: string): PasswordProblem | undefined {
  if (password === '') return 'missing';
  if ([...password].length < shortestPassword) return 'passwordTooShort';
  if (password.length > longestPassword) return 'passwordTooLong';
  if (password.trim().toLowerCase() === email.toLowerCase()) return 'passwordIsEmail';
  return undefined;
}
