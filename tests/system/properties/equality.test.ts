import {runs} from '../../helpers/property.js'
import {runProperties} from './run.js'

// Every reader of every article, in every form: the rarest slips show here.
runProperties([0], runs)
// Each compiles an article five times.
runProperties([12], Math.ceil(runs / 5))
