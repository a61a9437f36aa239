import type {Properties} from 'hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Annotation, Id} from '../annotate/annotation.js'
import type {Condition} from '../audience/sets.js'
import * as operation from '../compiled/operation.js'
import {attributeOf} from './cutter.js'
import type {Marking} from './marking.js'

/**
 * Mark the properties of an element.
 *
 * @param marking
 *   What they are marked with.
 * @param properties
 *   Properties.
 * @param annotation
 *   What is known of the element.
 * @param around
 *   Who sees the element.
 * @returns
 *   Properties with marks where readers differ.
 */
export function markProperties(
  marking: Marking,
  properties: Properties,
  {className, href, id, label, reference, type}: Annotation,
  around: Condition
): Properties {
  const {
    idPrefix,
    state: {sets}
  } = marking
  const result: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    const some = name === 'className' ? className : name === 'type' ? type : undefined
    const readers = some === undefined ? around : sets.and(some, around)
    if (readers === around) result[name] = value
    else if (readers !== 0) result[markSome(marking, name, value, readers)] = true
  }
  if (id) result.id = idPrefix + markId(marking, id)
  if (href) result.href = normalizeUri(`#${idPrefix}`) + markLink(marking, href)
  if (label) result.ariaLabel = markLabel(marking, label)
  if (reference) result.id += markReference(marking, properties, reference)
  return result
}

/** Mark a property that not everybody gets, in place of the attribute. */
function markSome(
  {cutter, writer}: Marking,
  name: string,
  value: Properties[string],
  condition: Condition
): string {
  return cutter.attribute(() => {
    writer.begin(operation.if, writer.conditionOf(condition))
    writer.writePiece(attributeOf(name, value))
    writer.end()
  })
}

function markId({cutter, ids, writer}: Marking, id: Id): string {
  return ids.settled.has(id)
    ? id.name
    : cutter.mark(() => writer.writeId(id, normalizeUri(id.name)))
}

/** Where a link points to: to a heading whose id is settled, or to the one that is visible. */
function markLink({cutter, ids, writer}: Marking, href: ReadonlyArray<Id>): string {
  const targets = href.filter((id) => ids.visible.has(id))
  const [only] = targets
  if (targets.length === 1 && only && ids.settled.has(only)) return normalizeUri(only.name)
  return cutter.mark(() => {
    writer.begin(operation.link)
    for (const id of targets) writer.point(id)
    writer.end()
  })
}

/** A text that may hold the number of a key. */
function markLabel(
  {cutter, writer}: Marking,
  {key, text}: NonNullable<Annotation['label']>
): string {
  return text
    .split('{number}')
    .reduce((before, after) => before + cutter.mark(() => writer.writeNumber({key})) + after)
}

/** What tells the id of a use apart. */
function markReference(
  {cutter, idPrefix, writer}: Marking,
  {id}: Properties,
  reference: NonNullable<Annotation['reference']>
): string {
  const name = writer.textOf(String(id).slice(idPrefix.length))
  return cutter.mark(() => {
    writer.decide(reference)
    writer.write(operation.reference, writer.keyOf(reference.key), name)
  })
}
