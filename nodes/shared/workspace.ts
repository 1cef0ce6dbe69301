import type { IExecuteFunctions } from 'n8n-workflow';
import type { Lead } from '../core/lead';
import { fieldsOf, switchColumn, textColumn, type RowOf, type Setting } from './settings';
import { testCopyOf } from './testCopy';

/** The workspace for people who never set one. */
export const defaultWorkspace = 'default';

/** The options about the store that every node with a store shows, in this order. */
export const storeColumns = {
	liveTestRuns: switchColumn({
		displayName: 'Use Live Data in Test Runs',
		default: false,
		description:
			"Whether a run started by hand in the editor works on the real leads, turns and clocks. Otherwise it works on a test copy of the workspace, takes nobody's turn and starts no real clock.",
	}),
	workspace: textColumn({
		displayName: 'Workspace',
		placeholder: 'e.g. client-a',
		description:
			'Keeps clients apart in one store. Leave empty to use the workspace that Lead Normalize gave the lead.',
	}),
};

/** Their fields for the screen. */
export const storeOptions = fieldsOf(storeColumns);

/** What {@link storeColumns} hold. */
export type StoreOptions = Partial<RowOf<typeof storeColumns>>;

/**
 * Whether a node works on test data: a lead that says so always does, even in a published workflow,
 * such as one that a timer of a test copy brings; else a run by hand does, unless the option says
 * otherwise.
 */
export const isTest = (
	context: Pick<IExecuteFunctions, 'getMode'>,
	{ liveTestRuns }: Pick<StoreOptions, 'liveTestRuns'>,
	lead: { test?: boolean } = {},
): boolean => lead.test === true || (context.getMode() === 'manual' && !liveTestRuns);

/**
 * The workspace that a run works on: that of the options, else that of the lead, else the default
 * one; for test data its test copy.
 *
 * @param lead what the item says, if anything
 */
export function workspaceFor(
	context: Pick<IExecuteFunctions, 'getMode'>,
	options: StoreOptions,
	lead: { workspace?: string | null; test?: boolean } = {},
): string {
	const workspace = options.workspace?.trim() || lead.workspace || defaultWorkspace;
	return isTest(context, options, lead) ? testCopyOf(workspace) : workspace;
}

/** Says for each item which workspace it belongs to, by the options and the lead. */
export const workspaceReader =
	(context: IExecuteFunctions, options: Setting<StoreOptions>) =>
	(itemIndex: number, lead: Pick<Lead, 'workspace' | 'test'>): string =>
		workspaceFor(context, options.at(itemIndex), lead);
