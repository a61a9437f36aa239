/** Links of a list of contents are far enough apart for fingers. */
export const styles = `.contents ul { list-style: none; padding: 0; }
.contents a { display: inline-block; max-width: 100%; overflow-wrap: anywhere; padding: 0.15rem 0; }
.contents-3 { margin-inline-start: 1.5rem; }
`
