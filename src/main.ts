import '#ui/tokens.css'
import '#ui/base.css'
import { messageOf } from '#app/attempt.ts'
import { begin } from '#app/beginning.ts'
import { showBootFailure } from '#app/bootFailure.ts'
import { applyTheme } from '#app/pageHead.ts'

const element = document.querySelector<HTMLElement>('#root')
if (element === null) throw new Error('index.html has no #root')

try {
  // The folder of the site: each page says where that lies from itself.
  const beginning = begin(new URL(element.dataset['site'] ?? './', location.href))
  // In the dark nothing of the page is painted before, so that it is never seen in the light.
  applyTheme(beginning.shared.theme)
  const { showPage } = await import('#app/showPage.tsx')
  await showPage(element, beginning)
} catch (error) {
  showBootFailure(element, messageOf(error))
}
