/** Puts the text of a field on the clipboard; where the browser does not let it, the text stays selected. */
export const copyField = async (field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> => {
  field.select()
  try {
    await field.ownerDocument.defaultView?.navigator.clipboard.writeText(field.value)
    return true
  } catch {
    return false
  }
}
