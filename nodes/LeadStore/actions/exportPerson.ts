import type { IExecuteFunctions } from 'n8n-workflow';
import { exportPerson as recordsOf } from '../../desk/people';
import { placePeople } from '../placePeople';

/** Gives everything that is kept of the person of each item, as one document. */
export async function exportPerson(context: IExecuteFunctions) {
	const exportedAt = new Date().toISOString();
	return await placePeople(context, 'exportPerson', async ({ found, open, workspace }) => {
		if (!found.isFound) return { isFound: false, adds: {} };
		const records = await recordsOf(open(workspace), found, context.getTimezone());
		return { isFound: true, adds: { export: { exportedAt, workspace, ...records } } };
	});
}
