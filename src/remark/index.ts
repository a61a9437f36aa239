export {digestOf} from './digest-of.js'
export type {Profile, ProfilesByPath, RemarkLecternOptions} from './options.js'
export {remarkLectern as default} from './remark-lectern.js'
