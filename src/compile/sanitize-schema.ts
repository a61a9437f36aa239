import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {protocols} from '../annotate/addresses.js'

type PropertyDefinition = NonNullable<Schema['attributes']>[string][number]

/**
 * What may be in the HTML of an article: GitHub's allow list, and beside it
 * `abbr`, `aside` and `dfn` as Lectern writes them, and addresses of telephones.
 *
 * `clobber` is empty, since ids and links to them get their prefix together
 * (`idPrefix` in the config), before sanitising.
 * Use it to sanitise elsewhere what Lectern gives, such as a host's own hast.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    aside: [
      [
        'className',
        ...[
          'alert',
          'alert-note',
          'alert-tip',
          'alert-important',
          'alert-warning',
          'alert-caution'
        ],
        ...['notice', 'notice-disclaimer', 'notice-caution', 'notice-information']
      ],
      ['role', 'note']
    ],
    li: [...withClasses('li', 'contents-2', 'contents-3'), ['ariaCurrent', 'step']],
    nav: ['ariaLabel', ['className', 'contents']],
    ol: [...withClasses('ol', 'references', 'review-steps'), ['type', 'a']],
    p: [
      ...(defaultSchema.attributes?.p ?? []),
      ['className', 'alert-title', 'bottom-line', 'evidence-facts', 'review-status']
    ],
    section: [
      ...withClasses(
        'section',
        ...['evidence', 'evidence-guideline', 'evidence-research', 'follow-up', 'review']
      ),
      'ariaLabel'
    ],
    ul: withClasses('ul', 'references')
  },
  clobber: [],
  protocols,
  // Cast: GitHub’s list has them.
  tagNames: [...(defaultSchema.tagNames as Array<string>), 'abbr', 'aside', 'dfn', 'nav']
}

/** What an element may have: beside what GitHub lets it, some classes. */
function withClasses(name: string, ...classes: ReadonlyArray<string>): Array<PropertyDefinition> {
  // Cast: GitHub’s list has them.
  const known = defaultSchema.attributes?.[name] as Array<PropertyDefinition>
  return known.map((definition) =>
    Array.isArray(definition) && definition[0] === 'className'
      ? [...definition, ...classes]
      : definition
  )
}
