import type { INodeExecutionData } from 'n8n-workflow';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { runNode } from '../nodes/engine';

const file = {
	data: { data: 'Zmxvb3IgcGxhbg==', mimeType: 'application/pdf', fileName: 'plan.pdf' },
};

const leaving = async (items: INodeExecutionData[], parameters = {}) =>
	(
		await runNode({
			node: new LeadQualifyScore(),
			parameters: { options: { recordInStore: false }, ...parameters },
			items,
			onError: 'continueRegularOutput',
		})
	).flat();

test('an item leaves with its files and with the item that it came from', async () => {
	const items = [{ json: {} }, { json: { lead: { message: 'hi' } }, binary: file }];
	const left = await leaving(items);
	const withFile = left.filter(({ binary }) => binary !== undefined);
	expect(left).toHaveLength(2);
	expect(withFile).toMatchObject([{ binary: file, pairedItem: { item: 1 } }]);
});

test('an item that fails keeps its files', async () => {
	const lead = { email: 'ada@example.com' };
	const [left] = await leaving([{ json: { lead }, binary: file }], { nurtureFrom: 30 });
	expect(left).toMatchObject({ binary: file, json: { error: expect.any(String) } });
});
