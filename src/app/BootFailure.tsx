import styles from './BootFailure.module.css'

/**
 * What a reader sees when neither words nor record could be loaded. It cannot
 * ask for words, so it says the same in each language.
 */
export function BootFailure({ detail }: { readonly detail: string }) {
  return (
    <main className={styles.failure}>
      <h1>Kyakhta</h1>
      <p lang="zh-Hant">頁面未能載入，請檢查網路後重新整理。</p>
      <p lang="zh-Hant-HK">頁面未能載入，請檢查網絡後重新整理。</p>
      <p lang="zh-Hans">页面未能载入，请检查网络后刷新。</p>
      <p lang="en">The page could not be loaded. Check the connection, then reload.</p>
      <button type="button" onClick={() => location.reload()}>
        ↻
      </button>
      <pre>{detail}</pre>
    </main>
  )
}
