import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Config, health} from '../../src/index.js'
import {root} from './docs.js'

/** Folder of the examples, one folder for each kind of message. */
const exampleFolder = path.join(root, 'fixtures', 'messages')

/** Config that examples of messages, and articles in the docs, are read with. */
export const exampleConfig: Config = {
  ...health,
  lexicon: [
    {
      confirmed: 'the term stays where it has a modifier',
      countable: true,
      forms: [{plural: 'thromboses', singular: 'thrombosis'}],
      id: 'thrombosis',
      say: {
        lay: {countable: true, plural: 'blood clots', singular: 'blood clot', use: 'plain-first'},
        student: {gloss: 'a clot that forms inside a vessel', use: 'gloss'}
      },
      slot: 'noun'
    }
  ],
  // What `topic` in the docs is for.
  notices: [
    {
      for: 'lay',
      id: 'doses',
      kind: 'information',
      placement: 'topic',
      required: false,
      text: 'Doses are examples.',
      when: {topic: 'dosing'}
    }
  ],
  owed: []
}

/** A text that is wrong or right. */
export interface Example {
  /** `markdown`, `json` for a config, or `js` for a program. */
  language: 'js' | 'json' | 'markdown'
  text: string
}

/** What shows a kind of message. */
export interface MessageExample {
  wrong: Example
  right: Example
  /** What of the config is changed, as JSON; nothing when it isn't. */
  config: string | undefined
}

/** Read the example of a kind of message. */
export function readExample(id: string): MessageExample {
  const folder = path.join(exampleFolder, id)
  const config = path.join(folder, 'config.json')
  return {
    config: existsSync(config) ? readFileSync(config, 'utf8') : undefined,
    right: readOne(folder, 'right'),
    wrong: readOne(folder, 'wrong')
  }
}

function readOne(folder: string, name: string): Example {
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}.`)) as string
  const extension = path.extname(file).slice(1)
  // Cast: there are three.
  const language = (extension === 'md' ? 'markdown' : extension) as Example['language']
  return {language, text: readFileSync(path.join(folder, file), 'utf8')}
}
