/** The bottom line stands out from what it rests on. */
export const styles = `.bottom-line { border-inline-start: 4px solid var(--link); font-size: 1.15rem; font-weight: 600; padding-inline-start: 0.75rem; }
.evidence-facts { font-size: 0.95rem; }
`
