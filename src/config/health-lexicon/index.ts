import type {ConceptConfig} from '../../marks/term/config.js'
import {bloodFirst} from './blood-first.js'
import {bloodSecond} from './blood-second.js'
import {cancerFirst} from './cancer-first.js'
import {cancerSecond} from './cancer-second.js'
import {generalFirst} from './general-first.js'
import {generalSecond} from './general-second.js'
import {heartFirst} from './heart-first.js'
import {heartSecond} from './heart-second.js'
import {infectionFirst} from './infection-first.js'
import {infectionSecond} from './infection-second.js'
import {medicinesFirst} from './medicines-first.js'
import {medicinesSecond} from './medicines-second.js'
import {proceduresFirst} from './procedures-first.js'
import {proceduresSecond} from './procedures-second.js'
import {tests} from './tests.js'

/**
 * Words of health in English, with what they mean for lay readers.
 *
 * An original work: each concept names the public page that it was checked
 * against, or `editorial`.
 */
export const healthLexicon: ReadonlyArray<ConceptConfig> = [
  ...bloodFirst,
  ...bloodSecond,
  ...cancerFirst,
  ...cancerSecond,
  ...generalFirst,
  ...generalSecond,
  ...heartFirst,
  ...heartSecond,
  ...infectionFirst,
  ...infectionSecond,
  ...medicinesFirst,
  ...medicinesSecond,
  ...proceduresFirst,
  ...proceduresSecond,
  ...tests
]
