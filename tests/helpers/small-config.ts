import {defineConfig} from '../../src/index.js'

/** A config with ten profiles, so that every one of them can be tried. */
export const smallConfig = defineConfig({
  audiences: {
    beginner: 'level < advanced and not clinician',
    lay: 'patient',
    trained: 'student or clinician'
  },
  dimensions: {
    level: {default: 'basic', ordered: true, values: {basic: {}, advanced: {}}},
    role: {
      default: 'patient',
      values: {
        patient: {},
        student: {},
        clinician: {narrower: {nurse: {}, physician: {}}}
      }
    }
  },
  lexicon: [
    {
      forms: [{plural: 'thromboses', singular: 'thrombosis'}],
      id: 'thrombosis',
      say: {
        patient: {plural: 'blood clots', singular: 'blood clot', use: 'plain-first'},
        student: {gloss: 'a clot that forms inside a vessel', use: 'gloss'}
      }
    },
    {
      forms: [{plural: 'oedemas', singular: 'oedema'}],
      id: 'oedema',
      say: {
        'patient and basic': {plural: 'swellings', singular: 'swelling', use: 'replace'},
        'student or (patient and advanced)': {
          plural: 'swellings',
          singular: 'swelling',
          use: 'term-first'
        }
      }
    },
    {
      forms: [{singular: 'bone marrow'}],
      id: 'bone-marrow',
      say: {nurse: {singular: 'marrow', use: 'replace'}, physician: {use: 'keep'}}
    }
  ],
  notices: [
    {
      for: 'lay',
      id: 'lay-notice',
      kind: 'disclaimer',
      parameters: {who: {basic: 'your doctor', otherwise: 'your specialist'}},
      placement: 'end',
      required: true,
      text: 'Ask {who} first.\n\n- Do **not** wait.',
      title: 'For you'
    },
    {
      exclusive: 'other',
      for: 'not lay',
      id: 'other-notice',
      kind: 'disclaimer',
      placement: 'start',
      required: true,
      text: 'Check with primary sources.'
    },
    {
      exclusive: 'other',
      for: 'nurse',
      id: 'nurse-notice',
      kind: 'disclaimer',
      placement: 'start',
      required: true,
      text: 'Check with the pharmacy.'
    },
    {
      for: 'advanced',
      id: 'extra',
      kind: 'information',
      placement: 'notices',
      required: false,
      text: 'In depth.'
    },
    {
      for: 'not physician',
      id: 'doses',
      kind: 'caution',
      placement: 'topic',
      required: true,
      text: 'Doses vary.',
      title: 'Before {number}',
      when: {topic: 'dosing'}
    }
  ],
  owed: [{kind: 'disclaimer'}, {kind: 'caution', to: 'lay', when: {topic: 'dosing'}}],
  parameters: {number: {basic: '112', otherwise: '999'}}
})

/** Every profile of the small config. */
export const smallProfiles = ['basic', 'advanced'].flatMap((level) =>
  ['patient', 'student', 'clinician', 'nurse', 'physician'].map((role) => ({level, role}))
) as Array<{
  level: 'basic' | 'advanced'
  role: 'patient' | 'student' | 'clinician' | 'nurse' | 'physician'
}>
