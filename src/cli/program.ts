import {Command, InvalidArgumentError, Option} from 'commander'
import {isWholeDate} from '../annotate/dates.js'
import type {Shard} from '../node/shard.js'
import {readVersion} from '../node/version.js'
import {type ApprovalsOptions, approvals} from './approvals.js'
import {type AuditCommandOptions, audit} from './audit.js'
import {type BuildCommandOptions, build} from './build.js'
import {type CheckOptions, check} from './check.js'
import {type DiffOptions, diff} from './diff.js'
import {type ExplainOptions, explain} from './explain.js'
import {type InitOptions, init} from './init.js'
import {type Io, width} from './io.js'
import {type RenderOptions, render, renderers} from './render.js'
import {starters} from './starters.js'
import {type VariantsOptions, variants} from './variants.js'
import {wrapError} from './wrap.js'

/** What `FILES…` may be. */
const filesHelp =
  'articles: files, folders, patterns, !pattern to leave out, or - for standard input'

/** What `FILE` may be. */
const fileHelp = 'article, or - for standard input'

/** What comes after the help. */
const exitCodes = `
Exit codes: 0 all is well, 1 errors in an article or a check, 2 wrong use.
`

/**
 * Make the program.
 *
 * @param io
 *   Process.
 * @param done
 *   Is told the exit code of the command that ran.
 */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('lectern')
    .description('One Markdown article, a variant for each reader.')
    .version(readVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      getErrHasColors: () => false,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getOutHelpWidth: () => width,
      outputError: (text, write) => write(wrapError(withCommands(program, text), io.stderr)),
      writeErr: (text) => void io.stderr.write(text),
      writeOut: (text) => void io.stdout.write(text)
    })
    .exitOverride()
    .showHelpAfterError('Add --help for what there is, with examples.')
    .addHelpText(
      'after',
      `
Examples:
  lectern init --kind health
  lectern check articles
  lectern render articles/dose.md --as clinician --set level=advanced
  lectern build articles --out site --format page
${exitCodes}`
    )
  addReading(program, io, done)
  addWriting(program, io, done)
  return program
}

/** An error of commander, with the names of all commands where a name isn't one. */
function withCommands({commands}: Command, text: string): string {
  const names = commands.map((command) => command.name()).join(', ')
  return text.replace(/^error: unknown command '.*'/, `$&; there are: ${names}`)
}

/** Commands that print. */
function addReading(program: Command, io: Io, done: (code: number) => void): void {
  withCommon(program.command('check'))
    .description('Check articles.')
    .argument('<files...>', filesHelp)
    .addOption(choice('--format <name>', 'how messages are printed', ['text', 'json', 'github']))
    .option('--now <date>', 'day that counts as today (default: today)', readDay)
    .option('--fix', 'put right what has one exact fix, and nothing else')
    .option('--strict', 'fail on warnings about articles too')
    .addHelpText('after', examples('check articles', 'check "docs/**/*.md" --format github'))
    .action(async (files: Array<string>, options: CheckOptions) =>
      done(await check(io, files, options))
    )

  withReader(withCommon(program.command('render')))
    .description('Print what a reader gets.')
    .argument('<file>', fileHelp)
    .addOption(choice('--format <name>', 'what is printed', ['html', ...Object.keys(renderers)]))
    .option('--now <date>', 'day that counts as today (default: today)', readDay)
    .addHelpText(
      'after',
      examples('render dose.md --as nurse --set level=advanced', 'render dose.md --format md')
    )
    .action(async (file: string, options: RenderOptions) => done(await render(io, file, options)))

  withReader(withCommon(program.command('explain')))
    .description('Print for each mark what a reader gets and why.')
    .argument('<file>', fileHelp)
    .option('--at <line>', 'marks at this line only', readLine)
    .addOption(choice('--format <name>', 'how it is printed', ['text', 'json']))
    .addHelpText('after', examples('explain dose.md --as patient --at 12'))
    .action(async (file: string, options: ExplainOptions) => done(await explain(io, file, options)))

  withCommon(program.command('variants'))
    .description('Print which readers get the same, and the key of what they get.')
    .argument('<files...>', filesHelp)
    .option('--within <expression>', 'variants of these readers only')
    .addOption(choice('--format <name>', 'how it is printed', ['text', 'json']))
    .addHelpText('after', examples('variants articles --within "clinician and uk"'))
    .action(async (files: Array<string>, options: VariantsOptions) =>
      done(await variants(io, files, options))
    )

  withReader(withCommon(program.command('audit')))
    .description('Print what is made of each use of a concept, and what jargon is left.')
    .argument('[files...]', filesHelp)
    .addOption(choice('--format <name>', 'how it is printed', ['text', 'json', 'html']))
    .option('--strict', 'fail when a context is new')
    .option('--apply <file>', 'write choices that the HTML page saved to the lexicon')
    .option('--lexicon <file>', 'YAML or JSON to write them to (default: that of the config)')
    .addHelpText(
      'after',
      examples(
        'audit articles --as patient',
        'audit articles --format html > audit.html',
        'audit --apply lectern-audit.json --lexicon lexicon.yaml'
      )
    )
    .action(async (files: Array<string>, options: AuditCommandOptions) =>
      done(await audit(io, files, options))
    )

  withReader(withCommon(program.command('diff')))
    .description('Print in what the Markdown of two readers differs.')
    .argument('<file>', fileHelp)
    .option('--context <lines>', 'lines around each difference', readCount, 3)
    .addHelpText(
      'after',
      examples(
        'diff dose.md --as patient --as clinician',
        'diff dose.md --as nurse,basic --as nurse,advanced'
      )
    )
    .action(async (file: string, options: DiffOptions) => done(await diff(io, file, options)))
}

