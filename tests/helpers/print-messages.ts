import type {VFileMessage} from 'vfile-message'

/** Print messages, one a line. */
export function printMessages(messages: ReadonlyArray<VFileMessage>): string {
  return messages
    .map((message) => {
      const severity =
        message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
      return `${String(message)} [${message.ruleId}] ${severity}\n`
    })
    .join('')
}
