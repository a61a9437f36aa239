import {allMarks} from '../../src/marks/index.js'
import {audienceRules} from '../../src/messages/audience.js'
import {directiveRules} from '../../src/messages/directive.js'
import {matterRules} from '../../src/messages/front-matter.js'
import {lintRules} from '../../src/messages/lint.js'
import {referenceRules} from '../../src/messages/reference.js'
import type {Rule} from '../../src/messages/rule.js'
import {sourceRules} from '../../src/messages/source.js'

/** Every kind of message, by id. */
export const messages: Readonly<Record<string, Rule>> = Object.assign(
  {},
  audienceRules,
  directiveRules,
  lintRules,
  matterRules,
  referenceRules,
  sourceRules,
  ...allMarks.map(({rules}) => rules)
)
