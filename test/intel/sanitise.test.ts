import { expect, test } from 'vitest';
import { readFeed } from '#app/intel/index.server.ts';

function sanitised(html: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ url: 'https://a.example/b/', content_html: `<p>${html}</p>` }],
  };
  const reading = readFeed(Buffer.from(JSON.stringify(feed)));
  if (!reading.ok) throw new Error(reading.error);
  return reading.items[0]?.html ?? '';
}

test.each([
  ['a script', '<script>alert(1)</script>x', '<p>x</p>'],
  ['a script in pieces', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<p>ipt&gt;alert(1)ipt&gt;</p>'],
  ['a handler', '<b onclick="alert(1)">x</b>', '<p><b>x</b></p>'],
  [
    'a handler after a slash',
    '<img/src="https://a.example/x.png"/onerror=alert(1)>',
    '<p><img src="https://a.example/x.png" /></p>',
  ],
  ['style', '<b style="background:url(javascript:x)">x</b><style>b{}</style>', '<p><b>x</b></p>'],
  ['a link that acts', '<a href="javascript:alert(1)">x</a>', '<p><a>x</a></p>'],
  ['one in disguise', '<a href="JaVa&#x09;script&colon;alert(1)">x</a>', '<p><a>x</a></p>'],
  ['one behind a sign that nobody sees', '<a href="&#1;javascript:alert(1)">x</a>', '<p><a>x</a></p>'],
  ['one with a line break', '<a href="java\nscript:alert(1)">x</a>', '<p><a>x</a></p>'],
  ['data', '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>', '<p><a>x</a></p>'],
  ['a picture of data', '<img src="data:image/svg+xml,x">', '<p></p>'],
  ['a picture without TLS', '<img src="http://a.example/x.png">', '<p></p>'],
  [
    'a relative picture',
    '<img src="x.png" alt="A hub" width="10">',
    '<p><img alt="A hub" width="10" src="https://a.example/b/x.png" /></p>',
  ],
  ['an address without a scheme', '<a href="//evil.example/">x</a>', '<p><a href="https://evil.example/">x</a></p>'],
  ['mail', '<a href="mailto:a@b.example">x</a>', '<p><a href="mailto:a@b.example">x</a></p>'],
  ['a frame', '<iframe src="https://a.example">in</iframe>x', '<p>x</p>'],
  ['an object', '<object data="x.swf"><embed src="x"></object>x', '<p>x</p>'],
  ['SVG', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>y', '<p>y</p>'],
  ['SVG with a script', '<svg><script>alert(1)</script></svg>y', '<p>y</p>'],
  [
    'MathML that turns into HTML',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>y',
    '<p>y</p>',
  ],
  ['a template', '<template><img src=x onerror=alert(1)></template>y', '<p>y</p>'],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<p></p>'],
  ['a form', '<form action="https://evil.example"><input name="q"><button>Go</button></form>', '<p></p>Go<p></p>'],
  ['meta', '<meta http-equiv="refresh" content="0;url=https://evil.example">x', '<p>x</p>'],
  ['base', '<base href="https://evil.example/"><a href="c">x</a>', '<p><a href="https://a.example/b/c">x</a></p>'],
  ['a link to a style sheet', '<link rel="stylesheet" href="https://evil.example/x.css">x', '<p>x</p>'],
  ['a class and an id', '<b class="row-link" id="content">x</b>', '<p><b>x</b></p>'],
  [
    'a target',
    '<a href="https://a.example/" target="_top" ping="https://evil.example/">x</a>',
    '<p><a href="https://a.example/">x</a></p>',
  ],
  [
    'a comment that closes early',
    '<!--><img src=x onerror=alert(1)>-->x',
    '<p><img src="https://a.example/b/x" />--&gt;x</p>',
  ],
  ['CDATA in HTML', '<![CDATA[<img src=x onerror=alert(1)>]]>x', '<p>x</p>'],
  ['a tag that never ends', 'x<img src=x onerror=alert(1)', '<p>x<img src="https://a.example/b/x" /></p>'],
  [
    'an attribute that breaks out',
    '<abbr title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">x</abbr>',
    '<p><abbr title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">x</abbr></p>',
  ],
  [
    'script written twice as text',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ],
  ['xmp', '<xmp><img src=x onerror=alert(1)></xmp>y', '<p>y</p>'],
  ['textarea', '<textarea><img src=x onerror=alert(1)></textarea>y', '<p>y</p>'],
  ['plaintext', 'y<plaintext><img src=x onerror=alert(1)>', '<p>y</p>'],
  ['marquee', '<marquee onstart=alert(1)>x</marquee>', '<p>x</p>'],
  ['video', '<video poster="javascript:x"><source onerror="alert(1)"></video>y', '<p>y</p>'],
])('%s', (_name, html, expected) => {
  const result = sanitised(html);
  expect(result).toBe(expected);
});

test('what is harmless stays', () => {
  const html =
    '<h2>A</h2><ul><li>b <em>c</em></li></ul><blockquote>d</blockquote><table><tr><th scope="row">e</th><td colspan="2">f</td></tr></table><pre><code>g</code></pre>';
  expect(sanitised(html)).toContain(html);
});
