const longestName = 120;

/**
 * The name of a file that was sent, as it may stand on a page: without the folders before it and without signs that
 * cannot be seen. The end of a long name is kept, where the kind of file stands.
 */
export function fileNameOf(sent: string): string {
  const name = sent.replace(/^.*[/\\]/s, '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '');
  return [...name.trim()].slice(-longestName).join('') || 'file';
}

/** The head of an answer that names a file, whatever letters its name has (RFC 6266). */
export function dispositionOf(how: 'inline' | 'attachment', name: string): string {
  // RFC 8187 leaves fewer letters as they are than encodeURIComponent does.
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${how}; filename*=UTF-8''${encoded}`;
}
