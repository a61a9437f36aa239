import {describe, expect, test} from 'vitest'
import * as operation from '../../src/compiled/operation.js'
import type {Program} from '../../src/compiled/program.js'
import {decide} from '../../src/render/decide.js'
import {nameIds} from '../../src/render/name-ids.js'

/** A program; conditions `0` nobody and `1` everybody. */
function program(code: ReadonlyArray<number>, texts: ReadonlyArray<string> = ['a']): Program {
  return {code, keys: [0, 0, 0], nodes: [], pieces: ['b'], roots: [0, 1], texts}
}

const piece = operation.piece

describe('decide', () => {
  test('should not visit what is hidden', () => {
    const {numbers, path} = decide(
      program([
        ...[operation.if, 0, 3],
        ...[operation.number, 0, 0],
        ...[operation.if, 1, 3],
        ...[operation.number, 1, 0]
      ]),
      []
    )
    expect(path).toEqual([9])
    expect(numbers).toEqual([0, 1, 0])
  })

  test('should take the first form once', () => {
    const use = [operation.first, 0, 3, piece, operation.skip, 1, piece]
    const {path, values} = decide(program([...use, ...use]), [])
    expect(path).toEqual([3, 13])
    expect([values.get(0), values.get(7)]).toEqual([1, 0])
  })

  test('should number keys by first use, with those that only entries point to', () => {
    const {numbers, path, uses} = decide(
      program([
        ...[operation.reference, 1, 0, operation.number, 1, 0],
        ...[operation.list, 17],
        ...[operation.entry, 0, 1, piece],
        ...[operation.entry, 1, 6, operation.reference, 0, 0, operation.number, 0, 0],
        ...[operation.entry, 2, 1, piece]
      ]),
      []
    )
    expect(numbers).toEqual([2, 1, 0])
    expect(uses).toEqual([1, 1, 0])
    expect(path).toEqual([0, 3, 15, 18, 11])
  })

  test('should number each sequence by itself', () => {
    const {numbers} = decide(
      {
        ...program([1, 0, 2].flatMap((key) => [operation.number, key, 0])),
        keys: [0, 1, 0]
      },
      []
    )
    expect(numbers).toEqual([1, 1, 2])
  })

  test('should fill a list with keys of what comes after it, and of other lists', () => {
    const {path} = decide(
      program([
        ...[operation.list, 3 + 2, operation.entry, 0, 2, piece, piece],
        ...[operation.list, 3 + 3, operation.entry, 1, 3, operation.number, 0, 0],
        ...[operation.number, 1, 0]
      ]),
      []
    )
    expect(path).toEqual([5, 6, 12, 15])
  })

  test('should put members in the order of their numbers, each once, with ranges', () => {
    const member = (key: number) => [
      ...[operation.member, key, 1, 4, piece + 1],
      ...[operation.number, key, 0]
    ]
    const members = [2, 1, 0, 2].flatMap(member)
    const {numbers, path, values} = decide(
      program([
        ...[operation.number, 0, 0, operation.number, 1, 0],
        ...[operation.group, piece, piece, members.length, ...members]
      ]),
      []
    )
    expect(numbers).toEqual([1, 2, 3])
    expect(values).toEqual(
      new Map([
        [10, 0],
        [18, 1],
        [26, 0]
      ])
    )
    expect(path).toEqual([0, 3, 31, 22, 8, 15])
  })

  test('should leave out members that are hidden', () => {
    const members = [
      ...[operation.if, 0, 5, operation.member, 0, 0, 1, piece],
      ...[operation.if, 1, 5, operation.member, 1, 0, 1, piece]
    ]
    const {numbers, path} = decide(
      program([operation.group, piece, piece, members.length, ...members]),
      []
    )
    expect(numbers).toEqual([0, 1, 0])
    expect(path).toEqual([19])
  })

  test('should count links back when everything is known', () => {
    const {uses} = decide(
      program([
        ...[operation.reference, 0, 0, operation.number, 0, 0],
        ...[operation.list, 10],
        ...[operation.entry, 0, 7, operation.back, 0, 0, 0, operation.reference, 0, 0]
      ]),
      []
    )
    expect(uses).toEqual([2, 0, 0])
  })

  test('should keep ids that are reserved, and those of uses, from headings', () => {
    const {ids} = decide(
      program(
        [
          ...[operation.id, 0, 0, 0, operation.id, 1, 1, 0],
          ...[operation.reference, 0, 2, operation.reference, 0, 2],
          ...[operation.list, 5, operation.entry, 0, 2, operation.reserve, 0],
          ...[operation.number, 0, 0]
        ],
        ['fn-a', 'fnref-a-2', 'fnref-a']
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
