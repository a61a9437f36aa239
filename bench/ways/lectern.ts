import {readConfig} from '../articles.js'
import type {Reader} from '../readers.js'
import type {Way} from '../way.js'

/** The library: built for the benchmark, from source in tests. */
export type Library = typeof import('../../src/index.js')

/**
 * Source to one variant with Lectern: the preset, and the lexicon of the
 * reference article.
 *
 * The config is read once.
 */
export function createLecternWay({createLectern, health}: Library, reader: Reader): Way {
  const lectern = createLectern({...health, ...readConfig()})
  return {
    name: 'Lectern',
    prepare:
      ({source}) =>
      () =>
        lectern.compile(source).render(reader.profile as {role: 'patient'}).html
  }
}
