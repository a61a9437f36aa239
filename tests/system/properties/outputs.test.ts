import {runs} from '../../helpers/property.js'
import {runProperties} from './run.js'

runProperties([4, 5, 7, 8, 9, 11], runs)
