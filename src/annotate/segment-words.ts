/** Up to 1,000 characters, and the white space after them, or what parts sentences of languages without spaces. */
const pieces = /[^\s、。！，：；？]{0,1000}[\s、。！，：；？]{0,1000}/gu

/**
 * Segment a text into words and what stands between them.
 *
 * Engines take quadratic time for long texts, so it is done in pieces; no word
 * goes over the edge of one but in a run of more than 1,000 characters.
 *
 * @param segmenter
 *   Segmenter with the granularity `word`.
 * @param text
 *   Text.
 */
export function* segmentWords(
  segmenter: Intl.Segmenter,
  text: string
): Generator<{index: number; isWordLike: boolean | undefined}> {
  for (const {0: piece, index: start} of text.matchAll(pieces)) {
    for (const {index, isWordLike} of segmenter.segment(piece)) {
      yield {index: start + index, isWordLike}
    }
  }
}
