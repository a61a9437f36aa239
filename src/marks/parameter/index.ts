import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import type {Parameters} from '../../annotate/parameters.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {checkParameters} from './check.js'
import {findStray, findStrayInMatter} from './find-stray.js'
import {replaceParameters} from './replace.js'
import {rules} from './rules.js'
import {parametersSchema} from './schema.js'

/** What the mark gets from the config. */
interface ParameterSettings {
  parameters: Parameters
  /** Names of parameters that single notices have. */
  ofNotices: ReadonlySet<string>
}

/** Parameters: texts of the config that differ by reader. */
export const parameter = defineMark<ParameterSettings>({
  kind: 'parameter',
  rules,
  names: new Map([['parameter', new Set<DirectiveForm>(['text'])]]),
  config: {
    schema: parametersSchema,
    resolve(config, {audiences, problems}) {
      // Cast: checked by the schemas of this mark and that of notices.
      const {notices = [], parameters = {}} = config as {
        notices?: ReadonlyArray<{parameters?: Parameters}>
        parameters?: Parameters
      }
      if (audiences) checkParameters(parameters, audiences, problems)
      const own = notices.flatMap((each) => Object.keys({...each.parameters}))
      return {ofNotices: new Set(own), parameters}
    }
  },
  create: createParameter
})

function createParameter({language, settings}: MarkContext<ParameterSettings>): Mark {
  const {ofNotices, parameters} = settings
  const names = {ofNotices, shared: new Set(Object.keys(parameters))}

  return {
    kind: 'parameter',
    readFrontMatter(state, fields) {
      findStrayInMatter(state, fields, names)
    },
    prepare(state) {
      findStray(state, names)
    },
    annotate(state, parent, context) {
      replaceParameters(state, parent, context, parameters, language)
    }
  }
}
