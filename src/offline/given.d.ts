/** Only in the offline file: the address of a file of the site, as data; undefined where it is not in there. */
declare var araxesFile: ((path: string) => string | undefined) | undefined
