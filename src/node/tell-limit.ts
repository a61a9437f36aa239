import type {VFile} from 'vfile'
import type {LimitError} from '../messages/errors.js'

/** Tell with an article that a limit kept it from being compiled: others can be. */
export function tellLimit(file: VFile, {code, message}: LimitError): void {
  file.message(message, {ruleId: code, source: 'lectern'}).fatal = true
}
