import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './open.ts'
import { isAt, present, slide, stepOf, steps } from './present-open.ts'

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

/** The map never comes in either window. */
const withoutMap = (context: BrowserContext) => context.route(/\/assets\/canvas-[^/]*\.js$/, () => {})

const isConnected = (console: Page) =>
  expect(console.locator('.console-peer')).toHaveText('Projector window connected', { timeout: 15_000 })

/** The projector window, and the console that S opens. */
const both = async (page: Page, link = '?mode=present&step=10') => {
  await withoutMap(page.context())
  await present(page, link)
  const coming = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const console = await coming
  await isConnected(console)
  return console
}

const isBothAt = async (page: Page, console: Page, step: number) => {
  await isAt(page, step)
  await isAt(console, step)
  await expect(console.locator('.console-steps [aria-current]')).toHaveText(String(step))
}

/** Numbers of a seed, the same for each run that is given it. */
const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('S opens the console with slide, next, notes, question, sources and clocks', async ({ page }) => {
  const console = await both(page)
  await expect(console.locator('.console [data-place=on-screen] .slide:not([hidden]) h1')).toContainText(
    'Iranian officials',
  )
  await expect(console.locator('[data-place=next] h1')).toContainText('Pezeshkian asks Aliyev')
  const notes = console.locator('.step-notes:not([hidden])')
  await expect(notes).toContainText('The hatched area is the allegation')
  await expect(notes).toContainText('What would you need to see before drawing a line?')
  await expect(notes.locator('.notes-sources li')).toHaveCount(13)
  await expect(console.locator('[data-clock=whole]')).toHaveText(/^\d+:\d\d$/)
  await console.getByRole('button', { name: 'Pause the clock' }).click()
  await expect(console.getByRole('button', { name: 'Let the clock run' })).toBeVisible()
})

test('console and slide are in step over fifty random jumps', async ({ page }) => {
  const console = await both(page)
  const seed = Number(process.env.ARAXES_SEED ?? Date.now() % 100_000)
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  process.stdout.write(`seed of the jumps: ${seed}\n`)
  const below = random(seed)
  let step = 10
  for (let jump = 0; jump < 50; jump += 1) {
    const next = 1 + below(steps)
    const ways = [
      async () => console.locator(`[data-go="${next}"]`).dispatchEvent('click'),
      async () => {
        await page.keyboard.type(String(next))
        await page.keyboard.press('Enter')
      },
      async () => {
        await console.keyboard.type(String(next))
        await console.keyboard.press('Enter')
      },
    ]
    const way = below(5)
    if (way < 3) {
      await ways[way]?.()
      step = next
    } else {
      await (way === 3 ? page : console).keyboard.press('PageDown')
      step = Math.min(steps, step + 1)
    }
    await expect
      .poll(async () => [await stepOf(page), await stepOf(console)], {
        message: `jump ${jump}`,
        intervals: [20, 50, 100, 250],
      })
      .toEqual([step, step])
  }
  await isBothAt(page, console, step)
})

test('what is hidden, covered or voted for in one window is so in the other', async ({ page }) => {
  const console = await both(page)
  await console.locator('[data-veil-name=status]').click()
  await expect(slide(page).locator('.slide-vote')).toBeVisible()
  await expect(console.locator('[data-veil-name=status] i')).toHaveText('hidden')
  await console.keyboard.press('a')
  await page.keyboard.press('d')
  await expect(console.locator('.console-tally')).toHaveText('The class: Documented: 1 and Alleged: 1.')
  await expect(slide(page).locator('[data-vote=alleged] .vote-count')).toHaveText('1')
  await page.keyboard.press('h')
  await expect(console.locator('[data-veil-name=status] i')).toHaveText('shown')
  await console.getByRole('button', { name: 'Black' }).click()
  await expect(page.locator('.deck-cover')).toBeVisible()
  await console.getByRole('button', { name: 'Black' }).click()
  await expect(page.locator('.deck-cover')).toBeHidden()
})

test('a window that is reloaded finds the other again, and the votes are still there', async ({ page }) => {
  const console = await both(page)
  await page.keyboard.press('h')
  await page.keyboard.press('a')
  await expect(console.locator('.console-tally')).toHaveText('The class: Alleged: 1.')
  await console.reload()
  await isConnected(console)
  await isBothAt(page, console, 10)
  await expect(console.locator('.console-tally')).toHaveText('The class: Alleged: 1.')

  await page.reload()
  await isConnected(console)
  await expect(slide(page).locator('[data-vote=alleged] .vote-count')).toHaveText('1')
  await console.keyboard.press('PageDown')
  await isBothAt(page, console, 11)
  await page.keyboard.press('PageDown')
  await isBothAt(page, console, 12)
})

test('a window that is closed is missed, and found when it is opened anew', async ({ page, context }) => {
  const console = await both(page)
  await page.close()
  await expect(console.locator('.console-peer')).toContainText('No projector window', { timeout: 15_000 })
  await console.keyboard.press('PageDown')
  await isAt(console, 11)

  const again = await context.newPage()
  await present(again, '?mode=present&step=3')
  await isConnected(console)
  await isBothAt(again, console, 3)
  await console.keyboard.press('PageDown')
  await isBothAt(again, console, 4)
  await console.close()
  await again.keyboard.press('PageDown')
  await isAt(again, 5)
})

test('letters of strangers are ignored', async ({ page }) => {
  const console = await both(page)
  await page.evaluate(() => {
    const letter = { araxes: 1, to: '', story: 'Another story', role: 'console', window: 'x' }
    const action = { do: 'go', step: 2 }
    window.postMessage({ ...letter, say: 'do', action }, '*')
    const channel = new BroadcastChannel('araxes-deck')
    channel.postMessage({ ...letter, say: 'do', action })
    channel.postMessage('go to 2')
    channel.postMessage({
      ...letter,
      story: document.querySelector('.story-name h1')?.textContent,
      say: 'do',
      action: { do: 'go', step: '2' },
    })
  })
  await page.waitForTimeout(300)
  await isBothAt(page, console, 10)
})

test('without a second window the notes stand under the slide', async ({ page }) => {
  await withoutMap(page.context())
  await page.addInitScript(() => {
    window.open = () => null
  })
  await present(page, '?mode=present&step=10')
  await page.keyboard.press('s')
  await expect(page.locator('.deck-notes')).toContainText('The hatched area is the allegation')
  await expect(page.locator('.deck-status')).toContainText('did not open a second window')
})
