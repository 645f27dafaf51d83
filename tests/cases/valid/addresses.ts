import { type ValidCase, withAbstract, withLines } from '../case.ts';

/** Addresses that are right, although they look unusual. */
export const addresses: readonly ValidCase[] = [
  { what: 'a Russian host', files: withLines('slides: https://пример.рф/доклады/маяк\n') },
  { what: 'a Chinese host', files: withLines('slides: https://例子.中国/路径\n') },
  { what: 'a German host', files: withLines('slides: https://münchen.de\n') },
  { what: 'an encoded host', files: withLines('slides: https://xn--e1afmkfd.xn--p1ai/\n') },
  { what: 'a Japanese host', files: withLines('slides: https://日本語.jp/灯台\n') },
  { what: 'an underscore in the host', files: withLines('slides: https://my_talks.example.org/\n') },
  { what: 'a port', files: withLines('slides: https://example.org:8443/x\n') },
  { what: 'no slash', files: withLines('slides: https://example.org\n') },
  { what: 'capital letters', files: withLines('slides: HTTPS://Example.ORG/X\n') },
  { what: 'an archived page', files: withLines('slides: https://web.archive.org/web/2019/https://example.org/\n') },
  { what: 'an address as a parameter', files: withLines('slides: https://example.org/?u=https://example.com/x\n') },
  { what: 'a full stop of an abbreviation', files: withLines('slides: https://en.wikipedia.org/wiki/Acme_Inc.\n') },
  { what: 'parentheses', files: withLines('slides: https://en.wikipedia.org/wiki/Fog_(weather)\n') },
  { what: 'commas', files: withLines('slides: https://example.org/a,b;c\n') },
  { what: 'a fragment', files: withLines('slides: https://example.org/x#slide=3\n') },
  { what: 'a fragment with a path', files: withLines('slides: https://example.org/#/talks/1\n') },
  { what: 'a long query', files: withLines('slides: https://example.org/watch?v=a_b-c&list=PL~1&t=1m30s\n') },
  { what: 'http', files: withLines('slides: http://example.org/\n') },
  { what: 'percent signs', files: withLines('slides: https://example.org/a%20b%2Fc\n') },
  { what: 'a link of an abstract to a Russian host', files: withAbstract('[маяк](https://пример.рф/маяк)\n') },
  { what: 'a bare address of a Chinese host', files: withAbstract('见 https://例子.中国/路径 。\n') },
  {
    what: 'a link of an abstract with an underscore in the host',
    files: withAbstract('[x](https://my_talks.example.org/)\n'),
  },
  {
    what: 'a link of an abstract with an encoded space and a Persian word',
    files: withAbstract('[x](<https://example.org/a b>) [y](https://example.org/می\u200Cخواهم)\n'),
  },
  { what: 'an ellipsis after an address and a space', files: withAbstract('See https://example.org/ … and more.\n') },
  { what: 'a mailbox in an abstract', files: withAbstract('[write](mailto:ada@example.org)\n') },
  { what: 'a host with many parts', files: withLines('slides: https://a.b.c.d.example.co.uk/~ada/\n') },
];
