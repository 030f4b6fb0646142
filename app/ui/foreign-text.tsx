/** A text that another site wrote, as sanitised HTML: nothing in it acts, and its links lead away. */
export function ForeignText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where sanitised HTML is shown
  return <div className="foreign-text prose wrap-anywhere" dangerouslySetInnerHTML={{ __html: html }} />;
}
