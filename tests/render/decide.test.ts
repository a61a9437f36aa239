import {describe, expect, test} from 'vitest'
import {operation, type Program} from '../../src/compiled/program.js'
import {decide} from '../../src/render/decide.js'
import {nameIds} from '../../src/render/name-ids.js'

/** A program of rows; conditions `0` nobody and `1` everybody. */
function program(rows: ReadonlyArray<ReadonlyArray<number>>, rest: Partial<Program> = {}): Program {
  const instructions = rows.flatMap((row) => [...row, 0, 0, 0].slice(0, 4))
  return {instructions, keys: 3, names: [], nodes: [], notes: {}, roots: [0, 1], ...rest}
}

describe('decide', () => {
  test('should not visit what is hidden', () => {
    const {values} = decide(
      program([
        [operation.if, 0, 1],
        [operation.number, 0],
        [operation.if, 1, 1],
        [operation.number, 1]
      ]),
      []
    )
    expect(values).toEqual([0, 0, 1, 1])
  })

  test('should take the first form once', () => {
    const use = [
      [operation.first, 0, 1, 1],
      [operation.reference, 1],
      [operation.reference, 2]
    ]
    expect(decide(program([...use, ...use]), []).values).toEqual([1, 1, 0, 0, 0, 1])
  })

  test('should number notes by first use, with those that only notes point to', () => {
    const {values} = decide(
      program(
        [
          [operation.reference, 1],
          [operation.number, 1],
          [operation.list, 5],
          [operation.note, 0, 0],
          [operation.note, 1, 2],
          [operation.reference, 0],
          [operation.number, 0],
          [operation.note, 2, 0]
        ],
        {notes: {0: 'a', 1: 'b', 2: 'c'}}
      ),
      []
    )
    expect(values).toEqual([1, 1, 1, 2, 1, 1, 2, 0])
  })

  test('should say of a list that nobody points to that it is empty', () => {
    expect(
      decide(
        program(
          [
            [operation.list, 1],
            [operation.note, 0, 0]
          ],
          {notes: {0: 'a'}}
        ),
        []
      ).values
    ).toEqual([0, 0])
  })

  test('should count links back when everything is known', () => {
    const rows = [
      [operation.reference, 0],
      [operation.number, 0],
      [operation.list, 3],
      [operation.note, 0, 2],
      [operation.back, 0],
      [operation.reference, 0]
    ]
    expect(decide(program(rows, {notes: {0: 'a'}}), []).values[4]).toBe(2)
  })

  test('should keep ids of notes and of their references from headings', () => {
    const rows = [
      [operation.id, 0, 0],
      [operation.id, 1, 0],
      [operation.reference, 0],
      [operation.number, 0],
      [operation.reference, 0],
      [operation.list, 1],
      [operation.note, 0, 0]
    ]
    const {ids} = decide(program(rows, {names: ['fn-a', 'fnref-a-2'], notes: {0: 'a'}}), [])
    expect([...ids.values()]).toEqual(['fn-a-1', 'fnref-a-2-1'])
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
