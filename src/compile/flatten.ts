import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Annotation} from '../article/annotation.js'
import {readAnnotation, type State} from '../article/state.js'
import type {Condition} from '../audience/sets.js'
import {operation, type Program, stride} from '../compiled/program.js'

/** A program, and how what it decides is found from the trees. */
export interface Flattened {
  program: Program
  /** Index of each condition in the program. */
  conditions: ReadonlyMap<Condition, number>
  /** Index of the instruction for each id, use, note and list. */
  instructions: ReadonlyMap<object, number>
}

/**
 * Flatten the conditional tree to the instructions of a program.
 *
 * @param state
 *   State of the article.
 * @param tree
 *   Conditional tree.
 * @returns
 *   Program and where its decisions are.
 */
export function flatten(state: State, tree: Root): Flattened {
  const code: Array<number> = []
  const names: Array<string> = []
  const notes: Record<number, string> = {}
  const instructions = new Map<object, number>()
  const conditions = new Map<Condition, number>()
  for (const {className, condition} of state.annotations) {
    if (condition !== undefined) indexOf(condition)
    if (className !== undefined) indexOf(className)
  }
  emitAll(tree.children, state.readers)
  const {nodes, roots} = state.sets.serialize([...conditions.keys()])
  return {
    conditions,
    instructions,
    program: {instructions: code, keys: state.keys.size, names, nodes, notes, roots}
  }

  function indexOf(condition: Condition): number {
    const known = conditions.get(condition)
    if (known !== undefined) return known
    conditions.set(condition, conditions.size)
    return conditions.size - 1
  }

  function push(what: object | undefined, ...values: [number, number?, number?, number?]): number {
    const index = code.length / stride
    code.push(values[0], values[1] ?? 0, values[2] ?? 0, values[3] ?? 0)
    if (what) instructions.set(what, index)
    return index
  }

  /** Write how many instructions follow an instruction, as one of its operands. */
  function close(index: number, position: number, start = index + 1): void {
    code[index * stride + position] = code.length / stride - start
  }

  function emitAll(nodes: ReadonlyArray<ElementContent | RootContent>, around: Condition): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as ElementContent
      const use = annotationOf(node)?.first?.use
      if (use) index = emitUse(nodes, index, around) - 1
      else emit(node, around)
    }
  }

  /** Emit both forms of an occurrence, which stand next to each other; gives the index after them. */
  function emitUse(
    nodes: ReadonlyArray<ElementContent | RootContent>,
    start: number,
    around: Condition
  ): number {
    const {condition, first} = annotationOf(nodes[start] as ElementContent) as Annotation
    const use = first?.use as {key: number}
    let index = start
    wrapIf(condition, around, (inner) => {
      const at = push(use, operation.first, use.key)
      emitForm('first', inner)
      close(at, 2)
      const other = code.length / stride
      emitForm('other', inner)
      close(at, 3, other)
    })
    return index

    function emitForm(form: 'first' | 'other', inner: Condition): void {
      for (; index < nodes.length; index++) {
        const node = nodes[index] as ElementContent
        const part = annotationOf(node)?.first
        if (part?.use !== use || part.form !== form) break
        emit(node, inner)
      }
    }
  }

  /** Emit something for some of those around; without instructions in it there is nothing to decide. */
  function wrapIf(
    condition: Condition | undefined,
    around: Condition,
    content: (around: Condition) => void
  ): void {
    if (condition === undefined || condition === around) {
      content(around)
      return
    }
    const index = push(undefined, operation.if, indexOf(condition))
    content(condition)
    close(index, 2)
    if (code[index * stride + 2] === 0) code.length = index * stride
  }

  function emit(node: ElementContent, around: Condition): void {
    const annotation = annotationOf(node)
    wrapIf(annotation?.condition, around, (inner) => {
      if (annotation?.id) {
        push(
          annotation.id,
          operation.id,
          names.push(annotation.id.name) - 1,
          annotation.id.explicit ? 1 : 0
        )
      }
      if (annotation?.reference)
        push(annotation.reference, operation.reference, annotation.reference.key)
      if (annotation?.number) push(annotation.number, operation.number, annotation.number.key)
      if (annotation?.back) push(annotation.back, operation.back, annotation.back.note.key)
      if (annotation?.list) emitNotes(annotation, node as Element, inner)
      else if ('children' in node) emitAll(node.children, inner)
    })
  }

  function emitNotes(annotation: Annotation, list: Element, around: Condition): void {
    const start = push(annotation, operation.list)
    for (const node of list.children) {
      const note = annotationOf(node)?.note
      if (note && node.type === 'element') {
        const index = push(note, operation.note, note.key)
        notes[note.key] = note.name
        emitAll(node.children, around)
        close(index, 2)
      }
    }
    close(start, 1)
  }

  function annotationOf(node: ElementContent | RootContent): Annotation | undefined {
    return readAnnotation(state.annotations, node)
  }
}
