/** What each language calls itself; the same words on every page. */
export const AUTONYMS = {
  'zh-Hant': '繁體（台灣）',
  'zh-Hant-HK': '繁體（香港）',
  'zh-Hans': '简体',
  en: 'English',
  ru: 'Русский',
} as const
