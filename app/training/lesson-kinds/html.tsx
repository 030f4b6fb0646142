/** Markdown that the server has made HTML of, which holds nothing but the marks of a text. */
export function LessonText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned on the server by markdown-to-html.server.ts
  return <div className="lesson-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
