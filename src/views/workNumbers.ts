import { createContext } from 'react'

/** By id: the number under which a work stands in the list at the end of what is printed. Null on the screen, where works are cited by author and year. */
export const WorkNumbers = createContext<ReadonlyMap<string, number> | null>(null)
