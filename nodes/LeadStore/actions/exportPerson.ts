import type { IExecuteFunctions } from 'n8n-workflow';
import { placePeople } from '../placePeople';
import { readableRecords } from '../readable';

/** Gives everything that is kept of the person of each item, as one document. */
export async function exportPerson(context: IExecuteFunctions) {
	const exportedAt = new Date().toISOString();
	return await placePeople(context, async ({ found, open, workspace }) => {
		if (!found.isFound) return { isFound: false, adds: {} };
		const records = await open(workspace).people.export(found);
		return {
			isFound: true,
			adds: {
				export: { exportedAt, workspace, ...readableRecords(records, context.getTimezone()) },
			},
		};
	});
}
