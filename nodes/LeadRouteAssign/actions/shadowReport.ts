import type { IExecuteFunctions } from 'n8n-workflow';
import { readShadow } from '../../desk/shadow';
import { liveNameOf, placeInStore, settingsOf, workspaceFor } from '../../shared';
import { optionParameters, outputNames } from '../description';
import { shadowParameters } from '../shadow';

/** Says what a shadow of the live workspace has counted so far. */
export async function shadowReport(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { options } = optionParameters.read(source);
	const { shadowName, beginAnew } = shadowParameters.read(source);
	return await placeInStore(
		context,
		outputNames.shadowReport,
		async (workspace, _json, itemIndex) => {
			const name = liveNameOf(workspaceFor(context, options.at(itemIndex)));
			const report = await readShadow(workspace(name), {
				name: shadowName.at(0),
				beginAnew: beginAnew.at(itemIndex),
				timeZone: context.getTimezone(),
			});
			return { output: 0, adds: { shadowReport: report } };
		},
	);
}
