import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** Id of the element that it leads to. */
  readonly to: string
}

/** Brings a place of the pane into sight. The address belongs to the state of the page, so no hash is put there. */
export function InPageLink({ to, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={`#${to}`}
      onClick={(click) => {
        click.preventDefault()
        document.querySelector(`#${to}`)?.scrollIntoView({ block: 'center' })
      }}
    >
      {children}
    </a>
  )
}
