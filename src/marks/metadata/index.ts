import {readCondition} from '../../annotate/config-condition.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {createSlot} from '../../annotate/slot.js'
import type {Condition} from '../../audience/sets.js'
import type {AudienceConfig, MetadataConfig, MetadataSettingsConfig} from './config.js'
import {matterSchema, metadataSchema} from './schema.js'

/** Whom medical pages are for, by names that configs of health have, where it says nothing else. */
const usual: Readonly<Record<string, AudienceConfig>> = {
  caregiver: {audienceType: 'Caregiver', type: 'MedicalAudience'},
  clinician: {medicalAudienceType: 'Clinician'},
  patient: {type: 'Patient'},
  researcher: {medicalAudienceType: 'MedicalResearcher'},
  student: {educationalRole: 'student', type: 'EducationalAudience'}
}

/** Metadata of pages: dates, and what the config says of publisher and audiences. */
export const metadata = defineMark<MetadataConfig>({
  kind: 'metadata',
  frontMatter: matterSchema,
  sharedKeys: ['published', 'updated'],
  config: {
    schema: metadataSchema,
    resolve(config, {audiences, problems}) {
      // Cast: checked by the schema above.
      const settings = (config as MetadataSettingsConfig).metadata ?? {}
      for (const expression of Object.keys(settings.audiences ?? {})) {
        const path = `metadata.audiences.${expression}`
        if (audiences) readCondition(audiences, expression, path, problems)
      }
      if (settings.audiences || settings.type !== 'MedicalWebPage') return settings
      const known = Object.entries(usual).filter(([name]) => audiences?.names.has(name))
      return {...settings, audiences: Object.fromEntries(known)}
    }
  },
  create: createMetadata
})

/** Keys of front matter for dates, and what schema.org calls them. */
const dates = [
  ['published', 'datePublished'],
  ['updated', 'dateModified']
] as const

const datesOf = createSlot((): Array<{name: string; value: unknown}> => [])

function createMetadata({settings}: MarkContext<MetadataConfig>): Mark {
  const {audiences = {}, publisher, type = 'Article'} = settings
  return {
    kind: 'metadata',

    readFrontMatter(state, {ofMarks}) {
      datesOf(state).push(
        ...dates.flatMap(([key, name]) => {
          const field = ofMarks[key]
          return field ? [{name, value: field.value}] : []
        })
      )
    },

    resolve(state) {
      const {metadata, readers, sets} = state
      metadata.push({name: '@type', readers, value: type})
      for (const {name, value} of datesOf(state)) metadata.push({name, readers, value})
      if (publisher) {
        const value = {'@type': 'Organization', ...publisher}
        metadata.push({name: 'publisher', readers, value})
      }
      let left = readers
      for (const [expression, {medicalAudienceType, type: audience, ...rest}] of Object.entries(
        audiences
      )) {
        // Cast: checked when the config was.
        const {condition} = state.audiences.read(expression) as {condition: Condition}
        const own = sets.and(left, condition)
        if (audience !== undefined) {
          metadata.push({name: 'audience', readers: own, value: {'@type': audience, ...rest}})
        }
        if (medicalAudienceType !== undefined) {
          const value = `https://schema.org/${medicalAudienceType}`
          metadata.push({name: 'medicalAudience', readers: own, value})
        }
        left = sets.minus(left, condition)
      }
    }
  }
}
