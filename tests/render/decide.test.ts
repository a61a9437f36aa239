import {describe, expect, test} from 'vitest'
import * as operation from '../../src/compiled/operation.js'
import type {Program} from '../../src/compiled/program.js'
import {decide} from '../../src/render/decide.js'
import {nameIds} from '../../src/render/name-ids.js'

/** A program; conditions `0` nobody and `1` everybody. */
function program(code: ReadonlyArray<number>, texts: ReadonlyArray<string> = ['a']): Program {
  return {code, keys: 3, nodes: [], pieces: ['b'], roots: [0, 1], texts}
}

const piece = operation.piece

describe('decide', () => {
  test('should not visit what is hidden', () => {
    const {numbers, path} = decide(
      program([
        ...[operation.if, 0, 2],
        ...[operation.number, 0],
        ...[operation.if, 1, 2],
        ...[operation.number, 1]
      ]),
      []
    )
    expect(path).toEqual([8])
    expect(numbers).toEqual([0, 1, 0])
  })

  test('should take the first form once', () => {
    const use = [operation.first, 0, 3, piece, operation.skip, 1, piece]
    const {path, values} = decide(program([...use, ...use]), [])
    expect(path).toEqual([3, 13])
    expect([values.get(0), values.get(7)]).toEqual([1, 0])
  })

  test('should number notes by first use, with those that only notes point to', () => {
    const {numbers, path, uses} = decide(
      program([
        ...[operation.reference, 1, operation.number, 1],
        ...[operation.list, 18],
        ...[operation.note, 0, 0, 1, piece],
        ...[operation.note, 1, 0, 4, operation.reference, 0, operation.number, 0],
        ...[operation.note, 2, 0, 1, piece]
      ]),
      []
    )
    expect(numbers).toEqual([2, 1, 0])
    expect(uses).toEqual([1, 1, 0])
    expect(path).toEqual([0, 2, 15, 17, 10])
  })

  test('should count links back when everything is known', () => {
    const {uses} = decide(
      program([
        ...[operation.reference, 0, operation.number, 0],
        ...[operation.list, 9],
        ...[operation.note, 0, 0, 5, operation.back, 0, 0, operation.reference, 0]
      ]),
      []
    )
    expect(uses).toEqual([2, 0, 0])
  })

  test('should keep ids of notes and of their references from headings', () => {
    const {ids} = decide(
      program(
        [
          ...[operation.id, 0, 0, 0, operation.id, 1, 1, 0],
          ...[operation.reference, 0, operation.number, 0, operation.reference, 0],
          ...[operation.list, 4, operation.note, 0, 2, 0]
        ],
        ['fn-a', 'fnref-a-2', 'a']
      ),
      []
    )
    expect([...ids]).toEqual([
      [0, 'fn-a-1'],
      [4, 'fnref-a-2-1']
    ])
  })
})

describe('nameIds', () => {
  const asked = (...names: Array<string>) =>
    names.map((name) => ({explicit: name.startsWith('!'), name: name.replace('!', '')}))

  test('should number clashes as github-slugger does', () => {
    expect(nameIds(asked('dose', 'dose', 'dose-1', 'dose'))).toEqual([
      'dose',
      'dose-1',
      'dose-1-1',
      'dose-2'
    ])
  })

  test('should leave explicit ids as they are, wherever they stand', () => {
    expect(nameIds(asked('dose', '!dose', 'dose'))).toEqual(['dose-1', 'dose', 'dose-2'])
  })
})
