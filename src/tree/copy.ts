import type {Properties} from 'hast'
import type {Position} from 'unist'

/** Copy a position: trees of readers share nothing, so that each may be changed. */
export function copyPosition({end, start}: Readonly<Position>): Position {
  return {end: {...end}, start: {...start}}
}

/** Copy the properties of an element. */
export function copyProperties(properties: Readonly<Properties>): Properties {
  const copy = {...properties}
  for (const name in copy) {
    const value = copy[name]
    if (Array.isArray(value)) copy[name] = [...value]
  }
  return copy
}
