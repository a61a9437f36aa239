import {type Box, classesOf} from './box.js'

/** Elements that strike out. */
const strikes: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** Elements that don't show what stands in them, or strike it out. */
const hiding: ReadonlySet<string> = new Set([
  ...['audio', 'canvas', 'datalist', 'dialog', 'head', 'iframe', 'noembed', 'noframes'],
  ...['noscript', 'object', 'optgroup', 'option', 'picture', 'rp', 'script', 'select', 'style'],
  ...['template', 'textarea', 'title', 'video', 'meter', 'progress'],
  ...strikes
])

/** Classes by which common style sheets hide. */
const classes: ReadonlySet<string> = new Set([
  ...['collapse', 'd-none', 'hidden', 'hide', 'invisible', 'is-hidden', 'screen-reader-text'],
  ...['sr-only', 'visually-hidden', 'visuallyhidden'],
  ...['h-0', 'max-h-0', 'opacity-0', 'scale-0', 'size-0', 'text-transparent', 'w-0']
])

/** What is nothing, of any unit. */
const nothing = String.raw`0*\.?0*(?:[a-z]+|%)?(?:\s|!|$)`

/** Declarations of styles that hide: by property, the values. */
const styles: ReadonlyArray<readonly [property: RegExp, value: RegExp]> = [
  [/^display$/, /^none\b/],
  [/^visibility$/, /^(?:hidden|collapse)\b/],
  [/^content-visibility$/, /^hidden\b/],
  [/^(?:zoom|scale|font-size)$/, new RegExp(`^[+-]?${nothing}`)],
  [/^font$/, /(?:^|\s)0*\.?0*(?:[a-z]+|%)?\s*(?:\/|\s)/],
  // Less than a tenth.
  [/^opacity$/, /^[+-]?0*(?:\.0\d*)?(?:\s|!|$)|^\d(?:\.\d*)?%/],
  // One pixel or less.
  [
    /^(?:max-)?(?:width|height|inline-size|block-size)$/,
    new RegExp(`^[+-]?(?:${nothing}|0*(?:1|\\.\\d+)(?:\\.0*)?px)`)
  ],
  [/^(?:clip|clip-path)$/, /^(?!none\b|auto\b)/],
  [/^(?:-webkit-)?mask(?:-image)?$/, /^(?!none\b)/],
  [
    /^(?:left|top|right|bottom|text-indent|margin(?:-[a-z-]+)?|inset(?:-[a-z-]+)?)$/,
    /(?:^|[\s(,])-(?:\d{3,}|\d{2}(?:\.\d*)?(?:r?em|ch|v[wh]|%))/
  ],
  [
    /^transform$/,
    /(?:scale\w*\(\s*0*\.?0*\s*[,)]|translate\w*\([^)]*-\d{3,}|rotate[xy]\(\s*90deg)/
  ],
  [/^filter$/, /opacity\(\s*0*\.?0*%?\s*\)/],
  [
    /^(?:color|-webkit-text-fill-color)$/,
    /^transparent\b|^(?:rgb|hsl)a?\((?:(?:[^),]*,){3}|[^)]*\/)\s*0*\.?0*%?\s*\)|^#(?:[\da-f]{3}0|[\da-f]{6}00)(?![\da-f])/
  ]
]

/**
 * Say what of an element hides what stands in it.
 *
 * @param box
 *   Element.
 * @param struck
 *   Whether elements that strike out count, which hide nothing within a notice.
 * @returns
 *   What, in words; nothing when it is seen, as far as can be told from the
 *   element alone.
 */
export function hiddenBy(box: Box, struck = true): string | undefined {
  const {attributes, children, html, name} = box
  if (!html) return `\`${name}\``
  if (hiding.has(name) && (struck || !strikes.has(name))) return `\`${name}\``
  if (name === 'details' && !attributes.has('open')) return 'a closed `details`'
  for (const attribute of ['hidden', 'inert', 'popover']) {
    if (attributes.has(attribute)) return `\`${attribute}\` on \`${name}\``
  }
  const aria = attributes.get('ariahidden')
  if (aria !== undefined && aria.trim().toLowerCase() !== 'false') {
    return `\`aria-hidden\` on \`${name}\``
  }
  const known = classesOf(box).find((each) => classes.has(each))
  if (known !== undefined) return `the class \`${known}\` on \`${name}\``
  const style = hidingStyle(attributes.get('style') ?? '')
  if (style !== undefined) return `the style \`${style}\` on \`${name}\``
  const shadow = children.some(
    (child) => typeof child !== 'string' && child.attributes.has('shadowrootmode')
  )
  return shadow ? `a shadow root in \`${name}\`` : undefined
}

/** Whether all the text that an element holds is struck out. */
export function isStruckOut(box: Box): boolean {
  return hasText(box, true) && !hasText(box, false)
}

/** Whether an element holds text, perhaps text that is struck out. */
function hasText({children}: Box, struck: boolean): boolean {
  return children.some((child) =>
    typeof child === 'string'
      ? child.trim() !== ''
      : (struck || !strikes.has(child.name)) && hasText(child, struck)
  )
}

/** A declaration that hides. */
function hidingStyle(style: string): string | undefined {
  const text = style
    .replace(/\\([\da-f]{1,6})\s?|\\([^\da-f])/gi, (_, code: string | undefined, char: string) =>
      code === undefined ? char : toCharacter(Number.parseInt(code, 16))
    )
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .toLowerCase()
  for (const declaration of text.split(';')) {
    const at = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(at, 0)).trim()
    const value = declaration.slice(at + 1).trim()
    if (styles.some(([left, right]) => left.test(property) && right.test(value))) {
      return `${property}: ${value}`
    }
  }
  return undefined
}

function toCharacter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
