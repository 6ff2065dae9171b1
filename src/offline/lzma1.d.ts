/** LZMA in JavaScript; what the package gives out as types are its sources, which are not as strict as ours. */
export declare const compress: (bytes: Uint8Array, mode?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9) => Uint8Array
/** @throws Error where the bytes are not LZMA, or end early */
export declare const decompress: (bytes: Uint8Array) => Uint8Array
