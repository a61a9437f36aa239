// Stand-in while the audience folder is being written.
export function fold(value: string): string {
  return value.toLowerCase().normalize('NFKD')
}
function distance(a: string, b: string): number {
  const rows: Array<Array<number>> = []
  for (let i = 0; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i] as Array<number>
      if (i === 0) {
        row.push(j)
        continue
      }
      const up = rows[i - 1] as Array<number>
      let value = Math.min((up[j] as number) + 1, (row[j - 1] as number) + 1, (up[j - 1] as number) + Number(a[i - 1] !== b[j - 1]))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, ((rows[i - 2] as Array<number>)[j - 2] as number) + 1)
      }
      row.push(value)
    }
  }
  return (rows[a.length] as Array<number>)[b.length] as number
}
export function isNear(value: string, name: string): boolean {
  if (Math.abs(value.length - name.length) > 2) return false
  return distance(fold(value), name) <= (name.length > 5 ? 2 : 1)
}
export function nearest(value: string, names: Iterable<string>): string[] {
  return [...names]
    .filter((name) => isNear(value, name))
    .map((name) => [distance(fold(value), name), name] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, name]) => name)
}
