import type { IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { knownLeadOf, type NormalizeSettings } from '../core/normalize';
import type { WorkspaceSaid } from '../core/workspace';
import { saidForWorkspace } from '../desk/workspace';
import { defaultWorkspace, readStore, type Setting } from '../shared';
import { ofWorkspace } from './description';

type Said = Pick<WorkspaceSaid, 'defaultCountry' | 'ours'>;

const nothing: Said = { defaultCountry: null, ours: [] };

/**
 * Settings in which the workspace's country stands, and its own addresses count beside those of the
 * node, where a node leaves it to the workspace.
 *
 * @throws LeadOpsError `store.*` when it is left to the workspace and the store cannot be had
 */
export async function withSaid(
	context: IExecuteFunctions,
	written: Setting<NormalizeSettings>,
): Promise<Setting<NormalizeSettings>> {
	const workspaces = context.getInputData().map(({ json }, itemIndex) => {
		// A setting that cannot work is an error of the item's own, told where it is worked on.
		const read = attempt(() => written.at(itemIndex));
		if (!read.ok || read.value.defaultCountry !== ofWorkspace) return null;
		const { workspace, workspaceOtherwise } = read.value;
		return workspace || knownLeadOf(json)?.workspace || workspaceOtherwise || defaultWorkspace;
	});
	const said = await saidOf(context, new Set(workspaces));
	return {
		constant: written.constant && new Set(workspaces).size <= 1,
		at(itemIndex) {
			const settings = written.at(itemIndex);
			const workspace = workspaces[itemIndex] ?? null;
			if (workspace === null) return settings;
			const { defaultCountry, ours } = said.get(workspace) ?? nothing;
			return {
				...settings,
				defaultCountry: defaultCountry ?? '',
				ours: [...(settings.ours ?? []), ...ours],
			};
		},
	};
}

/** What some workspaces have said, by their names. */
async function saidOf(context: IExecuteFunctions, workspaces: ReadonlySet<string | null>) {
	const said = new Map<string, Said>();
	const names = [...workspaces].filter((name) => name !== null);
	if (names.length === 0) return said;
	await readStore(context, async (open) => {
		for (const name of names) said.set(name, (await saidForWorkspace(open(name))) ?? nothing);
	});
	return said;
}
