import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { timerKinds } from '../../nodes/core/lead';
import { claimDue } from '../../nodes/desk/timers';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';
import { starterChain } from './starterChain';

useTemporaryUserFolder();

interface SavedNode {
	name: string;
	parameters: INodeParameters;
}

const starter = JSON.parse(
	readFileSync(join(__dirname, '../../workflows/01-starter-lead-desk.json'), 'utf8'),
) as { nodes: SavedNode[] };

/** Sends a lead through the first nodes of the starter, and gives it as it left the last of them. */
async function sendThrough(form: IDataObject, nodes: number) {
	let item = form;
	for (const [name, node] of starterChain.slice(0, nodes)) {
		const { parameters = {} } = starter.nodes.find((saved) => saved.name === name) ?? {};
		const outputs = await runNode({ node, parameters, items: [item], mode: 'trigger' });
		item = jsonOf(outputs).flat()[0] ?? {};
	}
	return item;
}

const form = {
	...{
		name: 'Eva Lang',
		email: 'eva@lang-bau.de',
		phone: '+49 30 901820',
		company: 'Lang Bau GmbH',
	},
	...{ country: 'Germany', message: 'Please send us a quote for forty licences.', utm_source: 'x' },
	deep: { list: [null, '', {}, []], lead: null },
};

const claimAll = async () =>
	await inDefaultStore(async (open) => {
		const limits = { by: 1e15, most: 10, leaseMs: 1, kinds: timerKinds };
		return await claimDue(open('default'), limits, 'default', Date.now());
	});

describe('what comes out of the Timer Trigger', () => {
	test('of a clock is the whole item as it left Start, with the timer', async () => {
		const left = await sendThrough(form, starterChain.length);
		const [emission] = await claimAll();
		const { timer, ...item } = emission?.item ?? {};
		expect(timer).toMatchObject({ kind: 'warning' });
		expect(item).toEqual(left);
	});

	test('of a lead that waits is the whole item as it left Dedup Match, with the timer', async () => {
		const left = await sendThrough(form, 2);
		const [emission] = await claimAll();
		const { timer, ...item } = emission?.item ?? {};
		expect(timer).toMatchObject({ kind: 'waiting' });
		expect(item).toEqual(left);
	});
});
