import {VFile} from 'vfile'
import type {Article} from '../articles.js'
import type {Reader} from '../readers.js'
import {remember, type Way} from '../way.js'
import {createHost} from './remark.js'

/** The library: built for the benchmark, from source in tests. */
export interface Library {
  index: typeof import('../../src/index.js')
  remark: typeof import('../../src/remark/index.js')
  runtime: typeof import('../../src/render/index.js')
}

/** An article that was compiled, and the profiles of its readers. */
type Compiled = ReturnType<ReturnType<Library['index']['createLectern']>['compile']>

/** Make what compiles an article; the config is read here, once. */
export function createCompiler({index}: Library, {config, source}: Article): () => Compiled {
  const lectern = index.createLectern({...index.health, ...config})
  return () => lectern.compile(source)
}

/** Source to one variant. */
export function createLecternWay(library: Library): Way {
  return {
    name: 'Lectern',
    prepare(article) {
      const compile = createCompiler(library, article)
      return ({profile}) => compile().render(profile).html
    }
  }
}

/** One variant from the compiled article, as a string. */
export function createRenderWay(library: Library): Way {
  const {decode, render} = library.runtime
  return {
    name: 'Lectern, render',
    prepare(article) {
      const decoded = decode(createCompiler(library, article)().encode())
      return ({profile}) => render(decoded, profile).html
    }
  }
}

/** One variant from the compiled article, as bytes. */
export function createRenderBytesWay(library: Library): Way {
  const {decode, renderBytes} = library.runtime
  return {
    name: 'Lectern, renderBytes',
    prepare(article) {
      const decoded = decode(createCompiler(library, article)().encode())
      return ({profile}) => renderBytes(decoded, profile)
    }
  }
}

/** Source to the tree of one variant in a host's pipeline, with the plugin in the place of its own. */
export function createPluginWay({index, remark}: Library): Way {
  return {
    name: 'remark with lectern/remark',
    prepare({config, source}) {
      const whole = {...index.health, ...config}
      const processorFor = remember(({profile}: Reader) =>
        createHost().use(remark.default, {config: whole, profile}).freeze()
      )
      return (reader) => {
        const file = new VFile(source)
        const processor = processorFor(reader)
        return processor.runSync(processor.parse(file), file)
      }
    }
  }
}
