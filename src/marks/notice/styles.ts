/** Notices look like notices, and a caution is seen first. */
export const styles = `.notice { background: var(--soft); border: 1px solid var(--line); border-inline-start-width: 6px; margin: 1.5rem 0; padding: 0.25rem 1rem; }
.notice h1, .notice h2, .notice h3, .notice h4, .notice h5, .notice h6 { font-size: 1.15rem; margin-top: 0.6em; }
.notice-caution { background: var(--caution-back); border-color: var(--caution); border-width: 2px; border-inline-start-width: 10px; }
.notice-caution > :first-child { color: var(--caution); }
@media print {
  .notice { break-inside: avoid; }
}
`
