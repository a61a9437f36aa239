import {ownBases} from './base.js'
import {systematic} from './mutants.js'
import {testSlips} from './test-slips.js'

testSlips('articles that hide something in each place', systematic(ownBases()), 12_000)
