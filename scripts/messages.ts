/**
 * Write `docs/messages.md`: every kind of message with an example that raises
 * it, one that is right, and why it matters.
 *
 * The examples are in `fixtures/messages`; they are read with the config that
 * `docs/authoring.md` is written for, changed by `config.json` where there is one.
 */
import {readFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {createLectern} from '../src/index.js'
import {type Example, exampleConfig, readExample} from '../tests/helpers/message-examples.js'
import {messages} from '../tests/helpers/rules.js'

const root = path.dirname(import.meta.dirname)

/** What an error does to what readers get in previews; all else does nothing. */
const graveness = {
  article: "*Error; with `onError: 'omit'` the article is withheld.*",
  directive: "*Error; with `onError: 'omit'` the directive is shown to nobody.*",
  info: '*Information.*',
  nothing: '*Warning.*'
}

/** Make the page. */
export function toMessages(): string {
  const head = readFileSync(path.join(root, 'fixtures/messages.md'), 'utf8')
  const sections = Object.keys(messages).sort().map(toSection)
  return `${head.trim()}\n\n${sections.join('\n')}`
}

function toSection(id: string): string {
  const {note, omit, severity} = messages[id] as (typeof messages)[string]
  const {config, right, wrong} = readExample(id)
  const told = messageOf(id, wrong, config)
  return [
    `## \`${id}\``,
    graveness[severity === 'info' ? severity : omit],
    note,
    ...(config ? ['With the config:', fenced('json', config)] : []),
    'Wrong:',
    fenced(wrong.language, wrong.text),
    ...(told === undefined ? [] : ['That says:', fenced('text', told)]),
    'Right:',
    `${fenced(right.language, right.text)}\n`
  ].join('\n\n')
}

/** What an example is told; nothing for one that is a program. */
function messageOf(id: string, {language, text}: Example, config: string | undefined) {
  if (language === 'js') return undefined
  const isConfig = language === 'json'
  const own = JSON.parse(isConfig ? text : (config ?? '{}')) as object
  const lectern = createLectern({...exampleConfig, ...own})
  const found = [...lectern.messages, ...lectern.check(isConfig ? 'Ask first.' : text).messages]
  const message = found.find(({ruleId}) => ruleId === id)
  if (!message) throw new Error(`The wrong example of \`${id}\` isn't told so`)
  return String(message)
}

function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(path.join(root, 'docs/messages.md'), toMessages())
}
