/**
 * Work of the parser and of what follows it, as measured.
 *
 * One is at most about 0.8 µs on a machine that compiles 150 kB of an ordinary
 * article in half a second.
 */
export const work = {
  /** What may be the start of an address without a protocol: `www.` */
  address: 130,
  /** A character of the attributes of a directive, each of which may have messages. */
  attribute: 20,
  /** A line that is blank. */
  blank: 30,
  /** A block: a paragraph, heading, table … */
  block: 170,
  /** A hard break made by spaces. */
  break: 70,
  /** A cell of a table. */
  cell: 45,
  /** Whatever makes the parser copy the events before it, for each of them. */
  copy: 0.06,
  /** A line that starts with a colon. */
  fence: 80,
  /** A heading. */
  heading: 190,
  /** A marker of a list item or note. */
  item: 260,
  /** A lazy line, for each line of its block before it. */
  lazy: 0.3,
  /** A line with text. */
  line: 64,
  /** What may be a reference, for each definition. */
  lookup: 0.025,
  /** A quote, item or note that is open at a line. */
  open: 5,
  /** A directive that is open at a line. */
  openDirective: 12,
  /** What may be the start of an address with a protocol: `:/` */
  protocol: 40,
  /** A marker of a quote. */
  quote: 50
} as const

/** Events that the parser makes of things. */
export const events = {
  definition: 24,
  item: 10,
  /** In a block. */
  line: 7,
  /** In a document, whose blocks have events of their own. */
  outerLine: 2,
  /** A piece of text that ends where something might have started. */
  piece: 3,
  pipe: 6,
  quote: 6,
  sign: 4,
  word: 2
} as const

/** What characters cost, beyond what all of them do. */
const weights = new Float64Array(65_536).fill(0.8, 128)
for (const [characters, weight] of [
  ['|', 80],
  ['[]', 100],
  ['@', 70],
  ['<{', 48],
  ['`:', 32],
  ['&', 32],
  ['*_', 22],
  ['~', 20],
  ['\\', 20],
  ['=\u2026', 18],
  ['>', 15],
  ['/.!?', 12],
  ['-', 19],
  ['#', 5],
  ['\t', 3]
] as const) {
  for (const character of characters) weights[character.charCodeAt(0)] = weight
}

/** Work for a character by itself. */
export function weighCharacter(code: number): number {
  // Cast: there is a weight for each code unit.
  return 0.4 + (weights[code] as number)
}

/** Whether a character may stand for something in a sentence or table. */
export function isSign(code: number): boolean {
  // Cast: there is a weight for each code unit.
  return (weights[code] as number) >= 20
}
