import {expect, test} from 'vitest'
import {temporaryFolder} from '../node/temporary-folder.js'
import {run} from './run.js'

const names = Array.from({length: 12}, (_, index) => `d${index}`)

const config = {
  audiences: {everyone: 'd0 or not d0'},
  dimensions: Object.fromEntries(
    names.map((name) => [name, {default: `not-${name}`, values: {[`not-${name}`]: {}, [name]: {}}}])
  ),
  limits: {conditions: 5000},
  review: {approvals: 'approvals.json', signOff: {editor: 'everyone'}}
}

const review =
  '---\nreview:\n  status: approved\n  reviewed: 2026-01-02\n  reviewers: [{name: Ana}]\n---\n\n'

/** A project with an article whose readers are too many to sign for. */
function project(): string {
  return temporaryFolder({
    'approvals.json': '[]',
    'few.md': 'A.\n\n:::d1\nB.\n:::\n',
    'lectern.config.json': JSON.stringify(config),
    'many.md': review + names.map((name) => `:::${name}\na\n:::\n`).join('\n')
  })
}

test.each([['check'], ['check', '--fix'], ['variants']])(
  'should be told with the article that passes them, after which others are read: %s %s',
  async (...args) => {
    const {code, stderr, stdout} = await run(project(), [...args, 'many.md', 'few.md'])
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(/many\.md\n error Cannot tell readers apart .* limit\n/)
    if (args[0] === 'variants') expect(stdout).toContain('few.md\n')
  }
)
