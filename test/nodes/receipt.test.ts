/** A lead that says it is years old is no late one: its clocks count from when it came in. */
import type { INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { Sla } from '../../nodes/core/lead';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const anHour: INodeParameters = {
	clocks: { clock: [{ name: 'First touch', amount: 60, unit: 'minutes', stopsOn: ['human'] }] },
};

const start = async (created_at: string, options: INodeParameters = {}) => {
	const items = [{ email: 'ada@example.com', created_at }];
	const [valid = []] = jsonOf(
		await runNode({ node: new LeadNormalize(), items, parameters: { options } }),
	);
	const [[started] = []] = jsonOf(
		await runNode({ node: new LeadSlaTimer(), items: valid, parameters: anHour }),
	);
	const [clock] = (started?.sla as unknown as Sla).clocks;
	return { dueAt: Date.parse(clock?.dueAt ?? ''), validation: started?.validation };
};

test.each([
	['2024-01-05T10:00:00Z', 'receivedAt.old'],
	['2030-01-05T10:00:00Z', 'receivedAt.ahead'],
])('a lead of %s has its hour from now on', async (created, code) => {
	const before = Date.now();
	const { dueAt, validation } = await start(created);
	expect(dueAt).toBeGreaterThanOrEqual(before + 3_600_000);
	expect(dueAt).toBeLessThanOrEqual(Date.now() + 3_600_000);
	expect(validation).toMatchObject({ status: 'valid', issues: [{ code }] });
});

test('who raises Oldest Receipt has the lead’s own time', async () => {
	const { dueAt } = await start('2024-01-05T10:00:00Z', { oldestReceipt: 1_000_000 });
	expect(new Date(dueAt).toISOString()).toBe('2024-01-05T11:00:00.000Z');
});

const named: INodeParameters = {
	leadFrom: 'fields',
	leadFieldNames: { email: 'mail', receivedAt: 'since' },
};

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();

test.each([
	['years ago', '2024-01-05T10:00:00Z', true],
	['years ago, of the workflow’s zone', '2024-01-05 10:00', true],
	['still to come', ago(-3), true],
	['near', ago(3), false],
])('a field named by hand that says %s', async (_what, since, isNow) => {
	const items = [{ mail: 'ada@example.com', since }];
	const before = Date.now();
	for (const [node, parameters] of [
		[new LeadDedupMatch(), named],
		[new LeadSlaTimer(), { ...named, ...anHour, operation: 'computeDueTime' }],
		[new LeadSlaTimer(), { ...named, ...anHour }],
	] as const) {
		const hints: NodeExecutionHint[] = [];
		const [[left] = []] = jsonOf(await runNode({ node, items, parameters, hints }));
		const { lead, sla } = left as unknown as { lead?: { receivedAt: string }; sla?: Sla };
		const started = lead?.receivedAt ?? sla?.clocks[0]?.startedAt ?? '';
		const [from, to] = isNow ? [before, Date.now()] : [Date.parse(since), Date.parse(since)];
		expect(Date.parse(started)).toBeGreaterThanOrEqual(from);
		expect(Date.parse(started)).toBeLessThanOrEqual(to);
		const told = hints.filter(({ message }) => message.includes('counts as received now'));
		expect(told).toHaveLength(isNow ? 1 : 0);
	}
});
