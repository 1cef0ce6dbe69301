import type { IDataObject } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const form = { Name: 'Ada Lovelace', Email: 'ada@engine.example', Message: 'Please call me' };

/** Normalizes the form in one kind of run, and matches it in a live one, as a timer would. */
async function receive(mode: 'manual' | 'trigger') {
	const [items = []] = jsonOf(
		await runNode({ node: new LeadNormalize(), items: [form], parameters: {}, mode }),
	);
	const [matched] = jsonOf(
		await runNode({ node: new LeadDedupMatch(), items, parameters: {}, mode: 'trigger' }),
	).flat();
	return String((matched?.lead as IDataObject).id);
}

const isKnownIn = async (workspace: string, leadId: string) =>
	await inDefaultStore(async (open) => (await open(workspace).leads.find(leadId)) !== undefined);

test.each([
	['manual', [true, false]],
	['trigger', [false, true]],
] as const)('a lead of a %s run is known in the test copy, and live: %j', async (mode, known) => {
	const leadId = await receive(mode);
	expect([await isKnownIn('default:test', leadId), await isKnownIn('default', leadId)]).toEqual(
		known,
	);
});
