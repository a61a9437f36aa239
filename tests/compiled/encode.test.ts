import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {encode} from '../../src/compiled/encode.js'
import {createLectern} from '../../src/index.js'
import {decode, render} from '../../src/render/index.js'
import {lecternOf, readCase} from '../helpers/cases.js'
import {allCases, encodeCase} from './some-encoded.js'

describe.each(allCases)('$name', (each) => {
  const encoded = encodeCase(each)

  test('should encode to the same text when compiled again', () => {
    expect(encodeCase(each).text).toBe(encoded.text)
  })

  test('should decode to what was encoded', () => {
    const {text} = encoded
    const article = decode(text)
    expect(encode(article)).toBe(text)
    expect(decode(encode(article))).toEqual(article)
    expect(decode(JSON.parse(text))).toEqual(article)
  })
})

test('should keep whom an article was restricted to', () => {
  const {config, input} = readCase('article')
  const article = lecternOf(config).compile(input).restrict('lay')
  const decoded = decode(article.encode())
  expect(decoded.restrictedTo).toBe('lay')
  expect(encode(decoded)).toBe(article.encode())
  for (const role of ['patient', 'clinician']) {
    expect(render(decoded, {role})).toEqual(article.render({role}))
  }
})

describe('in a script element', () => {
  const hostile = [
    '</script><p>Warfarin 5 mg',
    '</SCRIPT >',
    '<script>',
    '<!-- dose',
    '<!--<script>',
    '--> <![CDATA[',
    'INR\u2028above\u20294',
    '\\u003c/script'
  ]
  const source = [
    '---',
    `title: ${JSON.stringify(hostile.join(' '))}`,
    '---',
    ...hostile.map((text) => `\`${text}\``),
    '# The `<!-- <script>` of **warfarin**'
  ].join('\n\n')
  const article = createLectern().compile(source)
  const text = article.encode()

  test('should hold nothing that could end the element or begin a comment', () => {
    expect(text).not.toMatch(/<!--|<\/?script/i)
    expect(decode(text).pieces.join('')).toContain('script')
  })

  test('should be read from the page as it was encoded', () => {
    const page: Root = unified()
      .use(rehypeParse)
      .parse(`<body><script type="application/json">${text}</script><p>After</p></body>`)
    const html = page.children.find((node) => node.type === 'element') as Element
    const body = html.children[1] as Element
    const [script, after] = body.children as [Element, Element]
    expect(body.children).toHaveLength(2)
    expect(script.children).toMatchObject([{type: 'text', value: text}])
    expect(after.children).toMatchObject([{type: 'text', value: 'After'}])
  })

  test('should be read by engines that take line separators for line ends', () => {
    expect(render(decode(text))).toEqual(article.render())
    expect(render(decode(text)).title).toBe(hostile.join(' '))
  })
})
