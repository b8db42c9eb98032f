import { Fragment } from 'react'
import type { Name } from '#core/corpus/namesPart.ts'
import { useWords } from '#i18n/words.ts'
import { Prose } from './Prose.tsx'

type Props = {
  readonly label: string
  readonly ids: readonly string[] | undefined
  readonly names: { readonly [id: string]: Name }
}

/** People or places, one after another, each with the name that its bearers write. */
export function PrintNames({ label, ids, names }: Props) {
  const { t } = useWords()
  const named = (ids ?? []).flatMap((id) => names[id] ?? [])
  if (named.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {named.map(({ name, original }, i) => (
          <Fragment key={name}>
            {i > 0 && t('list.names')}
            <Prose text={name} />
            {original !== undefined && (
              <>
                {' '}
                <small lang={original.language}>{original.name}</small>
              </>
            )}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
