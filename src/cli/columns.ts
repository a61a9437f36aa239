/**
 * Print rows as columns, two spaces apart; the last column has no padding.
 *
 * @param rows
 *   Cells; all rows have as many.
 */
export function columns(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => (row[index] ?? '').length))
  )
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`
    )
    .join('')
}
