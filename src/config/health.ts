import {defineConfig} from './config.js'

/**
 * Preset for publishers in health.
 *
 * Its disclaimers are samples, in English: `lectern.messages` says so, until the
 * publisher writes their own.
 */
export const health = defineConfig({
  dimensions: {
    role: {
      question: 'Which best describes you?',
      reason: 'We use the words that suit you best.',
      values: {
        patient: {label: 'Patient'},
        caregiver: {label: 'Family member or caregiver'},
        student: {label: 'Student'},
        clinician: {
          label: 'Healthcare professional',
          narrower: {
            physician: {label: 'Physician'},
            nurse: {label: 'Nurse'},
            pharmacist: {label: 'Pharmacist'}
          }
        },
        researcher: {label: 'Researcher'}
      },
      default: 'patient'
    },
    level: {
      ordered: true,
      values: {
        basic: {label: 'The basics'},
        intermediate: {label: 'More detail'},
        advanced: {label: 'Full detail'}
      },
      default: 'basic'
    },
    jurisdiction: {
      values: {
        us: {label: 'United States'},
        ca: {label: 'Canada'},
        uk: {label: 'United Kingdom'},
        eu: {
          label: 'European Union',
          narrower: {
            at: {label: 'Austria'},
            de: {label: 'Germany'},
            es: {label: 'Spain'},
            fr: {label: 'France'},
            ie: {label: 'Ireland'}
          }
        },
        au: {label: 'Australia'},
        elsewhere: {label: 'Elsewhere'}
      },
      default: 'elsewhere'
    }
  },
  audiences: {
    professional: 'clinician or researcher',
    trained: 'clinician or student',
    lay: 'not (professional or student)'
  },
  idPrefix: 'l-',
  language: 'en',
  parameters: {
    emergency: {
      us: '911',
      ca: '911',
      uk: '999',
      eu: '112',
      au: '000',
      otherwise: 'your local emergency number'
    }
  },
  notices: [
    {
      id: 'not-advice',
      kind: 'disclaimer',
      for: 'lay',
      exclusive: 'disclaimer',
      placement: 'notices',
      required: true,
      version: '1',
      title: 'For information only',
      text: 'This page informs. It does not replace advice from a professional who knows you. Do not delay seeking care because of something you have read here. In an emergency call {emergency}.',
      sample: true
    },
    {
      id: 'for-caregivers',
      kind: 'disclaimer',
      for: 'lay and caregiver',
      exclusive: 'disclaimer',
      placement: 'notices',
      required: true,
      version: '1',
      title: 'For information only',
      text: 'This page informs. It does not replace advice from a professional who knows the person you care for. Do not delay seeking care for them because of something you have read here. In an emergency call {emergency}.',
      sample: true
    },
    {
      id: 'for-professionals',
      kind: 'disclaimer',
      for: 'professional',
      exclusive: 'disclaimer',
      placement: 'notices',
      required: true,
      version: '1',
      title: 'For healthcare professionals',
      text: 'This page supports clinical judgement and does not replace it. Check doses, indications and local guidance against primary sources before you act on it.',
      sample: true
    },
    {
      id: 'for-researchers',
      kind: 'disclaimer',
      for: 'professional and researcher',
      exclusive: 'disclaimer',
      placement: 'notices',
      required: true,
      version: '1',
      title: 'For researchers',
      text: 'This page is for research and not for the care of patients. Products and uses that it describes may be investigational: not approved, or not approved for that use. Check their status where you work, and primary sources, before you rely on it.',
      sample: true
    },
    {
      id: 'for-students',
      kind: 'disclaimer',
      for: 'student',
      exclusive: 'disclaimer',
      placement: 'notices',
      required: true,
      version: '1',
      title: 'For study only',
      text: 'This page is for learning. Do not use it to decide on the care of a patient.',
      sample: true
    }
  ],
  owed: [{kind: 'disclaimer'}],
  metadata: {type: 'MedicalWebPage'}
})
