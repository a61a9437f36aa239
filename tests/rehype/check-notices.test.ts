import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Nodes} from 'hast'
import {describe, expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'
import {checkNotices, NoticesError} from '../../src/rehype/index.js'
import {root} from '../helpers/docs.js'

const article = createLectern().compile('# Dose\n\nText.')
const profile = {jurisdiction: 'de', role: 'patient'} as const
const owed = article.owed(profile)
const html = article.render(profile).html
const [, notice = ''] = /(<aside[\s\S]*<\/aside>\n)/.exec(html) ?? []

/** What is wrong with an output, by kind and with its reason. */
function problems(output: string | Nodes, ...lists: ReadonlyArray<unknown>): Array<string> {
  try {
    checkNotices(output, (lists.length > 0 ? lists[0] : owed) as typeof owed)
    return []
  } catch (error) {
    if (!(error instanceof NoticesError)) throw error
    expect(error.code).toBe('notices')
    return error.problems.map(({problem, reason}) => `${problem}: ${reason}`)
  }
}

test('should have nothing against what the library makes', () => {
  expect(owed).toEqual([
    {id: 'not-advice', kind: 'disclaimer', text: expect.stringMatching(/^For .* call 112\.$/)}
  ])
  for (const output of [
    html,
    notice,
    article.toPage(profile),
    html.replaceAll('\n', ''),
    html.replace('class="notice notice-disclaimer" ', ''),
    html.replace(' role="note"', ''),
    `<details open>${html}</details>`,
    `<main><aside role="note">${notice}</aside></main>`,
    `<div aria-hidden="false" style="opacity: .5; height: 10px; left: -10px; margin: -1em; color: rgb(0, 0, 0); font: 10px a; width: 100%; transform: scale(0.5)">${html}</div>`,
    html.replace('This', 'T<span>h</span><wbr>is<!-- -->'),
    `${html}<div hidden>More</div>`
  ]) {
    expect(problems(output), output).toEqual([])
  }
  expect(problems(article.toHast(profile))).toEqual([])
  expect(problems(html, article.render(profile).notices)).toEqual([])
  expect(problems('<p>Other.</p>', [])).toEqual([])
})

describe('what is refused', () => {
  const whole = (before: string, after = ''): string => `${before}${html}${after}`
  test.each([
    ['missing', html.replace(notice, '')],
    ['missing', ''],
    ['missing', html.replace(/<\/?aside[^>]*>/g, '')],
    ['missing', whole('<!-- ', ' -->')],
    ['missing', whole('<script type="text/plain">', '</script>')],
    ['missing', whole('<textarea>')],
    ['missing', whole('<noscript>', '</noscript>')],
    ['missing', whole('<iframe>', '</iframe>')],
    ['doubled', html + notice],
    ['doubled', `${html}<div hidden>${notice}</div>`],
    ['altered', html.replace('does not', 'does')],
    ['altered', html + notice.replace('does not replace', 'replaces')],
    ['altered', html.replace('112', '911')],
    ['altered', html.replace('<p>This', '<p>Always. This')],
    ['hidden', html.replace('<p>This', '<p hidden>This')],
    ['hidden', html.replace('not replace', '<span style="display:none">not</span> replace')],
    ['hidden', html.replace('<aside', '<aside hidden="until-found"')],
    ['hidden', html.replace('<aside', '<aside inert')],
    ['hidden', html.replace('<aside', '<aside popover')],
    ['hidden', html.replace('<aside', '<aside aria-hidden="true"')],
    ['hidden', `<div role="img" aria-label="x">${html}</div>`],
    [
      'hidden',
      html
        .replace('<aside', '<aside class="hidden-xs"')
        .replace(/class="hidden-xs" class="/, 'class="hidden-xs ')
    ],
    ['hidden', `<div style="rotate: y 90deg">${html}</div>`],
    ['hidden', `<div style="transform:rotate3d(0,1,0,90deg)">${html}</div>`],
    ['hidden', html.replace('class="', 'class="sr-only ')],
    ['hidden', html.replace('<aside', '<aside style="dis/**/play\\3a  NONE !important"')],
    ['hidden', whole('<div hidden>', '</div>')],
    ['hidden', whole('<p><template>', '</template>')],
    ['hidden', whole('<details><summary>More</summary>', '</details>')],
    ['hidden', whole('<dialog open>', '</dialog>')],
    ['hidden', whole('<div><template shadowrootmode="open"></template>', '</div>')],
    ['hidden', whole('<canvas>', '</canvas>')],
    ['hidden', whole('<bdo dir="rtl">', '</bdo>')],
    [
      'hidden',
      whole('<details name="x" open>Before</details><details name="x" open>', '</details>')
    ],
    ['altered', html.replace('not replace', '<img alt="not" width="0" height="0"> replace')],
    ['hidden', whole('<del>', '</del>')],
    ['hidden', whole('<div style="visibility: hidden">', '</div>')],
    ['hidden', whole('<div style="opacity:0.0">', '</div>')],
    ['hidden', whole('<div style="max-height:0px; overflow: hidden">', '</div>')],
    ['hidden', whole('<div style="position: absolute; left: -9999px">', '</div>')],
    ['hidden', whole('<div style="margin: 0 0 0 -9999px">', '</div>')],
    ['hidden', whole('<div style="clip-path: inset(100%)">', '</div>')],
    ['hidden', whole('<div style="transform: scale(0)">', '</div>')],
    ['hidden', whole('<div style="filter: opacity(0)">', '</div>')],
    ...[
      ...['left: -99em', 'left: calc(-9999px)', 'margin: 0 0 0 -50rem', 'font: 0/0 a'],
      ...['color: rgba(0, 0, 0, 0)', 'color: #0000', 'color: #ffffff00', 'color: rgb(0 0 0 / 0%)'],
      ...[
        "content: '/*'; display: none; y: '*/'",
        'left: 9999px',
        'left: 200%',
        'text-indent: 9999px'
      ],
      ...['margin-right: 9999px', 'inset: 200vh 0 0 0', 'transform: translateX(9999px)'],
      ...['transform: scale(.001)', 'transform: matrix(0, 0, 0, 0, 0, 0)', 'translate: 9999px'],
      ...['height: calc(0px)', 'font-size: calc(0 * 1em)', 'max-height: 2px', 'width: .1em'],
      ...['color: oklch(0 0 0 / 0)', 'color: rgba(0, 0, 0, .01)', 'color: #fff; background: #fff'],
      ...['opacity: .001', 'opacity: 1%', 'max-height: 1px', 'height: .5px', 'mask: url(a)']
    ].map((style): [string, string] => ['hidden', whole(`<div style="${style}; x: y">`, '</div>')]),
    ['hidden', whole('<div class="opacity-0">', '</div>')],
    ...[
      ...['!hidden', 'hidden!', 'md:hidden', 'md:!hidden', 'max-[600px]:hidden', 'd-md-none'],
      ...['u-hidden', 'govuk-visually-hidden'],
      ...['text-[0px]', 'opacity-[0]', 'h-[0.0rem]', 'line-through', 'text-decoration-line-through']
    ].map((name): [string, string] => ['hidden', html.replace('class="', `class="${name} `)]),
    ['hidden', whole('<div style="--x: none; display: var(--x)">', '</div>')],
    ['hidden', whole('<div style="text-decoration: line-through">', '</div>')],
    ['hidden', whole('<div style="translate: -9999px">', '</div>')],
    ['hidden', whole('<div style="font-size: .01px">', '</div>')],
    ['hidden', html.replace(/<p>([\s\S]*)<\/p>/, '<p><s>$1</s></p>')],
    ['hidden', html.replace('not replace', '<del>not</del> replace')],
    [
      'hidden',
      html.replace('not replace', '<b style="text-decoration-line:line-through">not</b> replace')
    ],
    ['hidden', html.replace(/(<aside[^>]*>)([\s\S]*)(<\/aside>)/, '$1<del>$2</del>$3')],
    ['hidden', whole('<div style="color: transparent; \\0 x; y">', '</div>')],
    ['hidden', `<svg><foreignObject>${notice}</foreignObject></svg>`],
    ['hidden', `<math><mi><aside role="note">${notice}</aside></mi></math>`]
  ])('should be %s: %s', (problem, output) => {
    const [told, ...others] = problems(output)
    expect(told?.split(':')[0]).toBe(problem)
    expect(told).toContain('`not-advice`')
    expect(others).toEqual([])
  })

  test('should be right where a part is struck out by its author, and no other', () => {
    const output = '<aside class="notice"><p>Give <del>5 mg</del> 3 mg.</p></aside>'
    const wanted = {kind: 'caution', text: 'Give 5 mg 3 mg.'}
    expect(() => checkNotices(output, [{...wanted, struck: '5 mg'}])).not.toThrow()
    for (const struck of [undefined, '3 mg']) {
      expect(() => checkNotices(output, [{...wanted, struck}])).toThrow(
        'hidden by what strikes out a part of it'
      )
    }
    const content = '<p>Give <s>5 mg</s> 3 mg.</p>'
    expect(() => checkNotices(output, [{html: content, kind: 'caution'}])).not.toThrow()
  })

  test('should take a notice for shown that its author has struck out', () => {
    const output = '<aside class="notice" role="note"><p><del>Gone.</del></p></aside>'
    const content = '<p><del>Gone.</del></p>'
    expect(() => checkNotices(output, [{html: content, kind: 'disclaimer'}])).not.toThrow()
    expect(() => checkNotices(output, [{html: '<p>Gone.</p>', kind: 'disclaimer'}])).toThrow(
      'hidden by what strikes out all of it'
    )
  })

  test.each([
    [undefined],
    [null],
    [{}],
    ['x'],
    [[null]],
    [[{kind: 'disclaimer'}]],
    [[{text: 'Text.'}]]
  ])('should be an output of which it is not known what is owed: %j', (list) => {
    expect(problems(html, list)).toEqual([expect.stringMatching(/^unknown: It isn’t known/)])
  })

  test.each([undefined, null, 5, {}])('should be no output: %j', (output) => {
    expect(() => checkNotices(output as never, owed)).toThrow(
      /^Unexpected (?:undefined|null|number|object) for an output, expected HTML/
    )
  })

  test('should be one with more levels than browsers draw', () => {
    expect(() => checkNotices(`${'<div>'.repeat(5000)}${html}`, owed)).toThrow(RangeError)
  })
})

test('should count notices with the same words together', () => {
  const twice = [...owed, {...owed[0], id: 'again'}]
  expect(problems(html + notice, twice)).toEqual([])
  expect(problems(html, twice)).toEqual([expect.stringContaining('missing')])
  expect(problems(html + notice + notice, twice)).toEqual([
    'doubled: The disclaimer `not-advice` is there 3 times, expected 2'
  ])
  expect(problems('', [{kind: 'caution', text: 'Stop.'}])).toEqual([
    'missing: A notice of kind caution is missing, expected it as an `aside` of the class `notice`'
  ])
})

describe('trees', () => {
  const tree = (): Nodes & {children: Array<Nodes>} =>
    article.toHast(profile) as Nodes & {children: Array<Nodes>}
  const within = (properties: object, tagName = 'div'): Nodes =>
    ({children: tree().children, properties, tagName, type: 'element'}) as Nodes
  const jsx = (name: string | null, ...attributes: Array<object>): Nodes =>
    ({attributes, children: tree().children, name, type: 'mdxJsxFlowElement'}) as unknown as Nodes
  const attribute = (name: string, value?: unknown): object => ({
    name,
    type: 'mdxJsxAttribute',
    value
  })
  const code = (value: string): object => ({type: 'mdxJsxAttributeValueExpression', value})

  test.each([
    within({ariaHidden: false, className: ['a'], hidden: false, id: null}),
    within({open: true}, 'details'),
    jsx('div', attribute('className', 'a'), attribute('hidden', code('false'))),
    jsx('details', attribute('open')),
    jsx('details', attribute('open', code('true'))),
    jsx(null),
    jsx('Tabs', attribute('hidden'), {type: 'mdxJsxExpressionAttribute', value: '...x'})
  ])('should show it: %j', (output) => {
    expect(problems(output)).toEqual([])
  })

  test.each([
    within({hidden: true}),
    within({ariaHidden: 'true'}),
    within({ariaHidden: true}),
    within({className: 'hidden'}),
    within({style: 'display: none'}),
    within({}, 'details'),
    within({}, 'svg'),
    {
      children: [],
      content: tree(),
      properties: {},
      tagName: 'template',
      type: 'element'
    } as unknown as Nodes,
    jsx('div', attribute('hidden')),
    jsx('div', attribute('style', code('{opacity: 1}'))),
    jsx('div', attribute('aria-hidden', code('!open'))),
    jsx('details', attribute('open', code('isOpen'))),
    jsx('div', {type: 'mdxJsxExpressionAttribute', value: '...props'})
  ])('should hide it: %j', (output) => {
    expect(problems(output)).toEqual([expect.stringMatching(/^hidden/)])
  })

  test.each([
    {display: 'none'},
    {fontSize: 0},
    {WebkitMaskImage: 'url(a)'},
    {textDecorationLine: 'line-through'}
  ])('should be read with styles that are objects, as in React: %j', (style) => {
    const output = {
      children: [{type: 'text', value: 'Ask.'}],
      properties: {className: ['notice'], style},
      tagName: 'aside',
      type: 'element'
    } as unknown as Nodes
    expect(problems(output, [{kind: 'caution', text: 'Ask.'}])).toEqual([
      expect.stringContaining('hidden')
    ])
  })

  test('should be read with the text of images, breaks and raw nodes', () => {
    const text = 'Mind the gap. Now.'
    const image = {properties: {alt: 'the gap.'}, tagName: 'img', type: 'element'}
    const output = {
      children: [
        {type: 'comment', value: 'x'},
        {type: 'text', value: 'Mind '},
        {children: [], ...image},
        {children: [], properties: {}, tagName: 'br', type: 'element'},
        {type: 'raw', value: 'Now.'}
      ],
      properties: {role: 'note'},
      tagName: 'p',
      type: 'element'
    } as unknown as Nodes
    expect(problems(output, [{kind: 'caution', text}])).toEqual([])
    expect(problems('<p role=note><img>x', [{kind: 'caution', text: 'x'}])).toEqual([])
  })
})

test('should share no code with what makes outputs', () => {
  const folder = path.join(root, 'src', 'rehype')
  const imports = readdirSync(folder).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^import (type )?.* from '(.*)'/gm)]
      .filter(([, isType]) => isType === undefined)
      .map(([, , name = '']) => name)
  )
  expect([...new Set(imports)].filter((name) => !name.startsWith('./'))).toEqual(['parse5'])
})
