import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { completeLead } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const inquiry = (message: string): IDataObject => ({
	lead: completeLead(
		{ email: 'ada@engine.example', fullName: 'Ada Lovelace', company: 'Engine', message },
		new Date().toISOString(),
	) as unknown as IDataObject,
});

/** What leaves a node, on whichever output. */
async function through(node: INodeType, item: IDataObject, parameters: INodeParameters = {}) {
	const outputs = jsonOf(await runNode({ node, items: [item], parameters }));
	return { output: outputs.findIndex((items) => items.length > 0), json: outputs.flat()[0] ?? {} };
}

const owners = { owners: { owner: [{ name: 'Ann Lee', email: 'ann@example.com' }] } };
const clocks = { clocks: { clock: [{ name: 'First touch', stopsOn: ['human'] }] } };

test('a replay has what the first run said of it: what it is worth, whose it is, and its clocks', async () => {
	const item = inquiry('Please send me a quote for 20 desks');
	const matched = await through(new LeadDedupMatch(), item);
	const scored = await through(new LeadQualifyScore(), matched.json);
	const assigned = await through(new LeadRouteAssign(), scored.json, owners);
	const started = await through(new LeadSlaTimer(), assigned.json, clocks);
	const { output, json } = await through(new LeadDedupMatch(), item);

	expect(output).toBe(3);
	expect(json.qualification).toEqual(started.json.qualification);
	expect(json.sla).toEqual(started.json.sla);
	expect(json.assignment).toMatchObject({ owner: { name: 'Ann Lee' }, rule: expect.any(String) });
});

test('of one that went to nobody it says why', async () => {
	const item = inquiry('Buy viagra here');
	const scored = await through(
		new LeadQualifyScore(),
		(await through(new LeadDedupMatch(), item)).json,
	);
	const { category, verdict, reasonCode, reason } = scored.json.qualification as IDataObject;
	const { output, json } = await through(new LeadDedupMatch(), item);
	expect(output).toBe(3);
	expect(json.qualification).toMatchObject({ category, verdict, reasonCode, reason });
	expect(json).not.toHaveProperty('sla');
});
