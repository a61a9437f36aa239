import path from 'node:path'
import {expect, test} from 'vitest'
import {sign} from '../../src/node/sign.js'
import {temporaryFolder} from './temporary-folder.js'

const approval = {date: '2026-03-01', digest: 'a'.repeat(64), reviewer: 'Ana', role: 'editor'}

test.each([
  ['[', 'Cannot sign in `a.json`, which is no JSON: '],
  ['{}', 'Cannot sign in `a.json`, which is no list of sign-offs']
])('should refuse a file that holds %s', async (text, reason) => {
  const root = temporaryFolder({'a.json': text})
  await expect(sign(root, path.join(root, 'a.json'), approval)).rejects.toThrow(reason)
})
