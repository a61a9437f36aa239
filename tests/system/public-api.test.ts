import {expect, test} from 'vitest'
import * as lectern from '../../src/index.js'
import * as react from '../../src/react/index.js'
import * as rehype from '../../src/rehype/index.js'
import * as remark from '../../src/remark/index.js'
import * as kit from '../../src/vitest/index.js'
import {readExports} from '../helpers/read-exports.js'

test('should export exactly these values', () => {
  expect(Object.keys(lectern).sort()).toEqual([
    'ArticleError',
    'ConfigError',
    'LimitError',
    'ProfileError',
    'createLectern',
    'defaultLimits',
    'defineConfig',
    'health',
    'healthLexicon',
    'sanitizeSchema'
  ])
})

test('should export exactly these values and types', async () => {
  expect(await readExports()).toEqual([
    'AddressUse',
    'Approval',
    'Article',
    'ArticleError',
    'AudienceConfig',
    'CitationStyleConfig',
    'CompileOptions',
    'ConceptConfig',
    'Config',
    'ConfigError',
    'ConfigProblem',
    'CslDate',
    'CslItem',
    'CslName',
    'DimensionConfig',
    'EvidenceHeadingsConfig',
    'Explanation',
    'FollowUpTexts',
    'FormConfig',
    'FormatReference',
    'Heading',
    'Lectern',
    'LimitError',
    'Limits',
    'LocalText',
    'Metadata',
    'MetadataConfig',
    'MetadataOptions',
    'NoticeConfig',
    'NoticeWhen',
    'OwedConfig',
    'OwedText',
    'PageOptions',
    'ParsedSource',
    'ProfileError',
    'ProfileOf',
    'ReaderDimension',
    'ReaderValue',
    'ReferencePart',
    'ReferenceUse',
    'Rendition',
    'RenditionNotice',
    'ReviewPolicy',
    'RewriteUrl',
    'SayingConfig',
    'Source',
    'ValueConfig',
    'Variant',
    'VariantOptions',
    'VariantSignOff',
    'Withheld',
    'Words',
    'createLectern',
    'defaultLimits',
    'defineConfig',
    'health',
    'healthLexicon',
    'sanitizeSchema'
  ])
})

test('should export exactly these values and types for rehype', async () => {
  expect(Object.keys(rehype).sort()).toEqual(['NoticesError', 'checkNotices', 'default'])
  expect(await readExports('rehype/index.ts')).toEqual([
    'NoticeProblem',
    'NoticesError',
    'OwedNotice',
    'checkNotices',
    'default'
  ])
})

test('should export exactly these values and types for remark', async () => {
  expect(Object.keys(remark).sort()).toEqual(['default', 'digestOf'])
  expect(await readExports('remark/index.ts')).toEqual([
    'Profile',
    'ProfilesByPath',
    'RemarkLecternOptions',
    'default',
    'digestOf'
  ])
})

test('should export exactly these values and types for vitest', async () => {
  expect(Object.keys(kit).sort()).toEqual([
    'describeVariants',
    'expectHidden',
    'expectNoLeaks',
    'expectVariants',
    'plantCanaries',
    'variantSerializer'
  ])
  expect(await readExports('vitest/index.ts')).toEqual([
    'Canary',
    'DescribedVariant',
    'ExpectVariantsOptions',
    'Marker',
    'NoLeaksOptions',
    'Planted',
    'VariantFormat',
    'describeVariants',
    'expectHidden',
    'expectNoLeaks',
    'expectVariants',
    'plantCanaries',
    'variantSerializer'
  ])
})

test('should export exactly these values and types for React', async () => {
  expect(Object.keys(react)).toEqual(['Article'])
  expect(await readExports('react/index.ts')).toEqual(['Article', 'ArticleProps'])
})
