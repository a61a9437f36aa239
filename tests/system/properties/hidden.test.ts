import {runs} from '../../helpers/property.js'
import {runProperties} from './run.js'

runProperties([1, 2, 3, 6], runs)
