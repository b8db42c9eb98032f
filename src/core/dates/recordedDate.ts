import { isJulianDate, type CivilDate } from './calendars.ts'
import { readIsoDate } from './isoDate.ts'

/** A date of the Chinese lunisolar calendar: `month` 1–12, `day` 1–30, unknown when left out. */
export type ChineseDate = {
  readonly reign: Reign
  /** 1 is the first year of the reign title. */
  readonly year: number
  readonly month: number
  readonly leapMonth: boolean
  readonly day?: number
}

/** A reign title, as in 康熙 (Kangxi). */
export type Reign = { readonly han: string; readonly pinyin: string; readonly years: number }

// Ming and Qing reign titles from 1573, with the number of their last year.
const REIGNS: readonly Reign[] = [
  ['萬曆', 'Wanli', 48],
  ['泰昌', 'Taichang', 1],
  ['天啟', 'Tianqi', 7],
  ['崇禎', 'Chongzhen', 17],
  ['順治', 'Shunzhi', 18],
  ['康熙', 'Kangxi', 61],
  ['雍正', 'Yongzheng', 13],
  ['乾隆', 'Qianlong', 60],
  ['嘉慶', 'Jiaqing', 25],
  ['道光', 'Daoguang', 30],
  ['咸豐', 'Xianfeng', 11],
  ['同治', 'Tongzhi', 13],
  ['光緒', 'Guangxu', 34],
  ['宣統', 'Xuantong', 3],
].map(([han, pinyin, years]) => ({ han: String(han), pinyin: String(pinyin), years: Number(years) }))

/** Reads an Old Style `YYYY-MM-DD`; null when it is no day of the Julian calendar. */
export function parseJulianDate(text: string): CivilDate | null {
  const date = readIsoDate(text)
  return date !== null && isJulianDate(date) ? date : null
}

/** Reads 康熙28-07-24, 咸豐07-閏05-16 or 光緒26-06 (reign, year, month, day); null for anything else. */
export function parseChineseDate(text: string): ChineseDate | null {
  const match = /^(\p{Script=Han}{2})(\d\d)-(閏?)(\d\d)(?:-(\d\d))?$/u.exec(text)
  if (match === null) return null
  const reign = REIGNS.find(({ han }) => han === match[1])
  const [year, month, day] = [Number(match[2]), Number(match[4]), Number(match[5] ?? 1)]
  if (reign === undefined || year < 1 || year > reign.years) return null
  if (month < 1 || month > 12 || day < 1 || day > 30) return null
  const known = match[5] === undefined ? {} : { day }
  return { reign, year, month, leapMonth: match[3] !== '', ...known }
}
