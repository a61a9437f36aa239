import type {VFile} from 'vfile'
import {placeOf} from './place-of.js'
import {severityOf} from './report-json.js'

/** What GitHub calls each severity. */
const commands = {error: 'error', info: 'notice', warning: 'warning'} as const

/** Print the messages of files as commands of GitHub Actions, which shows them in the changed files. */
export function reportGithub(files: ReadonlyArray<VFile>): string {
  const lines = files.flatMap((file) =>
    file.messages.map((message) => {
      const {reason, ruleId} = message
      const {column, endColumn, endLine, line} = placeOf(message)
      const properties = Object.entries({
        file: file.path,
        line,
        // GitHub shows columns of messages within one line only.
        ...(endLine === line && {col: column, endColumn}),
        endLine,
        title: `lectern: ${ruleId}`
      }).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]
      )
      return `::${commands[severityOf(message)]} ${properties.join(',')}::${escapeText(reason)}\n`
    })
  )
  return lines.join('')
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
