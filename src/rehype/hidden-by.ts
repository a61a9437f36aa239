import {type Box, classesOf} from './box.js'

/** Elements that strike out. */
const strikes: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** Elements that don't show what stands in them. */
const hiding: ReadonlySet<string> = new Set([
  // What `bdo` holds may be read backwards.
  ...['audio', 'bdo', 'canvas', 'datalist', 'dialog', 'head', 'iframe', 'noembed', 'noframes'],
  ...['noscript', 'object', 'optgroup', 'option', 'picture', 'rp', 'script', 'select', 'style'],
  ...['template', 'textarea', 'title', 'video', 'meter', 'progress']
])

/** Classes by which common style sheets hide. */
const classes: ReadonlySet<string> = new Set([
  ...['collapse', 'd-none', 'hidden', 'hide', 'invisible', 'is-hidden', 'screen-reader-text'],
  ...['sr-only', 'tw-hidden', 'u-hidden', 'uk-hidden', 'visuallyhidden'],
  ...['h-0', 'max-h-0', 'opacity-0', 'scale-0', 'size-0', 'text-0', 'text-transparent', 'w-0']
])

/** Roles whose content assistive technology doesn't read, as WAI-ARIA 1.2 has them (5.2.8). */
const mute: ReadonlySet<string> = new Set([
  ...['button', 'checkbox', 'img', 'math', 'menuitemcheckbox', 'menuitemradio', 'meter', 'option'],
  ...['progressbar', 'radio', 'scrollbar', 'separator', 'slider', 'switch', 'tab']
])

/** What is nothing, of any unit, or worked out to be. */
const nothing = String.raw`(?:0*\.?0*(?:[a-z]+|%)?(?:\s|!|$)|calc\((?:[^1-9]*\)|.*\b0\s*\*|.*\*\s*0\b))`

/** Less than what anybody reads: some pixels, or a part of a letter. */
const tiny = String.raw`(?:0*(?:[0-3]|\.\d+)(?:\.\d*)?px|0*\.[0-3]\d*r?em)`

/** Less than a tenth. */
const faint = String.raw`0*(?:\.0\d*)?\.?`

/** As far as no screen is wide, or all of it. */
const far = String.raw`(?:\d{4,}|[1-9]\d\d(?:\.\d*)?(?:r?em|ch|v[wh]|%))`

