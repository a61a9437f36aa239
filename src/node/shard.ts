import {createHash} from 'node:crypto'

/** A part of all articles, for one of several machines. */
export interface Shard {
  /** Which part, from 1. */
  index: number
  /** How many parts there are. */
  count: number
}

/**
 * Whether an article is in a shard; each is in exactly one, the same one
 * whatever other articles there are.
 *
 * @param name
 *   Path of the article within the root.
 * @param shard
 *   Shard (default: everything).
 */
export function isInShard(name: string, shard?: Readonly<Shard>): boolean {
  if (!shard) return true
  const number = createHash('sha256').update(name).digest().readUInt32BE()
  return number % shard.count === shard.index - 1
}
