import type { ReactNode } from 'react'
import type { Layout } from '#state/layout.ts'
import styles from './Skeleton.module.css'

type Props = { readonly title: string; readonly layout: Layout; readonly children?: ReactNode }

/** The page before its record has come: its title and the places of its parts, so that nothing moves later. */
export function Skeleton({ title, layout, children }: Props) {
  return (
    <div className={styles.page} aria-busy="true">
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.filters} />
      <div className={styles.lanes}>
        {layout === 'timeline' && (
          <>
            <i />
            <i />
            <i />
            <i />
          </>
        )}
      </div>
      {layout !== 'table' && <div className={styles.overview} />}
      {children}
    </div>
  )
}
