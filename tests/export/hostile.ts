/** Texts that break a format which does not escape them. */
export const hostileTexts: readonly string[] = [
  '"quotes", \'single\' and “curly”',
  '</script><script>alert(1)</script>',
  'one\ntwo\r\nthree',
  '=HYPERLINK("https://example.org/")',
  'صوت الجرس ‏في الظلام',
  '🔔👩🏽‍🚀 e\u0301',
  String.raw`back\slash {brace} $dollar% #hash _ ~ ^ &amp; <b>`,
  'a;b,c\td',
];
