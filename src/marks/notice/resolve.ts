import type {ConfigContext} from '../../annotate/mark.js'
import type {Parameters} from '../../annotate/parameters.js'
import {checkNotices} from './check.js'
import {checkOwed} from './check-owed.js'
import type {NoticesConfig} from './config.js'
import type {ConfigNotice, NoticeSettings, Owed} from './notice.js'
import {rules} from './rules.js'
import {topicsIn} from './topics.js'

/**
 * Read what a config says of notices, and check it.
 *
 * @param config
 *   Keys of the config that fit their schema.
 * @param context
 *   Names and sets, and where to put what is wrong.
 */
export function resolveNotices(
  config: Readonly<Record<string, unknown>>,
  {audiences, facts, problems, warn}: ConfigContext
): NoticeSettings {
  // Cast: checked by the schemas of this mark and that of parameters.
  const read = config as NoticesConfig & {parameters?: Parameters}
  const notices: ReadonlyArray<ConfigNotice> = read.notices ?? []
  const owed: ReadonlyArray<Owed> = read.owed ?? []
  const parameters = read.parameters ?? {}
  if (audiences) {
    const options = {audiences, facts, others: [], parameters, problems}
    checkOwed(owed, checkNotices(notices, options), options)
  }
  const samples = notices.filter(({sample}) => sample).map(({id}) => `\`${id}\``)
  if (samples.length > 0) warn(rules['sample-notice'], {right: samples.join(', ')})
  return {facts, notices, owed, parameters, topics: topicsIn([...notices, ...owed])}
}
