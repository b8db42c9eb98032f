/** What `localStorage` keeps under a name; null for nothing, or where it is closed, as it may be to a framed page. */
export function storedChoice(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a choice for the next visit, where the browser allows it; null forgets it. */
export function storeChoice(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // the next visit starts without it
  }
}
