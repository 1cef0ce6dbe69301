import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { signLink } from '../../nodes/core/links';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { completeLead } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

type Item = IDataObject & { lead: IDataObject & { id: string; inquiryId: string } };
interface Decision {
	verdict: string;
	done: boolean;
	answer: { title: string; text: string };
}

const juan = { fullName: 'Juan Ruiz', email: 'juan@ruiz.example', phone: '+34612345678' };
const ana = { fullName: 'Ana Sol', email: 'ana@sol.example', phone: juan.phone, company: 'Sol SL' };

const run = async (
	node: LeadDedupMatch | LeadDeliver,
	item: IDataObject,
	parameters: IDataObject,
	mode: 'trigger' | 'manual' = 'trigger',
) =>
	jsonOf(
		await runNode({ node, items: [item], mode, parameters: parameters as INodeParameters }),
	) as Item[][];

const match = async (fields: object, at: string, mode: 'trigger' | 'manual' = 'trigger') => {
	const lead = completeLead({ message: 'Hola', ...fields }, at) as unknown as IDataObject;
	return (await run(new LeadDedupMatch(), { lead }, { operation: 'match' }, mode)).flat()[0];
};

/** Somebody who may be somebody known, with what is told the desk about it. */
async function doubt(more: IDataObject = {}, mode: 'trigger' | 'manual' = 'trigger') {
	const known = await match({ ...juan, ...more }, '2026-03-01T09:00:00.000Z', mode);
	const item = await match({ ...ana, ...more }, '2026-03-02T09:00:00.000Z', mode);
	if (!known || !item) throw new Error('Both have left');
	return { item, known: known.lead.id };
}

async function told(item: Item, options: IDataObject = { duplicateForm: 'desk-duplicate' }) {
	const step = { name: 'Review', audience: 'team', to: 'desk@example.com', subject: 'Look' };
	const steps = { step: [{ ...step, text: 'A person is needed:\n{review}' }] };
	await run(new LeadDeliver(), item, { steps, options });
	return await inDefaultStore(async (open) => {
		const workspaces = ['default', 'default:test'];
		const all = await Promise.all(
			workspaces.map(async (name) => open(name).deliveries.ofInquiry(item.lead.inquiryId)),
		);
		return all.flat()[0]?.text ?? '';
	});
}

const linkIn = (text: string) => new URL(/http\S+/.exec(text)?.[0] ?? 'none:');
const tokenOf = async (item: Item) => linkIn(await told(item)).searchParams.get('token') ?? '';

const answers = { decisionFrom: 'link', writeForGood: true, doneBy: 'Meg' };
const say = async (token: string, decision: string, more: IDataObject = {}) => {
	const parameters = { operation: 'recordDecision', ...answers, decision, ...more };
	const left = await run(new LeadDedupMatch(), { token }, parameters);
	const [json] = left.flat();
	return {
		output: left.findIndex((items) => items.length > 0),
		...(json?.decision as unknown as Decision),
	};
};

const knownAs = async (id: string, workspace = 'default') =>
	await inDefaultStore(async (open) => (await open(workspace).leads.find(id))?.id);

test('a message about a possible duplicate leads to where it is answered, or says how by hand', async () => {
	const { item } = await doubt();
	const text = await told(item);
	const link = linkIn(text);
	expect(link.pathname).toBe('/form/desk-duplicate');
	expect(text).toContain(`One person or two: ${link.href}`);
	expect(text).not.toContain('Record Decision');
	const other = await doubt({ email: 'other@sol.example', phone: '+34687654321' });
	const byHand = await told(other.item, {});
	expect(byHand).toContain(
		`Record Decision: Decision "Same Person" or "Not the Same", Lead ID ${other.item.lead.id}, Other Lead ID lead_`,
	);
});

test('no link where nobody is asked, or nothing tells of it', async () => {
	const item = await match(ana, '2026-03-02T09:00:00.000Z');
	if (!item) throw new Error('It has left');
	expect(await told(item)).not.toContain('http');
	const kept = await inDefaultStore(
		async (open) => await open('default').settings.keptKey('links'),
	);
	expect(kept).toBeUndefined();
});

