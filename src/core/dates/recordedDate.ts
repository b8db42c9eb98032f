import { isJulianDate, type CivilDate } from './calendars.ts'
import { readIsoDate } from './isoDate.ts'

/** A date of the Chinese lunisolar calendar: `month` 1–12, `day` 1–30, unknown when left out. */
export type ChineseDate = {
  readonly reign: ReignId
  /** 1 is the first year of the reign title. */
  readonly year: number
  readonly month: number
  readonly leapMonth: boolean
  readonly day?: number
}

/**
 * Ming and Qing reign titles from 1567: how the record writes them, the year
 * that was the first of each, and the number of their last year. A new
 * emperor's title began at the New Year after his accession, so that 5 February
 * 1661 still is in 順治十八年; only 泰昌 was proclaimed within a year, the last
 * of 萬曆.
 */
export const REIGNS = [
  { id: 'longqing', han: '隆慶', first: 1567, years: 6 },
  { id: 'wanli', han: '萬曆', first: 1573, years: 48 },
  { id: 'taichang', han: '泰昌', first: 1620, years: 1 },
  { id: 'tianqi', han: '天啟', first: 1621, years: 7 },
  { id: 'chongzhen', han: '崇禎', first: 1628, years: 17 },
  { id: 'shunzhi', han: '順治', first: 1644, years: 18 },
  { id: 'kangxi', han: '康熙', first: 1662, years: 61 },
  { id: 'yongzheng', han: '雍正', first: 1723, years: 13 },
  { id: 'qianlong', han: '乾隆', first: 1736, years: 60 },
  { id: 'jiaqing', han: '嘉慶', first: 1796, years: 25 },
  { id: 'daoguang', han: '道光', first: 1821, years: 30 },
  { id: 'xianfeng', han: '咸豐', first: 1851, years: 11 },
  { id: 'tongzhi', han: '同治', first: 1862, years: 13 },
  { id: 'guangxu', han: '光緒', first: 1875, years: 34 },
  { id: 'xuantong', han: '宣統', first: 1909, years: 3 },
] as const
export type ReignId = (typeof REIGNS)[number]['id']

/** Reads an Old Style `YYYY-MM-DD`; null when it is no day of the Julian calendar. */
export function parseJulianDate(text: string): CivilDate | null {
  const date = readIsoDate(text)
  return date !== null && isJulianDate(date) ? date : null
}

/** Reads 康熙28-07-24, 咸豐07-閏05-16 or 光緒26-06 (reign, year, month, day); null for anything else. */
export function parseChineseDate(text: string): ChineseDate | null {
  const match = /^(\p{Script=Han}{2})(\d\d)-(閏?)(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|30))?$/u.exec(
    text,
  )
  if (match === null) return null
  const reign = REIGNS.find(({ han }) => han === match[1])
  const [year, month] = [Number(match[2]), Number(match[4])]
  if (reign === undefined || year < 1 || year > reign.years) return null
  const known = match[5] === undefined ? {} : { day: Number(match[5]) }
  return { reign: reign.id, year, month, leapMonth: match[3] !== '', ...known }
}
