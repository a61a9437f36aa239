import {defineMark, type Mark} from '../../annotate/mark.js'
import {faultAt} from '../../annotate/state.js'
import {matterRules} from '../../messages/front-matter.js'
import {frontMatterKeys} from './schema.js'

/** What is to come: refused, so that nobody takes it for understood. */
export const later = defineMark({
  kind: 'later',
  frontMatter: frontMatterKeys,
  sharedKeys: ['lexicon'],
  create: (): Mark => ({
    kind: 'later',
    readFrontMatter(state, {ofMarks}) {
      for (const [name, {placeOf}] of Object.entries(ofMarks)) {
        if (!Object.hasOwn(frontMatterKeys, name)) continue
        faultAt(state, matterRules['not-yet'], placeOf(), {name})
      }
    }
  })
})
