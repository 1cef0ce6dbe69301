/** With "Continue on fail", items are taken together first, and one by one only where one of them fails. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { EmbeddedStore } from '../../nodes/store/embedded/EmbeddedStore';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const lead = (
	inquiryId: string,
	receivedAt: unknown = '2026-03-02T08:00:00.000Z',
): IDataObject => ({
	lead: { id: `lead_${inquiryId}`, inquiryId, workspace: 'default', receivedAt, fullName: 'Ada' },
});

const clocks: INodeParameters = {
	clocks: { clock: [{ name: 'First touch', startAt: '={{ $json.at }}', stopsOn: ['human'] }] },
	options: { workspace: '={{ $json.workspace ?? "default" }}' },
};

test.each([
	['all go well', [lead('i-1'), lead('i-2'), lead('i-3')], 1, ['i-1', 'i-2', 'i-3']],
	[
		'one fails',
		[lead('i-1'), { ...lead('i-2'), workspace: 'a:test' }, lead('i-3')],
		2,
		['i-1', 'i-3'],
	],
])('%s', async (_what, items, transactions, started) => {
	const spied = jest.spyOn(EmbeddedStore.prototype, 'transaction');
	const outputs = await runNode({
		...{ node: new LeadSlaTimer(), parameters: clocks, items, onError: 'continueErrorOutput' },
	});
	expect(spied).toHaveBeenCalledTimes(transactions);
	spied.mockRestore();
	const [good = [], , failed = []] = jsonOf(outputs);
	expect(good).toHaveLength(started.length);
	expect(failed).toHaveLength(items.length - started.length);
	const kept = await inDefaultStore(async (open) => {
		const { clocks: book } = open('default');
		const found = await Promise.all(
			['i-1', 'i-2', 'i-3'].map(async (id) => await book.ofInquiry(id)),
		);
		return found.flat().map(({ inquiryId }) => inquiryId);
	});
	expect(kept).toEqual(started);
});
