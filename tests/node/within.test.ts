import path from 'node:path'
import {expect, test} from 'vitest'
import {upward} from '../../src/node/find-root.js'
import {nameWithin, within} from '../../src/node/within.js'

test('should resolve what is in the root', () => {
  expect(within(path.posix, '/a', '/a/b', 'c.md')).toBe('/a/b/c.md')
  expect(within(path.posix, '/a', '/a/b', '../c.md')).toBe('/a/c.md')
  expect(within(path.posix, '/a', '/a/b', '/a/c.md')).toBe('/a/c.md')
  expect(within(path.posix, '/a', '/a', '..c.md')).toBe('/a/..c.md')
  expect(within(path.win32, 'C:\\a', 'C:\\a\\b', '..\\c.md')).toBe('C:\\a\\c.md')
  expect(within(path.win32, 'C:\\a', 'C:\\a\\b', 'x/c.md')).toBe('C:\\a\\b\\x\\c.md')
  expect(within(path.win32, 'C:\\A', 'c:\\a', 'c.md')).toBe('c:\\a\\c.md')
})

test('should resolve nothing outside of it', () => {
  expect(within(path.posix, '/a', '/a/b', '../../c.md')).toBe(undefined)
  expect(within(path.posix, '/a', '/a/b', '/ab/c.md')).toBe(undefined)
  expect(within(path.win32, 'C:\\a', 'C:\\a', 'D:\\a\\c.md')).toBe(undefined)
  expect(within(path.win32, 'C:\\a', 'C:\\a', '\\\\host\\share\\c.md')).toBe(undefined)
  expect(within(path.win32, 'C:\\a', 'C:\\a', '..\\c.md')).toBe(undefined)
})

test('should name files with slashes', () => {
  expect(nameWithin(path.posix, '/a', '/a/b/c.md')).toBe('b/c.md')
  expect(nameWithin(path.win32, 'C:\\a', 'C:\\a\\b\\c.md')).toBe('b/c.md')
  expect(nameWithin(path.win32, 'C:\\a', 'D:\\a\\c.md')).toBe(undefined)
  expect(nameWithin(path.posix, '/a', '/a')).toBe('')
})

test('should list folders upward, to a root or the top', () => {
  expect(upward(path.posix, '/a/b')).toEqual(['/a/b', '/a', '/'])
  expect(upward(path.posix, '/a/b/c', '/a')).toEqual(['/a/b/c', '/a/b', '/a'])
  expect(upward(path.win32, 'C:\\a\\b')).toEqual(['C:\\a\\b', 'C:\\a', 'C:\\'])
})
