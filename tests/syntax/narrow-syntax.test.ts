import fc from 'fast-check'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {directive} from 'micromark-extension-directive'
import {gfm} from 'micromark-extension-gfm'
import type {Extension} from 'micromark-util-types'
import {describe, expect, test} from 'vitest'
import {narrowSyntax} from '../../src/syntax/narrow-syntax.js'
import {check} from '../helpers/property.js'

/** Tree with positions. */
function parse(source: string, syntax: Extension): object {
  return fromMarkdown(source, {
    extensions: [syntax, directive()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()]
  })
}

function expectStock(source: string): void {
  expect(parse(source, narrowSyntax(gfm({singleTilde: false}), source))).toEqual(
    parse(source, gfm({singleTilde: false}))
  )
}

describe('addresses', () => {
  test.each([
    'a@example.com, b',
    'www.example.com, WWW.example.com, wWw.example.com',
    'http://example.com, HTTPS://example.com',
    'a&#64;example.com &#119;ww.example.com http&colon;//example.com'
  ])('should be found in %j as by the stock extension', expectStock)

  test('should be looked for only where they can be', () => {
    const names = (source: string): string =>
      JSON.stringify(narrowSyntax(gfm({singleTilde: false}), source).text)
    expect(names('a')).not.toContain('utolink')
    expect(names('a@b')).toContain('emailAutolink')
    expect(names('a@b')).not.toContain('protocolAutolink')
    expect(names('a://b')).toContain('protocolAutolink')
    expect(names('Www.b')).toContain('wwwAutolink')
  })
})

describe('tables', () => {
  test.each([
    '| a |\n| - |\n| b |\nc\n\nd',
    'a | b\n- | :-:\nc\n\nd',
    'a\n:-\nb',
    'a\r\n:-\r\nb\r\n\r\n|c|\r|-|\r|d|',
    'a\n| - |',
    '> | a |\n> | - |\n> | b |\n>> | c |\n>> | - |',
    '> | a |\n| - |',
    '- | a |\n  | - |\n  | b |\n\n1. > | a |\n   > |\t- |',
    '-\t| a |\n\t| - |\n\t| b |',
    ':::a\n| a |\n| - |\n| b |\n:::',
    '> :::a\n> b\n>\n> | a |\n> | - |\n> | b |\n> :::',
    'a[^1]\n\n[^1]: b\n\n    | a |\n    | - |\n    | b |',
    'a\n| b |\n| - |\n| c |',
    '| a |\n| - | b',
    '| a |\n|   |',
    '| a |'
  ])('should be found in %j as by the stock extension', expectStock)
})

test('should give the tree of the stock extension for any text', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      ' ',
      '\n',
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      '    ',
      '- ',
      '> ',
      '1. ',
      '# '
    ],
    ...[
      '|',
      '|',
      ' | ',
      '-',
      '---',
      ':-',
      '-:',
      '\n| - |\n',
      '\n|-|-|\n',
      '> | - |\n',
      '  | - |\n'
    ],
    ...[
      '*',
      '[',
      '](b)',
      '[^1]',
      '\n[^1]: ',
      '`',
      '\\',
      '~~',
      ':::a\n',
      ':::\n',
      '\0',
      '\ud83d\ude00'
    ],
    ...['@', 'c.d', 'www.', 'WWW.', 'http://', '://', 'mailto:', 'h', 'w', '&#64;', '<', '.', '_']
  )
  check(
    fc.property(fc.array(piece, {maxLength: 30}), fc.boolean(), (pieces, email) => {
      expectStock(pieces.filter((value) => email || value !== '@').join(''))
    })
  )
})
