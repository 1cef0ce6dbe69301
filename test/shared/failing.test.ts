/** An item that fails stays whole and goes where the node's settings say, and costs no other item. */
import { NodeConnectionTypes, type IExecuteFunctions, type INodeType } from 'n8n-workflow';
import { LeadOpsError } from '../../nodes/core/errors';
import { placeItems, placeTogether } from '../../nodes/shared';
import { runNode } from '../nodes/engine';

/** A node with two outputs whose odd items fail, or all of them together. */
class Probe implements INodeType {
	constructor(private readonly together: boolean) {}

	description = {
		displayName: 'Probe',
		name: 'probe',
		group: ['transform' as const],
		version: 1,
		description: 'Fails for some items',
		defaults: { name: 'Probe' },
		usableAsTool: true as const,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		properties: [{ displayName: 'None', name: 'none', type: 'string' as const, default: '' }],
	};

	async execute(this: IExecuteFunctions) {
		const failing = new LeadOpsError({ code: 'x', message: 'It is odd', hint: 'Even it.' });
		return await placeTogether(this, 2, async () => {
			if (probe.together) throw failing;
			return await placeItems(this, ['Good', 'Odd'], ({ n }) => {
				if (Number(n) % 2 === 1) throw failing;
				return { output: 1, adds: { good: true } };
			});
		});
	}
}

let probe: Probe;

const files = { data: { data: 'eA==', mimeType: 'text/plain', fileName: 'x.txt' } };

const run = async (together: boolean, onError: 'continueRegularOutput' | 'continueErrorOutput') => {
	probe = new Probe(together);
	const items = [0, 1, 2, 3].map((n) => ({ json: { n, form: 'Contact' }, binary: files }));
	return await runNode({ node: probe, items, onError });
};

const good = (n: number) => ({
	json: { n, form: 'Contact', good: true },
	binary: files,
	pairedItem: { item: n },
});

const bad = (n: number) => ({
	json: { n, form: 'Contact', error: 'It is odd. Even it.' },
	binary: files,
	pairedItem: { item: n },
});

test.each([
	[
		'continueRegularOutput',
		[
			[bad(1), bad(3)],
			[good(0), good(2)],
		],
	],
	['continueErrorOutput', [[], [good(0), good(2)], [bad(1), bad(3)]]],
] as const)(
	'items that fail with %s stay whole, and the others are not touched',
	async (onError, left) => {
		expect(await run(false, onError)).toMatchObject(left);
	},
);

test.each([
	['continueRegularOutput', [[bad(0), bad(1), bad(2), bad(3)], []]],
	['continueErrorOutput', [[], [], [bad(0), bad(1), bad(2), bad(3)]]],
] as const)('items that fall together with %s stay whole', async (onError, left) => {
	expect(await run(true, onError)).toMatchObject(left);
});
