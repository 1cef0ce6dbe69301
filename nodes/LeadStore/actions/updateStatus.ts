import type { IExecuteFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { meanings, type Meaning, type MeaningName } from '../../core/match';
import { changeStatus } from '../../desk/people';
import { settingsOf } from '../../shared';
import { placePeople } from '../placePeople';

/** Says where the person of each item stands, on all leads that are theirs. */
export async function updateStatus(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const status = setting<unknown>('status', 'customer');
	const reason = setting<unknown>('reason', '');
	const now = Date.now();

	return await placePeople(context, async ({ found, open, workspace, itemIndex }) => {
		const said = {
			...meaningOf(status.at(itemIndex)),
			...{ reason: textOf(reason.at(itemIndex)), at: now, cause: 'person' as const },
		};
		const leads = [];
		for (const leadId of found.leadIds) {
			const changed = await changeStatus(open(workspace), leadId, said, now);
			if (changed) leads.push(changed);
		}
		return { isFound: leads.length > 0, adds: { statusUpdate: { leads } } };
	});
}

function meaningOf(value: unknown): Meaning {
	const name = String(value ?? '')
		.trim()
		.toLowerCase();
	if (isMeaning(name)) return meanings[name];
	throw new LeadOpsError({
		code: 'status.invalid',
		message: `"Status" is ${JSON.stringify(value) ?? 'empty'}, which is no status of a lead`,
		hint: `Set "Status" to one of ${Object.keys(meanings).join(', ')}.`,
	});
}

const isMeaning = (name: string): name is MeaningName => Object.hasOwn(meanings, name);

const textOf = (value: unknown): string | null =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
