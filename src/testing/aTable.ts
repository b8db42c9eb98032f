import type { Table } from '#core/corpus/schema.ts'

/** The trade of two years at Kyakhta, with something of everything that a table may have, and `fields` in place of its own. */
export function aTable(fields: Partial<Table> = {}): Table {
  return {
    id: 'kyakhta-trade',
    text: {
      'zh-Hant': { title: '恰克圖貿易額', caption: '依俄國海關。' },
      en: { title: 'Trade at Kyakhta', caption: 'By Russian customs.' },
    },
    events: ['kyakhta-treaty-1727'],
    columns: [
      { kind: 'date', text: { 'zh-Hant': '年', en: 'Year' } },
      {
        kind: 'number',
        text: { 'zh-Hant': '貿易額', en: 'Value' },
        unit: { 'zh-Hant': '千盧布', en: 'thousand roubles' },
      },
      { kind: 'text', text: { 'zh-Hant': '大宗', en: 'Staple' } },
    ],
    rows: [
      {
        cells: ['1755', 837, { 'zh-Hant': '毛皮', en: 'furs' }],
        sources: [{ id: 'sladkovsky-1974', locator: 'ch. 3' }],
      },
      {
        cells: ['1777~', [2868, 4000], null],
        sources: [{ id: 'mancall-1971' }],
        notes: [
          { text: { 'zh-Hant': '含走私。', en: 'With contraband.' }, sources: [{ id: 'fu-1966' }] },
        ],
      },
    ],
    notes: [
      {
        text: { 'zh-Hant': '以物易物。', en: 'It was barter.' },
        sources: [{ id: 'mancall-1971' }],
      },
    ],
    ...fields,
  }
}
