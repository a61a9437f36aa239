import {fixtureBases, ownBases} from './base.js'
import {anywhere, systematic} from './mutants.js'
import {testSlips} from './test-slips.js'

const fixtures = fixtureBases()

testSlips('fixtures', systematic(fixtures), 6000)
testSlips('any character', anywhere([...ownBases(), ...fixtures]), 4000)
