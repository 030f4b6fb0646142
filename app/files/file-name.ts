const longestName = 120;

/**
 * The name of a file that was sent, as it may stand on a page: without the folders before it and without signs that
 * cannot be seen. The end of a long name is kept, where the kind of file stands.
 */
export function fileNameOf(sent: string): string {
  const name = sent.replace(/^.*[/\\]/s, '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '');
  return [...name.trim()].slice(-longestName).join('') || 'file';
}
