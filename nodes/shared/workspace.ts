import type { IExecuteFunctions, ITriggerFunctions } from 'n8n-workflow';
import type { Lead } from '../core/lead';
import { fieldsOf, switchColumn, textColumn, type RowOf, type Setting } from './settings';

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
 * The workspace that a run works on. A run started by hand in the editor gets `<workspace>:test`
 * unless the options say otherwise.
 *
 * @param ofLead the workspace named on the item, if any
 */
export function workspaceFor(
	context: IExecuteFunctions | ITriggerFunctions,
	options: StoreOptions,
	ofLead?: string | null,
): string {
	const workspace = options.workspace?.trim() || ofLead || defaultWorkspace;
	return context.getMode() === 'manual' && !options.liveTestRuns ? `${workspace}:test` : workspace;
}

/** Says for each item which workspace it belongs to, by the options and the lead. */
export const workspaceReader =
	(context: IExecuteFunctions, options: Setting<StoreOptions>) =>
	(itemIndex: number, lead: Pick<Lead, 'workspace'>): string =>
		workspaceFor(context, options.at(itemIndex), lead.workspace);
