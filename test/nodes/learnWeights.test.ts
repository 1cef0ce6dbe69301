import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { comparableOf, leadFields } from '../../nodes/core/match';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { completeLead } from '../../nodes/shared';
import { sparse } from '../bench/match/sparse';
import { knownLead } from '../store/contract/records';
import { runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

interface Weights extends IDataObject {
	reason: string;
	inUse: number | string;
}

async function learn(parameters: INodeParameters = {}, items: IDataObject[] = [{ a: 1 }]) {
	const outputs = await runNode({
		...{ node: new LeadDedupMatch(), items, mode: 'manual' },
		parameters: { operation: 'learnWeights', ...parameters },
	});
	return outputs.map((left) => left.map(({ json }) => json.weights as unknown as Weights));
}

const know = async () =>
	await inDefaultStore(async (open) => {
		const session = open('default');
		for (const [n, { given }] of sparse(11, 600).records.entries()) {
			await session.leads.save(knownLead({ id: `lead-${n}` }), []);
			session.matches.add(`lead-${n}`, comparableOf(leadFields, given));
		}
	});

test('a run by hand reads the live leads, and only its switch puts weights to use', async () => {
	await know();
	const [used, looked] = await learn();
	expect([used, looked?.length]).toEqual([[], 1]);
	expect(looked?.[0]?.reason).toContain('Not in use yet: with "Use These Weights" on');

	const [now = []] = await learn({ useWeights: true }, [{ a: 1 }, { a: 2 }]);
	expect(now.map(({ inUse }) => inUse)).toEqual([1, 1]);
	const inUse = async (name: string) =>
		await inDefaultStore(async (open) => (await open(name).weights.inUse())?.version);
	expect([await inUse('default'), await inUse('default:test')]).toEqual([1, 1]);

	await learn({ weightsFrom: 'ready', useWeights: true });
	expect([await inUse('default'), await inUse('default:test')]).toEqual([undefined, undefined]);
	const [[again] = []] = await learn({
		...{ weightsFrom: 'version', weightsVersion: 1, useWeights: true },
	});
	expect(again).toMatchObject({ inUse: 1, done: true });
});

test('where nobody is known it says so', async () => {
	const lead = completeLead({ email: 'ada@engine.example' }, '2026-03-02T09:00:00.000Z');
	const [used, looked] = await learn({ useWeights: true }, [{ lead } as unknown as IDataObject]);
	expect(used).toEqual([]);
	expect(looked).toMatchObject([
		{ reason: expect.stringContaining('there is no known lead yet'), inUse: 'ready' },
	]);
});
