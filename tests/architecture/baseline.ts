/** What the page asks of browsers, against the list of what they have had since when (web-features, "Baseline"). */
import { browsers, features } from 'web-features'
import { freeNames, isNode, nodes, type Source, word } from './source.ts'

/** Keys of browser-compat-data that not every large browser had on a day (YYYY-MM-DD), and those that all had. */
export interface Known {
  readonly newer: ReadonlySet<string>
  readonly old: ReadonlySet<string>
}

export const knownOn = (day: string): Known => {
  const [newer, old] = [new Set<string>(), new Set<string>()]
  for (const feature of Object.values(features)) {
    if (feature.kind !== 'feature') continue
    for (const [key, { baseline_low_date: since }] of Object.entries(feature.status.by_compat_key ?? {})) {
      // "≤2020-01-15" is a day before which nobody looked.
      if (since && since.replace('≤', '') <= day) old.add(key)
      else newer.add(key)
    }
  }
  return { newer, old }
}

/** The last version of each browser that was out on a day, as Browserslist writes it. */
export const versionsOn = (day: string): string[] => {
  const names = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', safari_ios: 'ios_saf' } as const
  return Object.entries(names).map(([name, written]) => {
    const { releases } = browsers[name as keyof typeof names]
    const last = releases.filter(({ date }) => date <= day).at(-1)
    return `${written} >= ${last?.version}`
  })
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name)

const declared = (text: string): string[] =>
  [...text.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(([, property = '', value = '']) => [
    `css.properties.${property}`,
    ...matches(value, /(?<![\w-])([a-z][a-z-]*)(?![\w-])/g).map((each) => `css.properties.${property}.${each}`),
  ])

/** Keys that a style sheet uses: properties with their keywords, at-rules, media features, selectors and functions. */
export const keysOfStyle = (text: string, { newer }: Pick<Known, 'newer'>): string[] => {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const functions = [...newer].filter((key) => key.startsWith('css.types.'))
  const called = new Set(matches(bare, /(?<![\w-])([a-z][a-z-]*)\(/g))
  return [
    ...declared(bare),
    ...matches(bare, /@([a-z-]+)/g).map((name) => `css.at-rules.${name}`),
    ...matches(bare, /@media[^{]*?\(([a-z-]+)/g).map((name) => `css.at-rules.media.${name}`),
    ...matches(bare, /::?([a-z-]+)(?=[^;{}]*\{)/g).map((name) => `css.selectors.${name}`),
    ...functions.filter((key) => called.has(key.split('.').at(-1) ?? '')),
  ]
}

/** Names that only what is newer bears: `moveBefore`, but not `at`. */
export const newNames = ({ newer, old }: Known): Map<string, string> => {
  const last = (key: string): string => (key.split('.').at(-1) ?? '').replace(/_(static|event)$/, '')
  const scripts = (keys: Iterable<string>): string[] =>
    [...keys].filter((key) => /^(api|javascript\.builtins)\./.test(key))
  const borne = new Set(scripts(old).flatMap((key) => [...key.split('.'), last(key)]))
  return new Map(scripts(newer).flatMap((key) => (borne.has(last(key)) ? [] : [[last(key), key] as const])))
}

/** Names that our own objects give to what they hold. */
const ownNames = (sources: readonly Source[]): Set<string> =>
  new Set(sources.flatMap((source) => nodes(source).flatMap(({ key, id }) => [word(key), word(id)])).filter(Boolean))

/** Keys that a script uses: what it calls, and what it takes from the world, by names that nothing older bears. */
export const keysOfScript = (source: Source, names: ReadonlyMap<string, string>): string[] => {
  const called = nodes(source).flatMap(({ type, callee }) =>
    type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression' ? [word(callee.property)] : [],
  )
  return [...called, ...freeNames(source)].flatMap((name) => names.get(name) ?? [])
}

/** Uses of something newer, one sentence each; `allowed`: key -> what happens without it. An unused allowance is a breach, too. */
export const tooNew = (
  sources: readonly Source[],
  known: Known,
  allowed: Readonly<Record<string, string>>,
): string[] => {
  const scripts = sources.filter(({ path }) => path.endsWith('.ts'))
  const own = ownNames(scripts)
  const names = new Map([...newNames(known)].filter(([name]) => !own.has(name)))
  const used = sources.flatMap((source) =>
    (source.path.endsWith('.css') ? keysOfStyle(source.text, known) : keysOfScript(source, names))
      .filter((key) => known.newer.has(key))
      .map((key) => ({ key, path: source.path })),
  )
  return [
    ...new Set(used.filter(({ key }) => !Object.hasOwn(allowed, key)).map(({ key, path }) => `${path} uses ${key}`)),
    ...Object.keys(allowed)
      .filter((key) => !used.some((each) => each.key === key))
      .map((key) => `${key} is allowed and not used`),
  ]
}
