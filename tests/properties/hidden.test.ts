import {runProperties} from './run.js'

runProperties([1, 2, 3, 6])
