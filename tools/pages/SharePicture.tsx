import type { Corpus } from '#core/corpus/corpus.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { fromGregorian } from '#core/dates/calendars.ts'
import { useWords } from '#i18n/words.ts'

const CENTURIES = [1600, 1700, 1800, 1900, 2000]

type Props = { readonly corpus: Corpus; readonly title: string }

/** What those who show a link to the page show with it: its title, and four centuries of headlines and periods. */
export function SharePicture({ corpus, title }: Props) {
  const { t } = useWords()
  const { start, end } = corpus.home
  const left = (day: number) => `${(((day - start) / (end - start)) * 100).toFixed(2)}%`
  const headlines = corpus.events.filter(
    ({ importance, time }) => importance === 1 && time.days.start >= start,
  )
  return (
    <>
      <h1>{title}</h1>
      <p>{t('meta.description')}</p>
      <div className="chart">
        {TRACKS.map((track) => (
          <div key={track} className="lane">
            {headlines.map(
              (event) =>
                event.track === track && (
                  <i
                    key={event.id}
                    className={`mark ${event.relation}`}
                    style={{ left: left(event.time.days.start) }}
                  />
                ),
            )}
          </div>
        ))}
        <div className="ribbon">
          {corpus.periods.map(({ id, relation, time: { days } }) => (
            <i
              key={id}
              className={relation}
              style={{ left: left(days.start), right: `calc(100% - ${left(days.end + 1)})` }}
            />
          ))}
        </div>
        {CENTURIES.map((year) => (
          <b key={year} style={{ left: left(fromGregorian({ year, month: 1, day: 1 })) }}>
            {year}
          </b>
        ))}
      </div>
      <ul>
        {RELATIONS.map((relation) => (
          <li key={relation} className={relation}>
            <i className={`mark ${relation}`} />
            {t(`relation.${relation}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
