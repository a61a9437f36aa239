import type {Reader} from './readers.js'
import type {Way} from './way.js'
import {createLecternWay, type Library} from './ways/lectern.js'
import {createMarkdocWay} from './ways/markdoc.js'
import {createRemarkParseWay, createRemarkWay} from './ways/remark.js'

/** What is held against what. */
interface Comparison {
  /** Name of the way that is looked at. */
  subject: string
  /** Name of the way that it is held against. */
  rival: string
  /** Most that `subject / rival` should be; nothing where there is no goal. */
  goal?: number
}

/** One kind of work, done by several ways in turns. */
export interface Suite {
  /** What the work is, for the table. */
  name: string
  ways: ReadonlyArray<Way>
  /** Names of ways that must show the same words. */
  alike: ReadonlyArray<string>
  comparisons: ReadonlyArray<Comparison>
}

/** List what is measured. */
export function createSuites(library: Library, reader: Reader): Array<Suite> {
  const lectern = createLecternWay(library, reader)
  const markdoc = createMarkdocWay(reader)
  const remark = createRemarkWay(reader)
  const parse = createRemarkParseWay()
  return [
    {
      alike: [lectern.name, markdoc.name],
      comparisons: [
        {goal: 1.25, rival: remark.name, subject: lectern.name},
        {rival: parse.name, subject: lectern.name},
        {rival: markdoc.name, subject: lectern.name}
      ],
      name: 'source to one variant',
      ways: [lectern, remark, parse, markdoc]
    }
  ]
}
