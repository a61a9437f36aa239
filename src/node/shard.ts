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

/**
 * Hold a shard against what there can be.
 *
 * @throws {RangeError}
 *   When there is no such part.
 */
export function checkShard({count, index}: Readonly<Shard>): void {
  if (Number.isInteger(count) && Number.isInteger(index) && index >= 1 && index <= count) return
  throw new RangeError(
    `Unexpected shard \`${index}/${count}\`, expected a part from 1 and how many there are, such as 2/8`
  )
}
