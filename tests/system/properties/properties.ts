import {definitions} from './definitions.js'
import {equality} from './equality.js'
import {filterLaw} from './filter-law.js'
import {hiddenChange} from './hidden-change.js'
import {lostNotices} from './lost-notices.js'
import {markers} from './markers.js'
import {owedNotices} from './owed-notices.js'
import {plainMarkdown} from './plain-markdown.js'
import type {Property} from './property.js'
import {restricted} from './restricted.js'
import {sameBytes} from './same-bytes.js'
import {signOffs} from './sign-offs.js'
import {variants} from './variants.js'
import {vocabulary} from './vocabulary.js'

/** Every property of whole articles. */
export const properties: ReadonlyArray<Property> = [
  equality,
  hiddenChange,
  filterLaw,
  markers,
  owedNotices,
  vocabulary,
  sameBytes,
  variants,
  restricted,
  definitions,
  plainMarkdown,
  lostNotices,
  signOffs
]
