import type {ContainerDirective} from 'mdast-util-directive'
import {VFile} from 'vfile'
import {parse as parseYaml} from 'yaml'
import {namesOf} from '../annotate/read-article.js'
import {resolveProfile} from '../audience/profile.js'
import type {Condition} from '../audience/sets.js'
import {createMarks} from '../config/create-marks.js'
import {health} from '../config/health.js'
import {resolveConfig} from '../config/resolve.js'
import {allMarks} from '../marks/index.js'
import {ArticleError} from '../messages/errors.js'
import {endOfLine} from '../source/lines.js'
import {findMatter, type Matter} from '../source/matter.js'
import type {Directive} from '../syntax/directive.js'
import {createParse} from '../syntax/parse.js'
import {readForms} from './read-forms.js'

/** A token that was planted in a form for some readers. */
export interface Canary {
  /** Word that stands nowhere else. */
  token: string
  /** The form, such as `:::clinician`. */
  form: string
  /** Line of the form in the source as it was. */
  line: number
  /** Whether a reader may see it, by the conditions that are written in the source. */
  isFor(profile: Readonly<Record<string, string | undefined>>): boolean
}

/** A source with canaries. */
export interface Planted {
  /** Source, with a token in each form. */
  source: string
  /** Canaries, in the order of the source. */
  canaries: ReadonlyArray<Canary>
}

/**
 * Plant a canary in each audience block, `otherwise`, section and inline form
 * of a source, but for those in `:cite`, in each notice with a condition, and at the start of an article
 * whose front matter has an `audience`.
 *
 * Who may see it is read from the conditions in the source, by none of what
 * compiles articles. Canaries of blocks are paragraphs at their end, since the
 * first one may be a bottom line, but at their start where they hold sections;
 * those of sections are paragraphs, too, and those of inline forms words.
 *
 * @param source
 *   Text of an article.
 * @param config
 *   Config (default: the `health` preset).
 * @throws {ArticleError}
 *   When the source can’t be parsed.
 * @throws {ConfigError}
 *   When anything is wrong with the config.
 */
export function plantCanaries(source: string, config?: object | null): Planted {
  const settings = resolveConfig(config ?? health, allMarks)
  const audiences = settings.createAudiences()
  const names = namesOf(createMarks(settings))
  const text = source.replace(/^\ufeff/, '')
  const file = new VFile(text)
  const parse = createParse({limits: settings.limits, names})
  const {failed, tree} = parse(file, {
    audiences,
    frontMatter: true,
    matterKeys: settings.matterKeys
  })
  if (failed || file.messages.some(({fatal}) => fatal)) throw new ArticleError(file.messages)

  let stem = 'canaryq'
  while (text.toLowerCase().includes(stem)) stem += 'q'
  const matter = findMatter(text)
  const audience = matter && readAudience(text, matter, settings.matterKeys)
  const read = audience === undefined ? undefined : audiences.read(audience)
  const context = read && 'condition' in read ? read.condition : 1
  const canaries: Array<Canary> = []
  const plants: Array<Plant> = []
  if (matter && context !== 1) {
    const token = addCanary('audience', 1, context)
    plants.push({at: matter.end, text: `\n\n${token}\n`})
  }
  for (const {condition, node} of readForms(tree, audiences, context)) {
    const {line, offset} = placeOf(node)
    const token = addCanary(`${colons(node)}${node.name}`, line, condition)
    plants.push(plantFor(text, node, offset, token))
  }
  let planted = ''
  let from = 0
  for (const plant of plants.toSorted((a, b) => a.at - b.at)) {
    planted += text.slice(from, plant.at) + plant.text
    from = plant.at
  }
  return {canaries, source: planted + text.slice(from)}

  /** Add a canary; gives its token. */
  function addCanary(form: string, line: number, condition: Condition): string {
    const token = `${stem}${canaries.length}z`
    canaries.push({
      form,
      isFor: (profile) =>
        audiences.sets.has(condition, resolveProfile(settings.dimensions, profile)),
      line,
      token
    })
    return token
  }
}

/** Read the audience of a whole article from its front matter. */
function readAudience(
  source: string,
  {textEnd, textStart}: Matter,
  names: ReadonlyMap<string, string>
): string | undefined {
  const data: unknown = parseYaml(source.slice(textStart, textEnd))
  if (typeof data !== 'object' || data === null) return undefined
  // One that the config releases is the host’s.
  const value = Object.entries(data).find(([key]) => key === names.get('audience'))
  return typeof value?.[1] === 'string' ? value[1] : undefined
}

/** What is put where. */
interface Plant {
  at: number
  text: string
}

/** Where the token of a form goes, and what stands around it there. */
function plantFor(source: string, node: Directive, offset: number, token: string): Plant {
  if (node.type === 'textDirective') {
    const at = offset + 1 + node.name.length
    if (source[at] !== '[')
      throw new Error(`Cannot plant a canary in \`:${node.name}\` without text`)
    return {at: at + 1, text: `${token} `}
  }
  const close = node.type === 'containerDirective' ? closingLine(source, node) : undefined
  if (close !== undefined) {
    const prefix = /^[\t >]*/.exec(source.slice(close))?.[0] ?? ''
    return {at: close, text: `${prefix.trimEnd()}\n${prefix}${token}\n`}
  }
  const at = endOfLine(source, offset)
  const prefix = prefixOf(source, offset)
  const blank = `\n${prefix.trimEnd()}`
  const paragraph = `\n${prefix}${token}${blank}`
  return {at, text: node.type === 'leafDirective' ? blank + paragraph : paragraph}
}

/** Start of the line that closes a block; nothing where a section may reach to it. */
function closingLine(source: string, node: ContainerDirective): number | undefined {
  const hasHeading = node.children.some(({type}) => type === 'heading')
  const end = node.position?.end.offset
  if (hasHeading || end === undefined) return undefined
  return Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1
}

/** What the lines after the one of a block start with, inside of the quotations and items that it stands in. */
function prefixOf(source: string, offset: number): string {
  const line = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1))
  return source
    .slice(line + 1, offset)
    .replace(/\[\^[^\]]*\]:[ \t]*/g, '    ')
    .replace(/[-+*]|\d+[.)]/g, (marker) => ' '.repeat(marker.length))
}

function colons({type}: Directive): string {
  return {containerDirective: ':::', leafDirective: '::', textDirective: ':'}[type]
}

function placeOf({name, position}: Directive): {line: number; offset: number} {
  const {line, offset} = {...position?.start}
  if (line === undefined || offset === undefined) {
    throw new Error(`Cannot plant a canary in \`${name}\`, which has no place in the source`)
  }
  return {line, offset}
}
