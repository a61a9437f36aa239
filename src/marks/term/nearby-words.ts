import {leftOf, rightOf, withoutForms} from './sentinels.js'
import {fold} from './tokens.js'

/** Words of a text. */
export function wordsOf(text: string): Array<string> {
  return text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []
}

/** Up to some words right before an offset, in their order. */
export function wordsBefore(text: string, start: number, count: number): Array<string> {
  return wordsOf(leftOf(text, start, 40 * count)).slice(-count)
}

/** Up to some words right after an offset. */
export function wordsAfter(text: string, end: number, count: number): Array<string> {
  return wordsOf(rightOf(text, end, 40 * count)).slice(0, count)
}

/** Whether one of some words or phrases stands right before an offset. */
export function endsWithOne(text: string, start: number, phrases: ReadonlyArray<string>): boolean {
  const left = spaced(leftOf(text, start, 200)).trimEnd()
  return phrases.some((phrase) => {
    const wanted = spaced(phrase)
    return (
      left.endsWith(wanted) && !/[\p{L}\p{N}]/u.test(left.charAt(left.length - wanted.length - 1))
    )
  })
}

/** Whether one of some words or phrases stands right after an offset. */
export function startsWithOne(text: string, end: number, phrases: ReadonlyArray<string>): boolean {
  const right = spaced(rightOf(text, end, 200)).trimStart()
  return phrases.some((phrase) => {
    const wanted = spaced(phrase)
    return right.startsWith(wanted) && !/[\p{L}\p{N}]/u.test(right.charAt(wanted.length))
  })
}

function spaced(text: string): string {
  return fold(withoutForms(text))
    .replace(/[\s\uE002]+/g, ' ')
    .replace(/[\u2010\u2011\u2013]/g, '-')
}
