import type {Reader} from '../readers.js'
import {remember, type Way} from '../way.js'
import {type Context, type Directive, markdownToHtml} from './untyped.js'

/**
 * Source to one variant of the plain article with satteri, which is written in
 * Rust, and a plugin that filters.
 *
 * It parses for each reader: nothing of it can be kept between readers.
 */
export function createSatteriWay(): Way {
  const optionsFor = remember(toOptions)
  return {
    name: 'satteri with a filter',
    prepare:
      ({source}) =>
      (reader) =>
        markdownToHtml(source, optionsFor(reader)).html
  }
}

function toOptions({holds}: Reader): Parameters<typeof markdownToHtml>[1] {
  return {
    features: {directive: true},
    mdastPlugins: [{containerDirective: filter, name: 'filter', textDirective: filter}]
  }

  function filter(node: Directive, context: Context): void {
    if (holds.has(node.name)) context.replaceNode(node, node.children)
    else context.removeNode(node)
  }
}
