import { expect, type Locator, type Page } from '@playwright/test'

/** Someone without a mouse. After every key the focus must stand somewhere, in sight and marked. */
export type Keyboard = {
  readonly press: (key: string) => Promise<void>
  /** Types into what has the focus; of a long text only the beginning key by key. */
  readonly type: (text: string) => Promise<void>
  /** Tab until `target` has the focus; fails when it is out of reach. */
  readonly tabTo: (target: Locator) => Promise<void>
}

const MOST_TABS = 60
const TYPED = 24

export function createKeyboard(page: Page): Keyboard {
  const press = async (key: string) => {
    await page.keyboard.press(key)
    await expectFocusVisible(page, key)
  }
  return {
    press,
    async type(text) {
      await page.keyboard.type(text.slice(0, TYPED))
      if (text.length > TYPED) await page.keyboard.insertText(text.slice(TYPED))
      await expectFocusVisible(page, text)
    },
    async tabTo(target) {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        if (await isFocused(target)) return
        await page.keyboard.press('Tab')
        // Behind the last stop of a page come the controls of the browser, then the first stop again.
        if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab')
        await expectFocusVisible(page, 'Tab')
      }
      throw new Error(`not reached by ${MOST_TABS} Tab: ${String(target)}`)
    },
  }
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement))
}

/** Waits for the screen to settle, then says why nobody could see where they are; `key` is what was pressed last. */
async function expectFocusVisible(page: Page, key: string): Promise<void> {
  await expect.poll(() => page.evaluate(findHiddenFocus), { message: `focus after ${key}` }).toBe('')
}

/** Runs in the page. Empty when the focus is in sight and marked, else what is wrong with it. */
function findHiddenFocus(): string {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return 'nothing has the focus'
  const name = `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40)}`
  const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '')
  // The mark stands on the element, the frame around it, the label beside a hidden input, or the chosen row or option.
  const { parentElement, nextElementSibling } = focused
  const places = [focused, parentElement, parentElement?.parentElement, nextElementSibling]
  const isMarked = places.some(hasOutline) || [focused, active].some(hasInnerFrame)
  if (!isMarked) return `no mark on ${name}`
  const { left, top, right, bottom } = (active ?? focused.closest('label') ?? focused).getBoundingClientRect()
  const isInSight = right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight
  return isInSight ? '' : `out of sight: ${name}`

  function hasOutline(place: Element | null | undefined): boolean {
    if (!(place instanceof HTMLElement) || place.offsetWidth < 4) return false
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(place)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && Number(opacity) > 0
  }
  function hasInnerFrame(place: Element | null): boolean {
    if (place === null) return false
    return [null, '::after'].some((pseudo) => /[1-9]px.* inset/.test(getComputedStyle(place, pseudo).boxShadow))
  }
}
