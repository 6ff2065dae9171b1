declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs commands on files in memory and returns the files they write, by name. */
    applyCommands(commands: string, files: Record<string, Buffer | string>): Promise<Record<string, Buffer | string>>
  }
  const mapshaper: Mapshaper
  export default mapshaper
}