/** Declarations of styles that hide: by property, the values. */
const styles: ReadonlyArray<readonly [property: RegExp, value: RegExp]> = [
  // What a variable holds isn't known.
  [/^display$/, /^(?:none\b|var\()/],
  [/^visibility$/, /^(?:(?:hidden|collapse)\b|var\()/],
  [/^content-visibility$/, /^hidden\b/],
  [/^(?:zoom|scale|font-size)$/, new RegExp(`^[+-]?${nothing}`)],
  [/^font-size$/, new RegExp(`^${tiny}`)],
  [/^translate$/, new RegExp(`-\\d{3,}|(?:^|\\s)${far}`)],
  [/^font$/, /(?:^|\s)0*\.?0*(?:[a-z]+|%)?\s*(?:\/|\s)/],
  // Less than a tenth.
  [/^opacity$/, /^[+-]?0*(?:\.0\d*)?(?:\s|!|$)|^\d(?:\.\d*)?%/],
  [
    /^(?:max-)?(?:width|height|inline-size|block-size)$/,
    new RegExp(`^[+-]?(?:${nothing}|${tiny})`)
  ],
  [/^(?:clip|clip-path)$/, /^(?!none\b|auto\b)/],
  [/^(?:-webkit-)?mask(?:-image)?$/, /^(?!none\b)/],
  [
    /^(?:left|top|right|bottom|text-indent|margin(?:-[a-z-]+)?|inset(?:-[a-z-]+)?)$/,
    new RegExp(String.raw`(?:^|[\s(,])(?:-(?:\d{3,}|\d{2}(?:\.\d*)?(?:r?em|ch|v[wh]|%))|\+?${far})`)
  ],
  [
    /^transform$/,
    new RegExp(
      String.raw`scale\w*\(\s*${faint}\s*[,)]|matrix\w*\(\s*0\s*,\s*0\s*,|translate\w*\([^)]*(?:-\d{3,}|\b${far})|rotate[xy]\(\s*90deg|rotate3d\([^)]*\b90deg`
    )
  ],
  [/^rotate$/, /^[xy]\s+-?90deg/],
  [/^filter$/, /opacity\(\s*0*\.?0*%?\s*\)/],
  [
    /^(?:color|-webkit-text-fill-color)$/,
    new RegExp(
      String.raw`^transparent\b|^[a-z]+\((?:(?:[^),]*,){3}|[^)]*\/)\s*(?:${faint}|\d)%\s*\)|^[a-z]+\((?:(?:[^),]*,){3}|[^)]*\/)\s*${faint}\s*\)|^#(?:[\da-f]{3}0|[\da-f]{6}0[\da-f])(?![\da-f])`
    )
  ]
]

/**
 * Say what of an element hides what stands in it.
 *
 * @param box
 *   Element.
 * @param struck
 *   Whether what strikes out counts, which hides nothing within a notice.
 * @returns
 *   What, in words; nothing when it is seen, as far as can be told from the
 *   element alone.
 */
export function hiddenBy(box: Box, struck = true): string | undefined {
  const {attributes, children, html, name} = box
  if (!html) return `\`${name}\``
  if (hiding.has(name)) return `\`${name}\``
  if (struck && isStrike(box)) {
    return strikes.has(name) ? `\`${name}\`` : `a line through \`${name}\``
  }
  if (name === 'details' && !attributes.has('open')) return 'a closed `details`'
  for (const attribute of ['hidden', 'inert', 'popover']) {
    if (attributes.has(attribute)) return `\`${attribute}\` on \`${name}\``
  }
  const aria = attributes.get('ariahidden')
  if (aria !== undefined && aria.trim().toLowerCase() !== 'false') {
    return `\`aria-hidden\` on \`${name}\``
  }
  const role = attributes.get('role')?.trim().toLowerCase().split(/\s+/)[0]
  if (role !== undefined && mute.has(role)) return `the role \`${role}\` on \`${name}\``
  const known = classesOf(box).find((each) => {
    const name = plainClass(each)
    return classes.has(name) || /(?:^|-)visually-hidden$/.test(name)
  })
  if (known !== undefined) return `the class \`${known}\` on \`${name}\``
  const style = hidingStyle(attributes.get('style') ?? '')
  if (style !== undefined) return `the style \`${style}\` on \`${name}\``
  const shadow = children.some(
    (child) => typeof child !== 'string' && child.attributes.has('shadowrootmode')
  )
  return shadow ? `a shadow root in \`${name}\`` : undefined
}

/** Whether an element strikes out what stands in it. */
export function isStrike(box: Box): boolean {
  return (
    strikes.has(box.name) ||
    classesOf(box).some((each) => /^(?:text-decoration-)?line-through$/.test(plainClass(each))) ||
    declarationsOf(box.attributes.get('style') ?? '').some(
      ([property, value]) =>
        /^text-decoration(?:-line)?$/.test(property) && /\bline-through\b/.test(value)
    )
  )
}

/** A class without what says where it counts, or how much: `md:hidden`, `!hidden`, `d-md-none`. */
function plainClass(name: string): string {
  return name
    .slice(name.lastIndexOf(':') + 1)
    .replace(/^!|!$/g, '')
    .replace(/^d-(?:sm|md|lg|xl|xxl|print)-none$/, 'd-none')
    .replace(/^hidden-(?:xs|sm|md|lg|print)$/, 'hidden')
    .replace(/-\[0(?:\.0+)?(?:[a-z]+|%)?\]$/, '-0')
}

/** A declaration that hides. */
function hidingStyle(style: string): string | undefined {
  const declarations = declarationsOf(style)
  const backs = declarations
    .filter(([property]) => /^background(?:-color)?$/.test(property))
    .map(([, value]) => value)
  const found = declarations.find(
    ([property, value]) =>
      styles.some(([left, right]) => left.test(property) && right.test(value)) ||
      (property === 'color' && backs.includes(value))
  )
  return found?.join(': ')
}

/** Read the declarations of a style, in lower case. */
function declarationsOf(style: string): Array<[property: string, value: string]> {
  const text = style
    .replace(
      /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?(?:\*\/|$)/g,
      (_, quoted: string | undefined) => (quoted === undefined ? '' : '""')
    )
    .replace(/\\([\da-f]{1,6})\s?|\\([^\da-f])/gi, (_, code: string | undefined, char: string) =>
      code === undefined ? char : toCharacter(Number.parseInt(code, 16))
    )
    .toLowerCase()
  return text.split(';').map((declaration) => {
    const at = declaration.indexOf(':')
    return [declaration.slice(0, Math.max(at, 0)).trim(), declaration.slice(at + 1).trim()]
  })
}

function toCharacter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
