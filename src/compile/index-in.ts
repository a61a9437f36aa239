/** Index of a value, which is added when it is new. */
export function indexIn<Value>(known: Map<Value, number>, value: Value): number {
  const index = known.get(value)
  if (index !== undefined) return index
  known.set(value, known.size)
  return known.size - 1
}
