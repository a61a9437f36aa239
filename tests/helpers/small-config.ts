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
      question: 'Who are you?',
      values: {
        patient: {},
        student: {},
        clinician: {narrower: {nurse: {}, physician: {}}}
      }
    }
  },
  lexicon: [
    {
      confirmed: 'the term stays where it has a modifier',
      countable: true,
      forms: [{plural: 'thromboses', singular: 'thrombosis'}],
      id: 'thrombosis',
      say: {
        patient: {
          countable: true,
          plural: 'blood clots',
          singular: 'blood clot',
          use: 'plain-first'
        },
        student: {gloss: 'a clot that forms inside a vessel', use: 'gloss'}
      },
      slot: 'noun'
    },
    {
      countable: true,
      forms: [{plural: 'oedemas', singular: 'oedema'}],
      id: 'oedema',
      say: {
        'patient and basic': {
          countable: true,
          plural: 'swellings',
          singular: 'swelling',
          use: 'replace'
        },
        'student or (patient and advanced)': {
          plural: 'swellings',
          singular: 'swelling',
          use: 'term-first'
        }
      },
      slot: 'noun'
    },
    {
      countable: false,
      forms: [{singular: 'bone marrow'}],
      id: 'bone-marrow',
      say: {
        nurse: {countable: false, singular: 'marrow', use: 'replace'},
        physician: {use: 'keep'}
      },
      slot: 'noun'
    },
    {
      codes: {mesh: 'D059630'},
      forms: [
        {plural: 'mesenchymal stem cells', singular: 'mesenchymal stem cell'},
        {abbreviation: true, plural: 'MSCs', singular: 'MSC'}
      ],
      id: 'msc',
      say: {patient: {use: 'expand'}, student: {gloss: 'a kind of stem cell', use: 'gloss'}}
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
