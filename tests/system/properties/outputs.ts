import type {Article} from '../../../src/index.js'
import {decode, render, renderBytes, variantKey} from '../../../src/render/index.js'
import {smallConfig} from '../../helpers/small-config.js'
import type {SmallProfile} from './articles.js'

/** Forms that an article may have, when the library has them. */
const texts = ['toMarkdown', 'toText'] as const

/** Everything that a reader can get of an article, by name of the form. */
export function outputs(
  article: Article<SmallProfile>,
  profile: SmallProfile
): Record<string, string> {
  const decoded = decode(article.encode())
  const {description, headings, html, language, notices, title, withheld} = article.render(profile)
  const result: Record<string, string> = {
    bytes: new TextDecoder().decode(renderBytes(decoded, profile)),
    decoded: JSON.stringify(render(decoded, profile)),
    description: String(description),
    hast: JSON.stringify(article.toHast(profile)),
    headings: JSON.stringify(headings),
    html,
    key: variantKey(decoded, profile),
    language,
    mdast: JSON.stringify(article.toMdast(profile)),
    notices: JSON.stringify(notices),
    page: article.toPage(profile, {
      canonical: '/a',
      href: ({level, role}) => `/a/${role}/${level}`
    }),
    title: String(title),
    withheld: JSON.stringify(withheld ?? null)
  }
  for (const name of texts) {
    const write = Reflect.get(article, name) as ((reader: SmallProfile) => string) | undefined
    if (write) result[name] = write(profile)
  }
  return result
}

/** Everything that a reader can get of an article, and of it when restricted to this reader alone. */
export function allOutputs(
  article: Article<SmallProfile>,
  profile: SmallProfile
): Record<string, string> {
  const result = outputs(article, profile)
  const restricted = article.restrict(expressionOf(profile))
  for (const [form, value] of Object.entries(outputs(restricted, profile))) {
    result[`restricted ${form}`] = value
  }
  // The checksum follows from the rest, and would hide where two differ.
  result.encoded = restricted.encode().replace(/"checksum":-?\d+/, '')
  return result
}

/** Expression that one reader meets, and no other. */
export function expressionOf({level, role}: SmallProfile): string {
  const {values} = smallConfig.dimensions.role
  const exact =
    role === 'clinician'
      ? `clinician and not (${Object.keys(values.clinician.narrower).join(' or ')})`
      : role
  return `${exact} and ${level}`
}
