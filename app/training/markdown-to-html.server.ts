import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: false });

const kept: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'hr', 'br', 'a', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href'], img: ['src', 'alt', 'title'], ol: ['start'] },
  allowedSchemes: ['https', 'mailto'],
  // Pictures come from the portal itself; the browser would refuse others.
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  // The title of the page is its first heading.
  transformTags: { h1: 'h2' },
};

/** A text in Markdown as HTML that holds nothing but the marks of a text: no scripts, no styles, no foreign pictures. */
export function markdownToHtml(text: string): string {
  return sanitizeHtml(markdown.render(text), kept);
}
