/** Exclusions that come in on an input of their own, in n8n's own engine. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Verdict } from '../../nodes/core/check';
import type { Qualification } from '../../nodes/core/lead';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { jsonOf } from './engine';
import { useTemporaryUserFolder } from './storeFolder';
import { runTwoInputs } from './twoInputs';

useTemporaryUserFolder();

let leads = 0;

const lead = (email: string, company = ''): IDataObject => {
	leads++;
	const message = 'How much is a demo?';
	return { lead: { id: `l${leads}`, inquiryId: `i${leads}`, email, company, message } };
};

async function run(items: IDataObject[], rows: IDataObject[], parameters: IDataObject = {}) {
	const [ran] = await runTwoInputs({
		node: new LeadQualifyScore(),
		parameters: { exclusionsFrom: 'both', ...parameters } as INodeParameters,
		branches: [
			{ input: 0, items },
			{ input: 1, items: rows },
		],
	});
	const left = jsonOf(ran?.outputs ?? []).flat();
	return {
		left,
		codes: left.map(
			({ qualification }) => (qualification as Qualification | undefined)?.reasonCode,
		),
		hints: (ran?.hints ?? []).map(({ message }) => message),
	};
}

const rivals = [{ Firma: 'Rival Ltd', Domain: 'rival.example' }, { 'E-Mail': 'eve@acme.example' }];

const several = () => [
	lead('bo@eu.rival.example'),
	lead('cy@else.example', 'RIVAL Limited'),
	lead('eve@acme.example'),
	lead('ada@acme.example'),
];

test('who is in the rows goes where the input says, for the reason that it says', async () => {
	const { left, codes, hints } = await run(several(), rivals);
	expect(codes.toSorted()).toEqual([
		...Array.from({ length: 3 }, () => 'exception.competitor'),
		'score.qualified',
	]);
	const told = left.map(({ qualification }) => (qualification as unknown as Qualification).reason);
	expect(told).toContain(
		'Disqualified: a competitor asks, as rival.example is in the list "Exclusions Input".',
	);
	expect(hints.filter((hint) => hint.startsWith('Exclusions Input'))).toEqual([]);
	const own = { comingInReason: 'own', comingInOwnReason: 'No budget', comingInGoesTo: 'review' };
	const { codes: others } = await run([lead('eve@acme.example')], rivals, own);
	expect(others).toEqual(['exception.noBudget']);
});

test('the lists of the node come first, and alone where no input is asked for', async () => {
	const list = { name: 'Staff', entries: 'rival.example', because: 'own staff' };
	const exclusions = { list: [list] };
	const { codes } = await run([lead('bo@rival.example')], rivals, { exclusions });
	expect(codes).toEqual(['exception.ownStaff']);
	const { codes: alone } = await run([lead('eve@acme.example')], rivals, {
		exclusionsFrom: 'lists',
	});
	expect(alone).toEqual(['score.qualified']);
});

test('rows that name nobody, and none at all, are told and stop no lead', async () => {
	const slip = { Remark: 'rival.example' };
	const { codes, hints } = await run([lead('eve@acme.example')], [slip, ...rivals]);
	expect(codes).toEqual(['exception.competitor']);
	expect(hints).toContainEqual(
		expect.stringMatching(/^Exclusions Input: 1 of 3 rows name no address, domain or company/),
	);
	const none = await run([lead('eve@acme.example')], []);
	expect(none.codes).toEqual(['score.qualified']);
	expect(none.hints).toContainEqual(expect.stringMatching(/^Exclusions Input: no rows came in/));
});

test('the settings are the same ones with other rows', async () => {
	const policyOf = async (rows: IDataObject[]) =>
		(await run([lead('ada@acme.example')], rows)).left.map(
			({ qualification }) => (qualification as unknown as Qualification).policy,
		);
	expect(await policyOf(rivals)).toEqual(await policyOf([{ Domain: 'other.example' }]));
});

test('Check Settings says what came in', async () => {
	const { left } = await run([{}], rivals, { operation: 'checkSettings' });
	const { settings } = left[0] as unknown as { settings: Verdict };
	expect(settings.problems).toContainEqual(
		expect.objectContaining({
			where: 'Exclusions Input',
			message: '2 rows came in, with 3 addresses, domains and companies',
		}),
	);
	expect(settings.problems.map(({ code }) => code)).not.toContain('exclusion.empty');
});
