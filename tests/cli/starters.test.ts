import {expect, test} from 'vitest'
import {starters} from '../../src/cli/starters.js'
import {type Config, createLectern, defineConfig, health} from '../../src/index.js'

test.each(Object.entries(starters))(
  'should start a project with a sound config and article: %s',
  (_, {article, config}) => {
    // What the config file exports, with what it imports given.
    const body = config
      .replace(/^import .*$/m, '')
      .replace('export default defineConfig', 'return defineConfig')
    const read = new Function('defineConfig', 'health', body)
    const lectern = createLectern(read(defineConfig, health) as Config)
    const {messages} = lectern.check(article)
    expect(messages.filter(({fatal}) => fatal).map(String)).toEqual([])
  }
)
