import type {ComponentType} from 'react'

// With types by hand, and addresses that the compiler doesn't follow: the types
// of these packages would add nodes of MDX to mdast everywhere, the library
// included.

/** Compile MDX, and run what it is compiled to. */
type EvaluateSync = (
  source: string,
  options: Readonly<Record<string, unknown>>
) => {default: ComponentType<{components: Readonly<Record<string, ComponentType<never>>>}>}

/** A directive: a view of satteri's tree, which is in Rust. */
export interface Directive {
  readonly name: string
  readonly children: ReadonlyArray<object>
}

/** What changes satteri's tree. */
export interface Context {
  removeNode(node: Directive): void
  replaceNode(node: Directive, nodes: ReadonlyArray<object>): void
}

/** Make HTML of Markdown. */
type MarkdownToHtml = (
  source: string,
  options: {
    features: {directive: boolean}
    mdastPlugins: Array<{
      name: string
      containerDirective: (node: Directive, context: Context) => void
      textDirective: (node: Directive, context: Context) => void
    }>
  }
) => {html: string}

// Casts: so these packages document them.
export const {evaluateSync} = (await import(import.meta.resolve('@mdx-js/mdx'))) as {
  evaluateSync: EvaluateSync
}
export const {markdownToHtml} = (await import(import.meta.resolve('satteri'))) as {
  markdownToHtml: MarkdownToHtml
}
