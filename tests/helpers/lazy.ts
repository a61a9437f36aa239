/** Make something when it is first asked for, and once: a run of other tests does without. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
