/** How the name of a workspace's test copy ends. */
const mark = ':test';

/**
 * The workspace on which runs by hand work in place of another; that of a test copy is itself.
 *
 * @example
 * testCopyOf('client-a') // 'client-a:test'
 */
export const testCopyOf = (workspace: string): string =>
	workspace.endsWith(mark) ? workspace : workspace + mark;
