/** The day on which things were known: its views come when a day is asked for, or when somebody reaches for the choice. */
import type { Story } from '../../model/story.ts'
import { whenNear } from '../../store/nearby.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, watch } from '../../store/watch.ts'

/** `choice` is the `<details>` in the timeline's head, `banner` says what the day does to the story. */
export const laterAsKnown = (
  { choice, banner }: { readonly choice: HTMLDetailsElement; readonly banner: HTMLElement },
  story: Story,
  store: Store,
): Dispose => {
  let gone = false
  let begun = false
  let close: Dispose = () => {}
  const bring = (): void => {
    if (begun) return
    begun = true
    import('./index.ts').then(({ asKnownView, knownBannerView }) => {
      if (!gone) close = all(asKnownView(choice, story, store), knownBannerView(banner, story, store))
    }, console.error)
  }
  return all(
    whenNear(choice, bring, Number.POSITIVE_INFINITY),
    watch(
      store,
      ({ known }) => known !== null,
      (asked) => {
        if (asked) bring()
      },
    ),
    () => {
      gone = true
      close()
    },
  )
}
