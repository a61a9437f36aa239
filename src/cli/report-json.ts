import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type MessagePlace, placeOf} from './place-of.js'

/** A message as data. */
export interface JsonMessage extends MessagePlace {
  /** Id of its kind. */
  ruleId: string | undefined
  /** How grave it is. */
  severity: 'error' | 'info' | 'warning'
  /** What is wrong, and what was expected. */
  reason: string
  /** What was found. */
  actual: string | undefined
  /** What would have been right. */
  expected: ReadonlyArray<string> | undefined
  /** What may stand exactly in the place of what is at fault. */
  fix: string | undefined
  /** Why it matters, and how to repair it. */
  note: string | undefined
}

/** Print the messages of files as JSON: a list of files, each with its messages. */
export function reportJson(files: ReadonlyArray<VFile>): string {
  const data = files.map((file) => ({
    path: file.path ?? '<stdin>',
    messages: file.messages.map(toJson)
  }))
  return `${JSON.stringify(data, null, 2)}\n`
}

function toJson(message: VFileMessage): JsonMessage {
  const {actual, expected, fix, note, reason, ruleId} = message
  return {
    ruleId,
    severity: severityOf(message),
    reason,
    ...placeOf(message),
    actual,
    expected,
    fix,
    note
  }
}

/** How grave a message is. */
export function severityOf({fatal}: Pick<VFileMessage, 'fatal'>): JsonMessage['severity'] {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}
