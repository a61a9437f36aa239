import {runProperties} from './run.js'

runProperties([0, 4, 5, 7])
