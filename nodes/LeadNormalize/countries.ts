import type { IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { knownLeadOf, type NormalizeSettings } from '../core/normalize';
import { saidForWorkspace } from '../desk/workspace';
import { defaultWorkspace, readStore, type Setting } from '../shared';
import { ofWorkspace } from './description';

/**
 * Settings in which the workspace's country stands where a node leaves it to the workspace.
 *
 * @throws LeadOpsError `store.*` when it is left to the workspace and the store cannot be had
 */
export async function withCountries(
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
	const countries = await countriesOf(context, new Set(workspaces));
	return {
		constant: written.constant && new Set(workspaces).size <= 1,
		at(itemIndex) {
			const settings = written.at(itemIndex);
			const workspace = workspaces[itemIndex] ?? null;
			if (workspace === null) return settings;
			return { ...settings, defaultCountry: countries.get(workspace) ?? '' };
		},
	};
}

/** The countries that some workspaces have said, by their names. */
async function countriesOf(context: IExecuteFunctions, workspaces: ReadonlySet<string | null>) {
	const countries = new Map<string, string>();
	const names = [...workspaces].filter((name) => name !== null);
	if (names.length === 0) return countries;
	await readStore(context, async (open) => {
		for (const name of names) {
			const country = (await saidForWorkspace(open(name)))?.defaultCountry;
			if (country) countries.set(name, country);
		}
	});
	return countries;
}
