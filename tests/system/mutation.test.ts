import {fixtureBases, ownBases} from './slips/base.js'
import {systematic} from './slips/mutants.js'
import {testSlips} from './slips/test-slips.js'

// `npm run slips` and the deep tests try many more.
testSlips('articles that hide something in each place', systematic(ownBases()), 100)
testSlips('fixtures', systematic(fixtureBases()), 200)
