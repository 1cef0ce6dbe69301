/** A folder on a disk of its own that is soon full; undefined for those who may not make one. */
export function smallDisk(kilobytes: number): { folder: string; remove(): void } | undefined;
