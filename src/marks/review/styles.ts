/** The steps of a review stand side by side, with the present one marked. */
export const styles = `.review { border-bottom: 1px solid var(--line); border-top: 1px solid var(--line); font-size: 0.95rem; margin: 1.5rem 0; padding: 0.25rem 0; }
.review p { margin: 0.5rem 0; }
.review-status { font-weight: 600; }
.review-steps { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0.5rem 0; padding: 0; }
.review-steps li { border: 1px solid var(--line); padding: 0.15rem 0.6rem; }
.review-steps [aria-current] { background: var(--soft); border-width: 2px; font-weight: 600; }
`
