import {runs} from '../../helpers/property.js'
import {runProperties} from './run.js'

// Every reader of every article, in every form: the rarest slips show here.
runProperties([0, 12], runs)
