// What the page of a talk can do besides the search and the list: one script, for three would each weigh more.
import '../browser/cite.ts';
import '../embed/browser/embed.ts';
import '../share/browser/share.ts';
