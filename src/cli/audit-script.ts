/** Style sheet of the page of an audit; colours keep a contrast of 4.5 to 1. */
export const auditStyles = `:root {
  color-scheme: light dark;
  --text: #1b1b1b;
  --back: #fff;
  --soft: #f3f4f6;
  --line: #6b7280;
  --mark: #0b57a4;
  --on-mark: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ececec;
    --back: #16181c;
    --soft: #22262c;
    --line: #9aa3af;
    --mark: #8ec5ff;
    --on-mark: #10131a;
  }
}
[hidden] { display: none !important; }
body { background: var(--back); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 50rem; overflow-wrap: break-word; padding: 1rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.25em 0 0.4em; }
h3 { font-size: 1.1rem; margin-top: 0; }
h4 { font-size: 1rem; margin: 0.8em 0 0.2em; }
:focus-visible, article:focus { outline: 3px solid var(--mark); outline-offset: 2px; }
.tools { align-items: center; background: var(--back); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; padding: 0.5rem 0; position: sticky; top: 0; }
article { border: 1px solid var(--line); margin: 1rem 0; padding: 0.75rem 1rem; scroll-margin-top: 6rem; }
article.new { border-inline-start-width: 6px; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 0.2em; }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: minmax(5rem, max-content) 1fr; margin: 0.5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; }
button { background: var(--soft); border: 1px solid var(--line); color: var(--text); font: inherit; margin-inline-end: 0.5rem; min-height: 2.25rem; padding: 0.25rem 0.75rem; }
button[aria-pressed='true'] { background: var(--mark); border-color: var(--mark); color: var(--on-mark); }
kbd { border: 1px solid currentColor; border-radius: 3px; font: 0.85em ui-monospace, monospace; padding: 0 0.3em; }
.tag { border: 1px solid var(--line); font-size: 0.85rem; font-weight: 400; padding: 0 0.4rem; }
.switches { border: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.hard { background: var(--soft); }
.passive { text-decoration: underline wavy; text-decoration-color: var(--mark); }
.uncommon { text-decoration: underline dotted 2px; text-decoration-color: var(--mark); }
.abbreviation { text-decoration: underline double; text-decoration-color: var(--mark); }
section.no-hard .hard { background: none; }
section.no-passive .passive, section.no-uncommon .uncommon, section.no-abbreviation .abbreviation { text-decoration: none; }
summary { cursor: pointer; min-height: 1.5rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } }
@media print { .tools, .choice { display: none; } article { break-inside: avoid; } }
`

/**
 * Script of the page of an audit.
 *
 * It runs in browsers alone, so it stands here as text: it keeps what was
 * chosen in the page, and makes a file of it.
 */
export const auditScript = `const uses = JSON.parse(document.getElementById('data').textContent)
const articles = [...document.querySelectorAll('article')]
const keys = document.getElementById('keys')
const status = document.getElementById('status')
const chosen = new Map()
let saved = true
for (const element of document.querySelectorAll('[hidden]')) element.hidden = false
function choose(article, choice) {
  const index = articles.indexOf(article)
  if (chosen.get(index) === choice) chosen.delete(index)
  else chosen.set(index, choice)
  for (const button of article.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.value === chosen.get(index)))
  }
  saved = false
  tell()
}
function tell() {
  status.textContent = chosen.size + ' of ' + articles.length + ' chosen'
}
function go(step) {
  const at = articles.indexOf(document.activeElement?.closest('article'))
  const next = at === -1 ? (step > 0 ? 0 : articles.length - 1) : at + step
  articles[Math.max(0, Math.min(articles.length - 1, next))]?.focus()
}
function collect() {
  const result = Object.create(null)
  for (const [index, choice] of [...chosen].sort((a, b) => a[0] - b[0])) {
    const {after, before, concept, context, form, places} = uses[index]
    const own = (result[concept] ??= {audited: [], keep: [], pin: []})
    if (choice === 'audited' && !own.audited.includes(context)) own.audited.push(context)
    if (choice === 'keep') own.keep.push({after, before, context})
    if (choice === 'pin') own.pin.push({context, form, places})
  }
  return result
}
document.addEventListener('change', ({target}) => {
  if (target.name !== 'highlight') return
  for (const section of document.querySelectorAll('section')) {
    section.classList.toggle('no-' + target.value, !target.checked)
  }
})
document.addEventListener('click', (event) => {
  const button = event.target.closest('button')
  if (button?.id === 'save') save()
  else if (button) choose(button.closest('article'), button.value)
})
function save() {
  const blob = new Blob([JSON.stringify(collect(), null, 2) + '\\n'], {type: 'application/json'})
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = 'lectern-audit.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10000)
  saved = true
}
const choices = {a: 'audited', x: 'keep', p: 'pin'}
document.addEventListener('keydown', (event) => {
  if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'j') go(1)
  else if (event.key === 'k') go(-1)
  else if (Object.hasOwn(choices, event.key)) {
    const article = document.activeElement?.closest('article')
    if (!article) return
    choose(article, choices[event.key])
    go(1)
  }
})
addEventListener('beforeunload', (event) => {
  if (!saved) event.preventDefault()
})
tell()
`
