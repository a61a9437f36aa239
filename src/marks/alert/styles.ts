/** Alerts look as notices do. */
export const styles = `.alert { background: var(--soft); border: 1px solid var(--line); border-inline-start-width: 6px; margin: 1.5rem 0; padding: 0.25rem 1rem; }
.alert-caution { background: var(--caution-back); border-color: var(--caution); border-width: 2px; border-inline-start-width: 10px; }
.alert-caution > :first-child { color: var(--caution); }
.alert-title { font-weight: 600; margin-bottom: 0; }
.alert-title + p { margin-top: 0.25rem; }
@media print {
  .alert { break-inside: avoid; }
}
`