/** Commands that write files. */
function addWriting(program: Command, io: Io, done: (code: number) => void): void {
  withCommon(program.command('build'))
    .description('Compile articles into a folder; what did not change is not made again.')
    .argument('<files...>', 'articles: files, folders or patterns')
    .requiredOption('--out <folder>', 'folder of the outputs', readPath)
    .addOption(
      choice('--format <name>', 'compiled articles, or a file for each variant', [
        'json',
        'page',
        'md'
      ])
    )
    .option('--for <expression>', 'leave out all that is for other readers')
    .option('--shard <part>', 'build a part of the articles, such as 2/8', readShard)
    .option('--now <date>', 'day that counts as today (default: today)', readDay)
    .option('--force', 'make all anew')
    .addHelpText(
      'after',
      examples(
        'build articles --out site --format page',
        'build articles --out public --for lay',
        'build articles --out compiled --shard 2/8'
      )
    )
    .action(async (files: Array<string>, options: BuildCommandOptions) =>
      done(await build(io, files, options))
    )

  withReader(withCommon(program.command('approvals')))
    .description('Print whose texts are signed, and what has changed since; or sign a text.')
    .argument('<files...>', filesHelp)
    .addOption(choice('--format <name>', 'how it is printed', ['text', 'json']))
    .option('--sign <role>', 'sign what the reader gets, in this role')
    .option('--reviewer <name>', 'who signs')
    .option('--date <date>', 'day of signing (default: today)', readDate)
    .option('--comment <text>', 'comment on it')
    .addHelpText(
      'after',
      examples(
        'approvals articles',
        'approvals dose.md --as patient --sign clinician --reviewer "Ana Li"'
      )
    )
    .action(async (files: Array<string>, options: ApprovalsOptions) =>
      done(await approvals(io, files, options))
    )

  withHelp(program.command('init'))
    .description('Write a config and an article to start with; nothing is written over.')
    .addOption(choice('--kind <name>', 'what the project is about', Object.keys(starters)))
    .addHelpText('after', examples('init --kind software'))
    .action(async (options: InitOptions) => done(await init(io, options)))
}

function withHelp(command: Command): Command {
  return command.helpOption('-h, --help', 'print this help')
}

function withCommon(command: Command): Command {
  return withHelp(command)
    .option(
      '--config <path>',
      'config (default: the nearest lectern.config.ts, .js, .mjs or .json)',
      readPath
    )
    .option(
      '--root <folder>',
      'folder that nothing is read outside of (default: that of the project)',
      readPath
    )
}

function withReader(command: Command): Command {
  return command
    .option('--as <name>', 'reader: a value such as clinician; may be repeated', collect)
    .option('--set <dimension=value>', 'a value of one dimension; may be repeated', collect)
}

/** An option of few values, the first of which is the default. */
function choice(flags: string, description: string, names: ReadonlyArray<string>): Option {
  const [first] = names
  return new Option(flags, description).choices([...new Set(names)]).default(first)
}

function examples(...lines: ReadonlyArray<string>): string {
  return `\nExamples:\n${lines.map((line) => `  lectern ${line}\n`).join('')}${exitCodes}`
}

function collect(value: string, before: ReadonlyArray<string> = []): Array<string> {
  return [...before, value]
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

function readLine(value: string): number {
  if (!/^0*[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Expected a line, from 1 on.')
  return Number(value)
}

function readPath(value: string): string {
  if (value === '') throw new InvalidArgumentError('Expected a path.')
  return value
}

function readDate(value: string): string {
  if (!isWholeDate(value)) throw new InvalidArgumentError('Expected a date such as 2026-03-01.')
  return value
}

function readDay(value: string): Date {
  return new Date(`${readDate(value)}T00:00:00Z`)
}

/** Read `2/8`. */
function readShard(value: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []
  const shard = {count: Number(count), index: Number(index)}
  if (!(shard.index >= 1 && shard.index <= shard.count)) {
    throw new InvalidArgumentError('Expected a part and how many there are, such as 2/8.')
  }
  return shard
}
