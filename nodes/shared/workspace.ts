import type { IExecuteFunctions, ITriggerFunctions } from 'n8n-workflow';
import type { Lead } from '../core/lead';
import { testCopyOf } from './testCopy';
import { fieldsOf, switchColumn, type RowOf, type Setting } from './settings';
import { workspaceColumn } from './workspaceColumn';

/** The workspace for people who never set one. */
export const defaultWorkspace = 'default';

/** The options about the store that every node with a store shows, in this order. */
export const storeColumns = {
	liveTestRuns: switchColumn({
		displayName: 'Use Live Data in Test Runs',
		default: false,
		description:
			"Whether a run started by hand in the editor works on the real leads, turns and clocks. Otherwise it works on a test copy of the workspace, takes nobody's turn and starts no real clock. A lead that Lead Normalize marked as a test stays in the test copy: turn the same option on there, too.",
	}),
	workspace: workspaceColumn({
		description:
			'Keeps clients apart in one store. Leave empty to use the workspace that Lead Normalize gave the lead.',
	}),
};

/** Their fields for the screen. */
export const storeOptions = fieldsOf(storeColumns);

/** What {@link storeColumns} hold. */
export type StoreOptions = Partial<RowOf<typeof storeColumns>>;

/** What an item says about where its lead belongs. */
export interface Belonging {
	workspace?: string | null;
	/** Whether it is the lead of a run by hand. */
	test?: boolean;
}

/**
 * The workspace that a lead is worked on in: its test copy where the lead is a test, in any run, and
 * in a run started by hand unless the options say otherwise. A lead can only make that safer: one that
 * is no test, such as one pinned from a live run, is not live in a run by hand before a person says so.
 *
 * @param ofItem what the item says, if anything
 * @example
 * workspaceFor(context, {}, { workspace: 'client-a', test: true }) // 'client-a:test'
 */
export function workspaceFor(
	context: Pick<IExecuteFunctions | ITriggerFunctions, 'getMode'>,
	options: StoreOptions,
	{ workspace: ofLead, test = false }: Belonging = {},
): string {
	const workspace = options.workspace?.trim() || ofLead || defaultWorkspace;
	return test || isTestRun(context, options) ? testCopyOf(workspace) : workspace;
}

/** Whether a run was started by hand and works on no real data. */
export const isTestRun = (
	context: Pick<IExecuteFunctions | ITriggerFunctions, 'getMode'>,
	{ liveTestRuns }: StoreOptions,
): boolean => context.getMode() === 'manual' && !liveTestRuns;

/** Says for each item which workspace it belongs to, by the options and the lead. */
export const workspaceReader =
	(context: IExecuteFunctions, options: Setting<StoreOptions>) =>
	(itemIndex: number, lead: Pick<Lead, 'workspace' | 'test'>): string =>
		workspaceFor(context, options.at(itemIndex), lead);
