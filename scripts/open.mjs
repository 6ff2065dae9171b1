/** Shows an address in the person's browser, where there is a person and a browser. */
import { spawn } from 'node:child_process'

/**
 * The program that opens an address, or nothing where none should be opened.
 * @param {{ platform: string, env: Record<string, string | undefined>, terminal: boolean }} machine
 * @returns {readonly string[] | undefined} program and first parameters
 */
export const opener = ({ platform, env, terminal }) => {
  if (!terminal || env.CI || env.BROWSER === 'none') return undefined
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  // Without a screen xdg-open would start a text browser in the terminal.
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined
}

/**
 * Opens an address; never fails.
 * @param {string} address
 */
export const open = (address) => {
  const [program, ...first] =
    opener({ platform: process.platform, env: process.env, terminal: process.stdout.isTTY === true }) ?? []
  if (!program) return
  const child = spawn(program, [...first, address], { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}
