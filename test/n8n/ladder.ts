import { parametersOf, type Template } from '../workflows/templates';
import { addressIn, eventually, inquiryFrom, type StarterDesk } from './desk';

/** Due after two seconds, told to the manager at once, on to the next owner and to the queue a second apart. */
export function shortTimes(template: Template) {
	const clock = { name: 'First touch', amount: 2, unit: 'seconds', warnAt: 0, stopsOn: ['human'] };
	parametersOf(template, 'Start the Clock').clocks = { clock: [clock] };
	stepsApart(template);
}

/** The steps of the starter's ladder follow each other quickly. */
export function stepsApart(template: Template, seconds = 1) {
	const ladder = parametersOf(template, 'Nobody Acted: What Now?').ladder as {
		step: Array<{ when: string; amount?: number; unit?: string }>;
	};
	ladder.step = ladder.step
		.filter(({ when }) => when === 'breach')
		.map((step, index) => ({ ...step, amount: index * seconds, unit: 'seconds' }));
}

/** What the store has of the person with this name; `undefined` when it does not know them. */
export const recordsOf = async (
	starter: Pick<StarterDesk, 'look'>,
	name: string,
	workspace?: string,
) =>
	await starter.look(async ({ leads, inquiries, assignments, clocks, events }) => {
		const { Email: value = '' } = inquiryFrom(name);
		const [found] = (await leads.findCandidates({ proving: [{ kind: 'email', value }] })).found;
		if (!found) return undefined;
		const { lead } = found;
		const id = lead.id.replace(/^lead_/, '');
		return {
			id,
			lead,
			inquiry: await inquiries.find(id),
			assignment: await assignments.current(id),
			owners: await assignments.ownersOf(id),
			clocks: await clocks.ofInquiry(id),
			events: (await events.timeline(id)).map(({ type }) => type),
		};
	}, workspace);

/** Expects that each lead made one inquiry, which has one owner and one clock. Gives the owners. */
export async function ownersOfEach(starter: Pick<StarterDesk, 'look'>, all: readonly string[]) {
	const records = await Promise.all(all.map(async (name) => await recordsOf(starter, name)));
	expect(records).toEqual(
		all.map(() =>
			expect.objectContaining({
				lead: expect.objectContaining({ inquiries: 1 }),
				inquiry: expect.objectContaining({ state: 'finished' }),
				owners: [expect.any(String)],
				clocks: [expect.any(Object)],
			}),
		),
	);
	for (const record of records) {
		expect(record?.events.filter((type) => type === 'lead.assigned')).toHaveLength(1);
	}
	return records.flatMap((record) => record?.owners ?? []);
}

/** The alerts about a lead, in the order in which they came, by who got them. */
export const alertsAbout = async (starter: StarterDesk, name: string) =>
	(await starter.mail())
		.filter(({ subject, text }) => text.includes(name) && !/^New lead|^We have/.test(subject))
		.map(({ to, subject }) => `${to.join()}: ${subject}`);

/** Who takes over from whom in the starter. */
const backupOf: Readonly<Record<string, string>> = { ann: 'bo', bo: 'cy', cy: 'ann' };

/**
 * Waits until a lead has climbed the whole ladder of {@link shortTimes}, and expects each step once.
 *
 * In no order: after an outage two steps are due at once, and their mails go to different people side by side.
 */
export async function climbed(starter: StarterDesk, name: string) {
	const address = (who: string) => addressIn(starter.workspace, who);
	const alerts = await eventually(`the final queue to hear of ${name}`, async () => {
		const all = await alertsAbout(starter, name);
		return all.length >= 3 && all;
	});
	const found = await recordsOf(starter, name);
	const [first = '', second] = found?.owners ?? [];
	expect(second).toBe(address(backupOf[first.split('@')[0] ?? ''] ?? 'nobody'));
	expect(alerts.toSorted()).toEqual(
		[
			`${address('morgan')}: ${name} was not answered in time`,
			`${second}: ${name} is yours now`,
			`${address('lead-desk')}: Nobody has answered ${name}`,
		].toSorted(),
	);
	expect(found?.assignment).toMatchObject({ owner: null, strategy: 'queue' });
}
