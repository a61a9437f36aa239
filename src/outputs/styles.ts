/**
 * Style sheet of pages, also `lectern/styles.css`: small, printable, dark where
 * the reader prefers that, for both directions of writing; it loads nothing.
 *
 * Colours keep a contrast of 4.5 to 1 (WCAG 2.2 AA), and nothing is wider than
 * a screen of 320 pixels: words of tables and code break where they must.
 */
export const styles = `:root {
  color-scheme: light dark;
  --text: #1b1b1b;
  --back: #fff;
  --soft: #f3f4f6;
  --line: #6b7280;
  --link: #0b57a4;
  --caution: #a3160f;
  --caution-back: #fdf0ef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ececec;
    --back: #16181c;
    --soft: #22262c;
    --line: #9aa3af;
    --link: #8ec5ff;
    --caution: #ffa79f;
    --caution-back: #331714;
  }
}
body {
  background: var(--back);
  color: var(--text);
  font: 1.0625rem/1.6 system-ui, sans-serif;
  margin: 0 auto;
  max-width: 44rem;
  overflow-wrap: break-word;
  padding: 1rem;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.9rem; margin-top: 0.5em; }
h2 { font-size: 1.45rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.0625rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--soft); outline: 2px solid var(--line); }
img { height: auto; max-width: 100%; }
dfn { font-style: normal; font-weight: 600; }
blockquote { border-inline-start: 4px solid var(--line); margin-inline: 0; padding-inline-start: 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.95em; }
pre { background: var(--soft); padding: 0.75rem; }
code, pre { overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid var(--line); overflow-wrap: anywhere; padding: 0.4rem 0.6rem; vertical-align: top; }
th { background: var(--soft); }
th:not([align]) { text-align: start; }
li.task-list-item { list-style: none; }
.notice, .alert { background: var(--soft); border: 1px solid var(--line); border-inline-start-width: 6px; margin: 1.5rem 0; padding: 0.25rem 1rem; }
.notice h1, .notice h2, .notice h3, .notice h4, .notice h5, .notice h6 { font-size: 1.15rem; margin-top: 0.6em; }
.notice-caution, .alert-caution { background: var(--caution-back); border-color: var(--caution); border-width: 2px; border-inline-start-width: 10px; }
.notice-caution > :first-child, .alert-caution > :first-child { color: var(--caution); }
.alert-title { font-weight: 600; margin-bottom: 0; }
.alert-title + p { margin-top: 0.25rem; }
.chooser { border-bottom: 1px solid var(--line); }
.chooser p { margin: 0.5rem 0 0; }
.chooser ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; margin: 0 0 0.5rem; padding: 0; }
.chooser a { display: inline-block; padding: 0.35rem 0; }
.chooser [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.contents ul { list-style: none; padding: 0; }
.contents a { display: inline-block; padding: 0.15rem 0; }
.contents-3 { margin-inline-start: 1.5rem; }
.bottom-line { border-inline-start: 4px solid var(--link); font-size: 1.15rem; font-weight: 600; padding-inline-start: 0.75rem; }
.evidence-facts { font-size: 0.95rem; }
.review { border-bottom: 1px solid var(--line); border-top: 1px solid var(--line); font-size: 0.95rem; margin: 1.5rem 0; padding: 0.25rem 0; }
.review p { margin: 0.5rem 0; }
.review-status { font-weight: 600; }
.review-steps { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0.5rem 0; padding: 0; }
.review-steps li { border: 1px solid var(--line); padding: 0.15rem 0.6rem; }
.review-steps [aria-current] { background: var(--soft); border-width: 2px; font-weight: 600; }
main > section:not(.evidence, .follow-up, .review) { border-top: 1px solid var(--line); font-size: 0.95rem; margin-top: 2.5rem; }
sup a { padding: 0.25rem; }
.sr-only { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
@media print {
  :root { --text: #000; --back: #fff; --soft: #fff; --line: #555; --link: #000; --caution: #000; --caution-back: #fff; }
  body { font-size: 11pt; max-width: none; }
  .chooser { display: none; }
  .notice, .alert, table, pre { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  main a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.9em; }
}
`

/** SHA-256 of the style sheet in base64, as a content security policy names it. */
export const stylesHash = 'hdGjp17kFUTvEH25mWXFkk5L8iFe2hFxBNRq4PhPjZ8='
