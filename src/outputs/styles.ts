import type {MarkDefinition} from '../annotate/mark.js'
import {sha256} from '../render/sha256.js'

/**
 * What a page without marks needs.
 *
 * Colours keep a contrast of 4.5 to 1 (WCAG 2.2 AA), and nothing is wider than
 * a screen of 320 pixels: words of tables and code break where they must.
 */
const base = `:root {
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
td, th { border: 1px solid var(--line); overflow-wrap: anywhere; padding: 0.4rem min(0.6rem, 1vw); vertical-align: top; }
ul, ol { padding-inline-start: min(2.5rem, 7vw); }
th { background: var(--soft); }
th:not([align]) { text-align: start; }
li.task-list-item { list-style: none; }
.chooser { border-bottom: 1px solid var(--line); }
.chooser p { margin: 0.5rem 0 0; }
.chooser ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; margin: 0 0 0.5rem; padding: 0; }
.chooser a { display: inline-block; padding: 0.35rem 0; }
.chooser [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.overview ul { list-style: none; padding: 0; }
.overview a { display: inline-block; max-width: 100%; overflow-wrap: anywhere; padding: 0.15rem 0; }
.overview-3 { margin-inline-start: 1.5rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
sup a { padding: 0.25rem; }
@media print {
  :root { --text: #000; --back: #fff; --soft: #fff; --line: #555; --link: #000; --caution: #000; --caution-back: #fff; }
  body { font-size: 11pt; max-width: none; }
  .chooser, .overview { display: none; }
  table, pre { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  main a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.9em; }
}
`

/**
 * Make the style sheet of pages: small, printable, dark where the reader
 * prefers that, for both directions of writing; it loads nothing.
 *
 * @param marks
 *   Kinds of mark, which bring their own styles.
 */
export function styleSheet(marks: Iterable<MarkDefinition>): string {
  return base + [...marks].map(({styles = ''}) => styles).join('')
}

/** A style sheet, and what names it in a content security policy. */
export interface StyleSheet {
  text: string
  /** Such as `'sha256-…'`. */
  source: string
}

/** Make the style sheet of pages when the first of them is asked for. */
export function lazyStyleSheet(marks: Iterable<MarkDefinition>): () => StyleSheet {
  let sheet: StyleSheet | undefined
  return () => {
    if (sheet) return sheet
    const text = styleSheet(marks)
    sheet = {source: sourceOf(text), text}
    return sheet
  }
}

/** Name a text by its SHA-256, as a content security policy does. */
function sourceOf(text: string): string {
  const bytes = Array.from(sha256(text).matchAll(/../g), ([byte]) => Number.parseInt(byte, 16))
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`
}
