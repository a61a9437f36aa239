import type {Code, Construct, Effects, Extension, State} from 'micromark-util-types'
import type {DirectiveNames} from './directive-names.js'

const colon = 58
const curly = 123
const dash = 45
const square = 91

/**
 * Guard directives in sentences: a colon stays text unless a known name and
 * `[` or `{` follow.
 *
 * The construct of micromark-extension-directive is entered after a look at the
 * name only, so `1:1000 at 12:05` is what it is.
 *
 * ```markdown
 * > | Take :clinician[10 mg] at 12:05.
 *          ^^^^^^^^^^^
 * ```
 *
 * @param extension
 *   Extension with the construct; any other is given back as it is.
 * @param known
 *   Look at the name, of `lookAhead`.
 */
export function guardDirectives(extension: Extension, known: Construct): Extension {
  // The constructs of that package bear no name, and no other one starts with a colon.
  const construct = extension.text?.[colon]
  if (!construct) return extension
  const guarded = [construct].flat().map(
    (text): Construct => ({
      ...text,
      tokenize(effects, ok, nok) {
        return effects.check(known, text.tokenize.call(this, effects, ok, nok), nok)
      }
    })
  )
  return {...extension, text: {...extension.text, [colon]: guarded}}
}

/**
 * Create a look at what follows: a known name and a bracket.
 *
 * @param names
 *   Known names; those with the form `text` are read in sentences.
 */
export function lookAhead(names: DirectiveNames): Construct {
  const textNames = new Set(
    [...names].filter(([, forms]) => forms.has('text')).map(([name]) => name)
  )
  const longest = Math.max(0, ...[...textNames].map((name) => name.length))
  return {partial: true, tokenize}

  function tokenize(effects: Effects, ok: State, nok: State): State {
    let name = ''
    return start

    /**
     * ```markdown
     * > | :clinician[10 mg]
     *     ^
     * ```
     */
    function start(code: Code): State {
      effects.enter('data')
      effects.consume(code)
      return inside
    }

    /**
     * ```markdown
     * > | :clinician[10 mg]
     *      ^^^^^^^^^^
     * ```
     */
    function inside(code: Code): State | undefined {
      if ((code === square || code === curly) && textNames.has(name)) {
        effects.exit('data')
        return ok(code)
      }
      if (code !== null && isNameCode(code) && name.length < longest) {
        name += String.fromCharCode(code)
        effects.consume(code)
        return inside
      }
      return nok(code)
    }
  }
}

/** Whether a character may stand in a name: `a` to `z`, `0` to `9`, or `-`. */
function isNameCode(code: number): boolean {
  return code === dash || (code > 47 && code < 58) || (code > 96 && code < 123)
}
