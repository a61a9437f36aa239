import type {Root} from 'hast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {checkNotices, type OwedNotice} from './check-notices.js'

/** What makes something of a tree, in unified. */
type Compile = (tree: Root, file: VFile) => unknown

/**
 * Plugin: see that the output shows the notices that its reader is owed, which
 * `lectern/remark` has left on the file.
 *
 * Use it last.
 * It checks the tree, and, where the processor makes HTML, that too, whichever
 * plugin makes it; where it makes none, as with MDX and react-markdown, plugins
 * after this one aren’t checked.
 *
 * @throws {NoticesError}
 *   From the transform or the compiler: when a notice is missing, doubled,
 *   altered or hidden, or it isn’t known what is owed.
 */
export const rehypeNotices: Plugin<[], Root> = function () {
  const wrapped = new WeakSet<object>()
  const wrap = (): void => {
    // Cast: whatever it makes.
    const compile = this.compiler as Compile | undefined
    if (!compile || wrapped.has(compile)) return
    const checked: Compile = (tree, file) => {
      const result = compile(tree, file)
      const text = result instanceof Uint8Array ? new TextDecoder().decode(result) : result
      // MDX makes a program of its tree before.
      if (isHast(tree)) checkNotices(typeof text === 'string' ? text : tree, owedOn(file))
      return result
    }
    wrapped.add(checked)
    // Cast: it takes and gives what the other one does.
    this.compiler = checked as typeof this.compiler
  }
  wrap()

  return (tree, file) => {
    // A compiler may have been set after this plugin.
    wrap()
    checkNotices(tree, owedOn(file))
  }
}

/** Whether a tree is one of HTML, which need not be a root where a plugin gives something else. */
function isHast({type}: {type: string}): boolean {
  return type === 'root' || type === 'element'
}

/** What is owed to the reader of a file. */
function owedOn({data}: VFile): ReadonlyArray<OwedNotice> | undefined {
  // Cast: it is checked.
  const left = data.lectern as {owed?: ReadonlyArray<OwedNotice>} | null | undefined
  return left?.owed
}
