/** Which copies that never change the site keeps. */

/** Whether it keeps one of the edition of a day; where the list does not come, it keeps none. */
export const keepsFrozen = async (day: string): Promise<boolean> => {
  try {
    const answer = await fetch('versions.json')
    const { frozen }: { readonly frozen?: unknown } = answer.ok ? await answer.json() : {}
    return Array.isArray(frozen) && frozen.includes(day)
  } catch {
    return false
  }
}
