import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { completeLead } from '../../nodes/shared';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

interface Preview extends IDataObject {
	reason: string;
	inquiries: number;
	rows: IDataObject[];
}

const ada = { fullName: 'Ada Lovelace', email: 'ada@engine.example', message: 'Hello' };

const inquiry = (fields: IDataObject): IDataObject => ({
	lead: completeLead(fields, '2026-03-02T09:00:00.000Z') as unknown as IDataObject,
});

async function preview(parameters: INodeParameters = {}, items: IDataObject[] = [{ a: 1 }]) {
	const [left = []] = await runNode({
		...{ node: new LeadDedupMatch(), items, mode: 'manual' },
		parameters: { operation: 'previewThresholds', ...parameters },
	});
	return left.map(({ json }) => json.preview as unknown as Preview);
}

test('a run by hand looks at the live leads, with the percentages of each item', async () => {
	const items = [inquiry(ada), inquiry({ ...ada, fullName: 'Ada', message: 'Again' })];
	await runNode({ node: new LeadDedupMatch(), items });
	const asked = [{ from: 90 }, { from: 99.9 }, { from: 90 }, ...items];
	const told = await preview({ existingFrom: '={{ $json.from ?? 90 }}' }, asked);
	expect(told.map(({ rows }) => rows[0]?.existingFrom)).toEqual([90, 99.9, 90, 90, 90]);
	expect(told[0]?.inquiries).toBe(2);
	expect(told[0]?.rows[0]).toMatchObject({ existing: 1, review: 0, new: 1 });
});

test('percentages that Match would refuse are refused', async () => {
	await expect(preview({ existingFrom: 70, reviewFrom: 80 })).rejects.toMatchObject({
		message: expect.stringContaining('above "Existing From (Percent)"') as unknown,
	});
});

test('where nobody asked yet it says so', async () => {
	expect(await preview()).toMatchObject([
		{ reason: 'Match has decided about no lead yet, so nothing can be previewed.', inquiries: 0 },
	]);
});
