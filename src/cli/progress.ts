import type {Output} from './io.js'

/** Least milliseconds between two signs of progress. */
const pause = 100

/** Length of the bar. */
const cells = 20

/** Shows how far something is. */
export interface Progress {
  /** Show how much is done. */
  show(done: number, total: number): void
  /** Take it away. */
  clear(): void
}

/** Show progress on a terminal; anywhere else nothing. */
export function createProgress(stream: Output): Progress {
  let last = 0
  let shown = false
  return {
    clear() {
      if (shown) stream.write('\r\u001B[2K')
      shown = false
    },
    show(done, total) {
      const now = Date.now()
      if (!stream.isTTY || now - last < pause) return
      last = now
      shown = true
      const filled = Math.floor((done / total) * cells)
      const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
      stream.write(`\r\u001B[2K${bar} ${done} of ${total} articles`)
    }
  }
}