test('a look shows the two side by side and decides nothing', async () => {
	const { item, known } = await doubt({ message: `Una\n pregunta ${'larga '.repeat(60)}` });
	const token = await tokenOf(item);
	const wrote = `wrote: “Una pregunta larga .{1,280}…”$`;
	for (const decision of ['same', 'notSame']) {
		const { output, answer } = await say(token, decision, { writeForGood: false });
		expect(output).toBe(3);
		expect(answer.title).toBe('Are these two one person?');
		expect(answer.text.split('\n')).toEqual([
			expect.stringMatching(
				new RegExp(
					`^Ana Sol, ana@sol\\.example, \\+34612345678, Sol SL, 1 inquiry on Mon 2 Mar 2026, .*, ${wrote}`,
				),
			),
			expect.stringMatching(
				new RegExp(
					`^Juan Ruiz, juan@ruiz\\.example, \\+34612345678, 1 inquiry on Sun 1 Mar 2026, .*, ${wrote}`,
				),
			),
		]);
	}
	expect(await knownAs(item.lead.id)).toBe(item.lead.id);
	expect(await knownAs(known)).toBe(known);
});

test('one link decides, changes its mind and takes back, and says so on the page', async () => {
	const { item, known } = await doubt();
	const token = await tokenOf(item);
	const thanks = (text: string) => ({
		done: true,
		answer: { title: text, text: expect.any(String) },
	});
	expect(await say(token, 'notSame')).toMatchObject({
		output: 1,
		...thanks('Thank you. They are two people.'),
	});
	const same = await say(token, 'same');
	expect(same).toMatchObject({ output: 0, ...thanks('Thank you. They are one person.') });
	expect(same.answer.text).toContain('open the link again and choose "Take Back"');
	expect(await knownAs(item.lead.id)).toBe(known);
	expect(await say(token, 'same')).toMatchObject({ output: 0, done: true });
	const look = await say(token, 'same', { writeForGood: false });
	expect(look.answer.title).toBe('They are one person, as somebody said.');
	const refused = await say(token, 'notSame');
	expect(refused).toMatchObject({ output: 3, answer: { title: 'Nothing was changed.' } });
	expect(await say(token, 'takeBack')).toMatchObject({ output: 2, ...thanks('It is taken back.') });
	expect(await knownAs(item.lead.id)).toBe(item.lead.id);
	expect(await say(token, 'takeBack')).toMatchObject({ output: 3, done: false });
});

test.each<[string, (token: string) => string, string]>([
	['nothing', () => '', 'This page needs the link from your email.'],
	['an ID', () => 'inq_1', 'This link is not valid.'],
	['a link that was changed', (token) => `${token.slice(0, -1)}_`, 'This link is not valid.'],
	[
		'a link of nobody’s key',
		() =>
			signLink('', {
				...{ purpose: 'same person', workspace: 'default', inquiryId: 'inq_1' },
				expiresAt: Date.now() + 1000,
			}),
		'This link is not valid.',
	],
])('%s decides nothing, and the page says why', async (_what, changed, title) => {
	const { item } = await doubt();
	const token = changed(await tokenOf(item));
	const said = await say(token, 'same');
	expect(said).toMatchObject({ output: 3, done: false, answer: { title } });
	expect(await knownAs(item.lead.id)).toBe(item.lead.id);
});

test('the link by which somebody says what they did decides nothing about two', async () => {
	const { item } = await doubt();
	const step = {
		name: 'Alert',
		audience: 'team',
		to: 'desk@example.com',
		subject: 'Look',
		text: '{link}',
	};
	await run(new LeadDeliver(), item, { steps: { step: [step] }, options: { form: 'acted' } });
	const [sent] = await inDefaultStore(
		async (open) => await open('default').deliveries.ofInquiry(item.lead.inquiryId),
	);
	const token = linkIn(sent?.text ?? '').searchParams.get('token') ?? '';
	expect(await say(token, 'same')).toMatchObject({
		...{ output: 3, answer: { title: 'This link is for something else.' } },
	});
});

test('the link of a test works on the test copy', async () => {
	const { item, known } = await doubt({ test: true }, 'manual');
	const token = await tokenOf(item);
	expect(await say(token, 'same')).toMatchObject({ output: 0, done: true });
	expect(await knownAs(item.lead.id, 'default:test')).toBe(known);
});
