/** The browser of this machine; `undefined` where there is none. */
export function browserPath(): string | undefined;
