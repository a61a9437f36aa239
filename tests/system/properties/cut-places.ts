import {fence, indent, quote} from '../../helpers/article/lines.js'

/** Put content into a container, line by line. */
type Wrap = (content: ReadonlyArray<string>) => Array<string>

/** What stands in a container, and where in it the hidden part is. */
type Place = (hidden: ReadonlyArray<string>) => Array<string>

const item =
  (marker: string, between: ReadonlyArray<string>): Wrap =>
  (content) => [
    `${marker}before`,
    ...between,
    ...indent(marker, content),
    ...between,
    `${marker}after`
  ]

/** Where content can stand; a patient with basic knowledge sees all of it. */
export const containers: Readonly<Record<string, Wrap>> = {
  root: (content) => [...content],
  quote,
  alert: (content) => quote(['[!NOTE]', ...content]),
  'alert in an item': (content) => item('- ', [])(quote(['[!TIP]', ...content])),
  'item of a tight list': item('- ', []),
  'item of a loose list': item('- ', ['']),
  'only item': (content) => indent('- ', content),
  'ordered item': item('1. ', []),
  'task item': (content) => indent('- ', ['[ ] task', '', ...content]),
  footnote: (content) => ['Note[^a]', '', ...indent('[^a]: ', ['note', '', ...content], 4)],
  'audience block': (content) => fence('basic', content),
  otherwise: (content) => [...fence('advanced', ['no']), '', ...fence('otherwise', content)],
  'choose branch': (content) =>
    fence('choose', [...fence('basic', content), '', ...fence('otherwise', ['no'])]),
  notice: (content) => fence('notice{kind="information"}', content),
  verbatim: (content) => fence('verbatim', content),
  section: (content) => ['## Section', '::section{#own}', '', ...content],
  'item in a quote': (content) => quote(item('- ', [])(content)),
  'quote in an item': (content) => item('- ', [])(quote(content)),
  'item in an item': (content) => item('- ', [])(['outer', ...item('- ', [])(content)]),
  'block in an item': (content) => item('- ', [])(['outer', ...fence('basic', content)])
}

/** Where the hidden part is. */
export const places: Readonly<Record<string, Place>> = {
  'first, after it a blank line': (hidden) => [...hidden, '', 'one'],
  'first, right before text': (hidden) => [...hidden, 'one'],
  'between paragraphs': (hidden) => ['one', '', ...hidden, '', 'two'],
  'right after text': (hidden) => ['one', ...hidden, '', 'two'],
  'right before a list': (hidden) => ['one', '', ...hidden, '- two'],
  'after text, before a list': (hidden) => ['one', ...hidden, '- two'],
  'last, after a blank line': (hidden) => ['one', '', ...hidden],
  'last, right after text': (hidden) => ['one', ...hidden],
  'last, after two paragraphs': (hidden) => ['one', '', 'two', '', ...hidden],
  'between two lists': (hidden) => ['- one', '', ...hidden, '', '- two']
}

/** What is hidden: nobody but students sees it. */
export const shapes: Readonly<Record<string, ReadonlyArray<string>>> = {
  'a paragraph': fence('student', ['no']),
  'two paragraphs': fence('student', ['no', '', 'no']),
  nothing: fence('student', []),
  'blank lines': fence('student', ['', '']),
  'a definition': fence('student', ['[no]: https://example.org']),
  'a heading': fence('student', ['### No', '', 'no']),
  'a loose list': fence('student', ['- no', '', '- no']),
  'a notice': fence('notice{kind="information" for="student"}', ['no', '', 'no']),
  'a block in a block': fence('basic', fence('student', ['no', '', 'no'])),
  'two blocks': [...fence('student', ['no']), '', ...fence('student', ['no'])],
  code: fence('student', ['```', 'no', '', 'no', '```'])
}

/** Places where what a reader gets is not what was cut by hand, and why. */
const exceptions: ReadonlyArray<
  readonly [containers: RegExp, places: RegExp, shapes: RegExp, reason: string]
> = [
  [/./, /^between two lists$/, /./, 'what stands between two lists keeps them apart for everybody'],
  [/^footnote$/, /./, /^a notice$/, 'a notice in a footnote is an error'],
  [
    /^(?:item of a tight list|ordered item|item in a quote|item in an item)$/,
    /^first, after it a blank line$/,
    /./,
    'the blank line after what is hidden, which now is first, still makes the list loose'
  ]
]

/** Why a place is an exception; nothing when it is none. */
export function exceptionOf(container: string, place: string, shape: string): string | undefined {
  return exceptions.find(
    ([inContainers, inPlaces, inShapes]) =>
      inContainers.test(container) && inPlaces.test(place) && inShapes.test(shape)
  )?.[3]
}

/**
 * Write an article with a hidden part, and the same with that part cut out of
 * its container, together with the blank lines just before it.
 */
export function writeBoth(
  container: string,
  place: string,
  shape: string
): {whole: string; cut: string} {
  const wrap = containers[container] as Wrap
  const put = places[place] as Place
  const hidden = '\u0000'
  const cut: Array<string> = []
  for (const line of put([hidden])) {
    if (line !== hidden) cut.push(line)
    else while (cut.at(-1) === '') cut.pop()
  }
  // What was first before a blank line leaves nothing.
  while (cut[0] === '') cut.shift()
  return {
    cut: wrap(cut).join('\n'),
    whole: wrap(put(shapes[shape] as ReadonlyArray<string>)).join('\n')
  }
}
