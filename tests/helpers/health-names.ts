import {health} from '../../src/config/health.js'
import {resolveConfig} from '../../src/config/resolve.js'
import {allMarks} from '../../src/marks/index.js'
import type {DirectiveForm, DirectiveNames} from '../../src/syntax/directive-names.js'

const forms: Record<string, ReadonlyArray<DirectiveForm>> = {
  audience: ['container', 'text'],
  choose: ['container'],
  notice: ['container'],
  otherwise: ['container', 'text'],
  section: ['leaf'],
  term: ['text'],
  verbatim: ['container', 'text']
}

const values =
  'patient caregiver student clinician physician nurse pharmacist researcher basic intermediate advanced us ca uk eu au elsewhere professional trained lay'

/** Names of directives of the health preset. */
export const healthNames: DirectiveNames = new Map([
  ...values
    .split(' ')
    .map((name) => [name, new Set<DirectiveForm>(['container', 'text'])] as const),
  ...Object.entries(forms).map(([name, list]) => [name, new Set(list)] as const)
])

/** What the parser needs of the health preset. */
export const healthNaming = {
  audiences: resolveConfig(health, allMarks).createAudiences(),
  names: healthNames
}
