/** Notes are below a line; their heading is for those who hear the page. */
export const styles = `.footnotes { border-top: 1px solid var(--line); font-size: 0.95rem; margin-top: 2.5rem; }
.sr-only { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
`
