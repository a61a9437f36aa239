import {type Context, mark} from './draft.js'

/** Words that vocabulary changes, words that it must not, and characters that are easily taken for others. */
const words = [
  'thrombosis',
  'Thromboses',
  'oedema',
  'an oedema',
  'Oedemas',
  'bone marrow',
  'Bone marrow',
  'a thrombosis',
  'may',
  'not',
  'no',
  'without',
  'probably',
  'dose',
  'vein',
  'heart',
  'MSCs',
  'an MSC',
  'mesenchymal stem cells',
  'mesenchymal stem cell (MSC)',
  'T cells',
  'CD73',
  '10 mg',
  '1:1000',
  '12:05',
  '2.5–5 mg',
  '≥ 3',
  '−4 °C',
  'é',
  'α',
  '&amp;',
  '\\*',
  'a < b',
  '“so”',
  '10%'
] as const

/** White space that Markdown doesn't know, and what ends lines elsewhere. */
export const oddSpaces = ['\u00a0', '\u2028', '\u2029', '\u0085', '\u202f', '\u3000'] as const

/** A word without a marker. */
export function word(context: Readonly<Context>): string {
  return context.random.pick(words)
}

/** Some words, one of which stands here only. */
export function markedWords(context: Readonly<Context>): string {
  const {random} = context
  const start = random.chance(0.6) ? `${word(context)} ` : ''
  const end = random.chance(0.4) ? ` ${word(context)}` : ''
  return start + mark(context) + end
}
