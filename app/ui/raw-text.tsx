/** A text as a file has it, letter for letter: a cell, a name of a file. It breaks wherever it must. */
export function RawText({ children }: { children: string }) {
  return <span className="font-mono whitespace-pre-wrap wrap-anywhere">{children}</span>;
}
