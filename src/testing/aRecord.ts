import { buildCorpus, type Corpus } from '#core/corpus/corpus.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import type { CorpusRecord, RecordedEvent } from '#core/corpus/schema.ts'
import { anEvent, HORIZON } from './anEvent.ts'

/** The Treaty of Kyakhta, with something of everything that an event may have. */
export const KYAKHTA: RecordedEvent = anEvent({
  id: 'kyakhta-treaty-1727',
  date: '1727-11-01',
  end: '1728-06-25',
  recorded: [
    { calendar: 'julian', date: '1727-10-21', by: { 'zh-Hant': '俄文本', en: 'Russian text' } },
    { calendar: 'chinese', date: '雍正05-09-07', by: { 'zh-Hant': '滿文本', en: 'Manchu text' } },
  ],
  furtherTracks: ['economic'],
  text: {
    'zh-Hant': { short: '恰克圖條約', title: '《恰克圖條約》', summary: '兩國開放恰克圖互市。' },
    en: {
      short: 'Treaty of Kyakhta',
      title: 'The Treaty of Kyakhta',
      summary: 'Trade at Kyakhta.',
    },
  },
  people: ['vladislavich-sava'],
  places: ['kyakhta'],
  accounts: [
    {
      holder: { 'zh-Hant': '俄方', en: 'Russia' },
      text: { 'zh-Hant': '邊界已定。', en: 'The border is settled.' },
      sources: [{ id: 'mancall-1971', locator: 'p. 249' }],
    },
    {
      holder: { 'zh-Hant': '清方', en: 'The Qing' },
      text: { 'zh-Hant': '烏第河未議。', en: 'The Ud is left open.' },
      sources: [{ id: 'fu-1966' }],
    },
  ],
  notes: [
    {
      text: { 'zh-Hant': '年份有誤。', en: 'The year is wrong.' },
      sources: [{ id: 'sladkovsky-1974' }],
    },
  ],
  sources: [{ id: 'mancall-1971' }],
  related: [{ verb: 'confirms', id: 'nerchinsk-treaty-1689' }],
})

const RECORD: CorpusRecord = {
  format: 'kyakhta/1',
  id: 'two-treaties',
  version: '1.0.0',
  title: { 'zh-Hant': '兩個條約', en: 'Two treaties' },
  licence: { 'zh-Hant': '公有領域', en: 'Public domain' },
  credit: { 'zh-Hant': '測試用', en: 'For tests' },
  events: [anEvent(), KYAKHTA],
  sources: [
    {
      id: 'mancall-1971',
      type: 'book',
      title: 'Russia and China',
      author: [{ family: 'Mancall', given: 'Mark' }],
      issued: { 'date-parts': [[1971]] },
      URL: 'https://example.org/mancall',
    },
    { id: 'fu-1966', type: 'book', title: 'A Documentary Chronicle of Sino-Western Relations' },
    { id: 'sladkovsky-1974', type: 'book', title: 'История торгово-экономических отношений' },
  ],
  periods: [
    {
      id: 'amur-wars',
      start: '1643-01-01',
      end: '1689-09-05',
      relation: 'hostility',
      text: {
        'zh-Hant': { short: '雅克薩', title: '雅克薩戰爭', rationale: '兩軍交戰。' },
        en: { short: 'Amur wars', title: 'The Amur wars', rationale: 'The armies fought.' },
      },
      classification: { 'zh-Hant': '本站', en: 'This page' },
      sources: [{ id: 'mancall-1971' }],
    },
    {
      id: 'treaty-order',
      start: '1689-09-06',
      end: '..',
      relation: 'normalization',
      text: {
        'zh-Hant': { short: '條約', title: '條約體制', rationale: '邊界已定。' },
        en: { short: 'Treaties', title: 'The treaty order', rationale: 'There is a border.' },
      },
      classification: { 'zh-Hant': '本站', en: 'This page' },
      sources: [{ id: 'fu-1966' }],
    },
  ],
  rulers: [
    {
      id: 'kangxi',
      state: 'china',
      name: { 'zh-Hant': '康熙帝', en: 'The Kangxi Emperor' },
      office: { 'zh-Hant': '皇帝', en: 'Emperor' },
      start: '1661-02-05',
      end: '1722-12-20',
    },
  ],
  people: [
    {
      id: 'vladislavich-sava',
      name: { 'zh-Hant': '薩瓦', en: 'Sava Vladislavich', ru: 'Савва Владиславич' },
      native: 'ru',
    },
  ],
  places: [
    {
      id: 'kyakhta',
      name: { 'zh-Hant': '恰克圖', en: 'Kyakhta', ru: 'Кяхта' },
      lon: 106.45,
      lat: 50.35,
    },
  ],
  tables: [],
}

/** A small record that keeps every rule of the format, with `fields` in place of its own. */
export function aRecord(fields: Partial<CorpusRecord> = {}): CorpusRecord {
  return structuredClone({ ...RECORD, ...fields })
}

/** A corpus of these events, for a page that is opened on the last day of the horizon. */
export function aCorpus(events: readonly RecordedEvent[] = RECORD.events): Corpus {
  return buildCorpus(cutIntoParts(aRecord({ events: [...events] })).index, HORIZON.future)
}
