/** How the name of a workspace's test copy ends. */
const mark = ':test';

/** Whether a workspace is the test copy of another. */
export const isTestCopy = (workspace: string): boolean => workspace.endsWith(mark);

/**
 * What people call a workspace, also its test copy.
 *
 * @example
 * liveNameOf('client-a:test') // 'client-a'
 */
export const liveNameOf = (workspace: string): string =>
	isTestCopy(workspace) ? workspace.slice(0, -mark.length) : workspace;

/**
 * The workspace on which runs by hand work in place of another; that of a test copy is itself.
 *
 * @example
 * testCopyOf('client-a') // 'client-a:test'
 */
export const testCopyOf = (workspace: string): string =>
	isTestCopy(workspace) ? workspace : workspace + mark;
