/**
 * Notes are below a line; their heading is for those who hear the page.
 * Links back that stand in no sentence are as large as WCAG 2.2 wants targets (2.5.8).
 */
export const styles = `.footnotes { border-top: 1px solid var(--line); font-size: 0.95rem; margin-top: 2.5rem; }
.footnotes li > .data-footnote-backref { display: inline-block; min-height: 1.5rem; min-width: 1.5rem; }
.sr-only { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
`
