import {VFile} from 'vfile'
import {expectTypeOf, test} from 'vitest'
import {
  type Article,
  type Config,
  createLectern,
  defineConfig,
  health,
  type Lectern,
  type ProfileOf
} from '../../src/index.js'

const config = defineConfig({
  audiences: {skilled: 'level >= advanced'},
  dimensions: {
    level: {default: 'basic', ordered: true, values: {advanced: {}, basic: {}}},
    role: {
      default: 'patient',
      values: {
        clinician: {
          narrower: {
            nurse: {narrower: {'nurse-prescriber': {label: 'Nurse who prescribes'}}},
            physician: {}
          }
        },
        patient: {label: 'Patient'}
      }
    }
  }
})

type Role = 'clinician' | 'nurse' | 'nurse-prescriber' | 'patient' | 'physician'
type Level = 'advanced' | 'basic'

test('should give the profiles of a config, narrower values included', () => {
  expectTypeOf<ProfileOf<typeof config>>().toEqualTypeOf<{
    readonly level?: Level
    readonly role?: Role
  }>()
})

test('should give the profiles of the preset', () => {
  expectTypeOf<ProfileOf<typeof health>>().toEqualTypeOf<{
    readonly jurisdiction?:
      | 'at'
      | 'au'
      | 'ca'
      | 'de'
      | 'elsewhere'
      | 'es'
      | 'eu'
      | 'fr'
      | 'ie'
      | 'uk'
      | 'us'
    readonly level?: 'advanced' | 'basic' | 'intermediate'
    readonly role?:
      | 'caregiver'
      | 'clinician'
      | 'nurse'
      | 'patient'
      | 'pharmacist'
      | 'physician'
      | 'researcher'
      | 'student'
  }>()
})

test('should keep literals', () => {
  expectTypeOf(config.dimensions.role.default).toEqualTypeOf<'patient'>()
  expectTypeOf(config.audiences.skilled).toEqualTypeOf<'level >= advanced'>()
})

test('should refuse what is no config', () => {
  // @ts-expect-error: dimensions are needed.
  defineConfig({})
  // @ts-expect-error: a dimension needs a default.
  defineConfig({dimensions: {role: {values: {patient: {}}}}})
  defineConfig({
    dimensions: {role: {default: 'patient', values: {patient: {}}}},
    // @ts-expect-error: `warning` is no kind of notice.
    owed: [{kind: 'warning'}]
  })
  const values = {patient: {}, student: {}}
  // @ts-expect-error: `nurse` is no value.
  defineConfig({dimensions: {role: {default: 'nurse', values}}})
  // @ts-expect-error: `nurse` is no value.
  createLectern({dimensions: {role: {default: 'nurse', values}}})
  // @ts-expect-error: it is called `audiences`.
  defineConfig({audience: {}, dimensions: {role: {default: 'patient', values}}})
})

test('should take configs of which not everything is known', () => {
  const name: string = 'patient'
  defineConfig({dimensions: {role: {default: name, values: {patient: {}}}}})
  const some: Partial<Config> = {}
  createLectern({...health, ...some})
  const all: Config = health
  createLectern(all).compile('a').render({anything: 'x'})
})

test('should refuse what holds no text', () => {
  const lectern = createLectern()
  // @ts-expect-error: a promise.
  lectern.check(Promise.resolve('a'))
  // @ts-expect-error: the text is called `value`.
  lectern.check({content: 'a'})
  // @ts-expect-error: a file without a text.
  lectern.check({path: 'a.md'})
  // @ts-expect-error: it is called `path`.
  lectern.check('a', {paht: 'a.md'})
  lectern.check({path: 'a.md', value: 'a'})
  lectern.check(new VFile('a'))
})

test('should give articles of any config to what takes an article', () => {
  const show = (article: Article): string => article.render({role: 'patient'}).html
  show(createLectern(config).compile('a'))
  show(createLectern().compile('a'))
})

test('should type readers by the config', () => {
  const lectern = createLectern(config)
  expectTypeOf(lectern).toEqualTypeOf<Lectern<ProfileOf<typeof config>>>()
  const article = lectern.compile('a')
  expectTypeOf(article).toEqualTypeOf<Article<ProfileOf<typeof config>>>()
  article.render()
  article.render(null)
  article.render({})
  article.render({role: 'nurse-prescriber'})
  article.toHast({level: 'advanced', role: 'physician'})
  // @ts-expect-error: `pacient` is no role.
  article.render({role: 'pacient'})
  // @ts-expect-error: `patient` is no level.
  article.toMdast({level: 'patient'})
  // @ts-expect-error: `jurisdiction` is no dimension here.
  article.toPage({jurisdiction: 'uk'})
  // @ts-expect-error: nor is what every object has.
  article.explain({constructor: 'patient'})
})

test('should take the preset when there is no config', () => {
  const article = createLectern().compile('a')
  article.render({jurisdiction: 'uk', level: 'basic', role: 'pharmacist'})
  // @ts-expect-error: `pacient` is no role.
  article.render({role: 'pacient'})
})

test('should let a config go on from the preset', () => {
  const article = createLectern({...health, lexicon: [], notices: [], owed: []}).compile('a')
  article.render({jurisdiction: 'uk', role: 'nurse'})
  // @ts-expect-error: `pacient` is no role.
  article.render({role: 'pacient'})
})

test('should take any profile for a config that is known at run time only', () => {
  const article = createLectern(JSON.parse('{}') as Config).compile('a')
  article.render({anything: 'at all'})
  // @ts-expect-error: values are text.
  article.render({anything: 1})
})

test('should read a profile as a value for every dimension', () => {
  const profile = createLectern(config).readProfile(new URLSearchParams('role=nurse'))
  expectTypeOf(profile).toEqualTypeOf<{readonly level: Level; readonly role: Role}>()
  createLectern(config).compile('a').render(profile)
})

test('should give whole profiles with variants', () => {
  for (const {profile} of createLectern(config)
    .compile('a')
    .variants({by: ['role']})) {
    expectTypeOf(profile).toEqualTypeOf<{readonly level: Level; readonly role: Role}>()
  }
})
