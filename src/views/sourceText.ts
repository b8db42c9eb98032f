import type { Source } from '#core/corpus/schema.ts'

type CslName = NonNullable<Source['author']>[number]

/** Author and year, or the first words of the title and year: `Mancall 1971`, `沈志華 2007`. */
export function shortCitation(source: Source): string {
  const names = source.author ?? source.editor ?? []
  const first = names[0]
  const who =
    first === undefined
      ? clipped(source.title)
      : isHan(source)
        ? fullName(first)
        : familyName(first)
  const others = names.length > 2 ? (isHan(source) ? '等' : ' et al.') : ''
  const second = names.length === 2 && names[1] !== undefined ? joined(source, names[1]) : ''
  return [`${who}${second}${others}`, yearOf(source)].filter((part) => part !== undefined).join(' ')
}

/** What stands before and after the title in a list of sources. */
export function sourceParts(source: Source): { readonly before: string; readonly after: string } {
  const comma = isHan(source) ? '，' : ', '
  const names = (source.author ?? source.editor ?? [])
    .map(fullName)
    .join(isHan(source) ? '、' : ', ')
  const imprint = [containerOf(source), source.page, source.publisher, yearOf(source)].filter(
    (part) => part !== undefined,
  )
  return {
    before: names === '' ? '' : `${names}${comma}`,
    after: imprint.map((part) => `${comma}${part}`).join(''),
  }
}

/** The journal or book that holds it, with volume and issue. */
function containerOf(source: Source): string | undefined {
  const { 'container-title': title, volume = '', issue } = source
  if (title === undefined) return undefined
  const number = `${volume}${issue === undefined ? '' : `(${issue})`}`
  return `${isHan(source) ? `《${title}》` : title}${number === '' ? '' : ` ${number}`}`
}

function joined(source: Source, name: CslName): string {
  return isHan(source) ? `、${fullName(name)}` : ` & ${familyName(name)}`
}

function isHan(source: Source): boolean {
  return source.language?.startsWith('zh') === true
}

function familyName(name: CslName): string {
  return 'literal' in name ? name.literal : name.family
}

/** Chinese, Japanese and Korean names run together, family name first. */
function fullName(name: CslName): string {
  if ('literal' in name) return name.literal
  if (name.given === undefined) return name.family
  const isHanName = /\p{Script=Han}/u.test(name.family)
  return isHanName ? `${name.family}${name.given}` : `${name.given} ${name.family}`
}

function yearOf(source: Source): string | undefined {
  return source.issued?.['date-parts'][0]?.[0]?.toString()
}

function clipped(title: string): string {
  const longest = 18
  return title.length <= longest ? title : `${title.slice(0, longest)}…`
}
