import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {defaultLimits} from '../../src/source/limits.js'
import {scanFile} from '../../src/source/scan-file.js'

test('should scan a file once, until something of it is another', () => {
  const file = new VFile('---\ntitle: A\n---\n\n:::patient\n:::\n')
  const first = scanFile(file, defaultLimits, true)
  expect(scanFile(file, defaultLimits, true)).toBe(first)
  expect(scanFile(file, defaultLimits, false).matter).toBeUndefined()
  expect(scanFile(file, {...defaultLimits, size: 3}, false).excess?.limit).toBe('size')
  expect(scanFile(file, defaultLimits, true).fences).toHaveLength(2)
  file.value = 'B\n'
  expect(scanFile(file, defaultLimits, true).fences).toEqual([])
})
