export {decode, render} from '../../../src/render/index.js'
