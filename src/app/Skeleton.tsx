import styles from './Skeleton.module.css'

/** The page before its record has come: its title and the places of its parts, so that nothing moves later. */
export function Skeleton({ title }: { readonly title: string }) {
  return (
    <div className={styles.page} aria-busy="true">
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.filters} />
      <div className={styles.lanes}>
        <i />
        <i />
        <i />
        <i />
      </div>
      <div className={styles.overview} />
    </div>
  )
}
