import type { PeriodTitle } from '#core/corpus/parts.ts'
import { Prose } from './Prose.tsx'

/** Why a period begins and ends where it does, and why its relations are called what they are. */
export function PeriodReasons({ period }: { readonly period: PeriodTitle }) {
  const { rationale, classification, language } = period
  return (
    <>
      <p>
        <Prose text={rationale} language={language} />
      </p>
      <p>
        <Prose text={classification} language={language} />
      </p>
    </>
  )
}
