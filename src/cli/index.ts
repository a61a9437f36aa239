#!/usr/bin/env node
import {buffer} from 'node:stream/consumers'
import {toText} from '../node/read-text.js'
import {main} from './main.js'

// Who reads only the first lines, as `head` does, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  readInput: async () => toText(await buffer(process.stdin), 'standard input'),
  stderr: process.stderr,
  stdout: process.stdout
})
