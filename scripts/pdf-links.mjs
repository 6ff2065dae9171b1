/** Links to the PDFs of the sheets, written into the pages where the build left room for them. */

/**
 * @typedef {object} Pdf
 * @property {string} set name of the file without its ending: "student-a4"
 * @property {number} bytes
 * @property {number} pages
 */

/**
 * Fills each `<span data-pdf="student-a4" data-from="…">` of a page; doing it twice changes nothing more.
 * @param {string} page HTML
 * @param {readonly Pdf[]} made
 * @returns {string}
 */
export const withPdfLinks = (page, made) =>
  page.replace(
    /(<span data-pdf="([^"]+)" data-from="([^"]*)">)(?:(?!<\/span>).)*<\/span>/g,
    (whole, opening, set, from) => {
      const pdf = made.find((it) => it.set === set)
      if (!pdf) return whole
      const words = `PDF, ${pdf.pages} pages, ${Math.round(pdf.bytes / 1024)} KB`
      return `${opening}<a href="${from}${set}.pdf" aria-label="${set.replace('-', ' sheets, ')}: ${words}">${words}</a></span>`
    },
  )

/**
 * Pages of a PDF, counted by its page objects; Chromium writes these uncompressed.
 * @param {Uint8Array} bytes
 */
export const pageCount = (bytes) =>
  (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length
