import { survivorshipOf } from '../../nodes/core/match';
import { areApart, mergeLeads, recordDecision, type DecisionFacts } from '../../nodes/desk/match';
import { timeline } from '../../nodes/desk/people';
import type { StoreSession } from '../../nodes/store';
import { now, register as registerOn, useDesk } from './useDesk';

const inStore = useDesk();

const register = async (session: StoreSession, sent: Record<string, unknown>, at: number) => {
	const { lead, match } = await registerOn(session, sent, at);
	return { lead, match };
};

const phone = '+34612345678';
const juan = { fullName: 'Juan Ruiz', email: 'juan@ruiz.example', phone, message: 'Hola' };
const ana = { fullName: 'Ana Sol', email: 'ana@sol.example', phone, message: 'Buenas' };

const facts = (leadId: string, changes: Partial<DecisionFacts> = {}): DecisionFacts => ({
	...{ verdict: 'notSame', leadId, otherId: null, survivorship: survivorshipOf([]) },
	...{ by: 'Meg', forGood: true },
	...changes,
});

/** Two whom a person has to tell apart. */
async function doubt(session: StoreSession, one: object = juan, other: object = ana) {
	const known = await register(session, { ...one }, now);
	const asked = await register(session, { ...other }, now + 1);
	expect(asked.match.decision).toBe('review');
	return { known: known.lead.id, asked: asked.lead.id, match: asked.match };
}

describe('a review', () => {
	test('says who is asked about', async () => {
		const { known, asked, match } = await inStore(async (session) => await doubt(session));
		expect(match.review).toEqual({
			...{ leadId: asked, otherId: known, alreadyOpen: false },
			askedAt: new Date(now + 1).toISOString(),
		});
	});

	/** Nothing but a name and a company, so that every further inquiry would raise the doubt again. */
	const known = { fullName: 'Anna Schmidt', company: 'Bär GmbH', email: 'anna@baer.example' };
	const nameless = { fullName: 'Anna Schmidt', company: 'Bär GmbH' };
	const sent = async (session: StoreSession, fields: object, message: string, at: number) =>
		// So that a name with a company is a doubt.
		await registerOn(session, { ...fields, message }, at, {
			thresholds: { existing: 0.99999, review: 0.5 },
		});

	test('is asked once: who says nothing else joins the lead that was made for it', async () => {
		const found = await inStore(async (session) => {
			const one = await sent(session, known, 'First', now);
			const asked = await sent(session, nameless, 'Second', now + 1);
			const again = await sent(session, nameless, 'Third', now + 2);
			const more = { ...nameless, phone: '+4915112345678' };
			const fuller = await sent(session, more, 'Fourth', now + 3);
			const lead = await session.leads.find(asked.lead.id);
			return { one, asked, all: [again, fuller], lead, open: await openAbout(session, one) };
		});
		const { one, asked, all, lead, open } = found;
		for (const { lead: joined, match } of all) {
			expect(joined.id).toBe(asked.lead.id);
			expect(match).toMatchObject({
				...{ decision: 'review', reason: expect.stringContaining('the inquiry joined that lead') },
				review: { leadId: asked.lead.id, otherId: one.lead.id, alreadyOpen: true },
			});
			expect(match.candidates.map(({ leadId }) => leadId)).not.toContain(asked.lead.id);
		}
		expect(lead).toMatchObject({ inquiries: 3, phone: '+4915112345678' });
		expect(open).toHaveLength(1);
	});

	test('that was answered with "not the same" is not raised by who says it again', async () => {
		const { after, one } = await inStore(async (session) => {
			const one = await sent(session, known, 'First', now);
			const asked = await sent(session, nameless, 'Second', now + 1);
			await recordDecision(session, facts(asked.lead.inquiryId), now + 2);
			return { one, after: await sent(session, nameless, 'Third', now + 3) };
		});
		expect(after.match.candidates.map(({ leadId }) => leadId)).not.toContain(one.lead.id);
	});

	const openAbout = async ({ doubts }: StoreSession, { lead }: { lead: { id: string } }) =>
		await doubts.askedAbout(lead.id);
});

describe('recordDecision', () => {
	test('"not the same" holds from then on, for both and for what tells them', async () => {
		const found = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			const decision = await recordDecision(session, facts(asked), now + 2);
			// Without a mailbox, so that the shared number alone would raise the doubt.
			const anas = await register(session, { ...ana, email: null, message: 'Otra' }, now + 3);
			const juans = await register(session, { ...juan, email: null, message: 'Otra' }, now + 4);
			const open = await session.doubts.askedAbout(asked);
			const told = await timeline(session, await session.people.find({ leadIds: [known] }), 'UTC');
			return { known, asked, decision, anas, juans, open, told };
		});
		expect(found.decision).toMatchObject({ done: true, leadId: found.asked, otherId: found.known });
		expect(found.decision.reason).toContain('are not the same person, says Meg');
		expect(found.anas).toMatchObject({
			lead: { id: found.asked },
			match: { decision: 'existing' },
		});
		expect(found.juans).toMatchObject({
			lead: { id: found.known },
			match: { decision: 'existing' },
		});
		expect(found.anas.match.candidates.map(({ leadId }) => leadId)).toEqual([found.asked]);
		expect(found.open).toEqual([]);
		expect(found.told.map(({ what }) => what)).toContain(
			`This lead was found to be somebody else than ${found.asked} (Meg).`,
		);
	});

	test('who has the mailbox of one and the number of the other is asked about', async () => {
		const max = { fullName: 'Max Frei', message: 'Hallo' };
		const home = { ...max, email: 'max.frei@gmail.com', phone: '+491607654321' };
		const firm = { ...max, email: 'max@frei-bau.example', phone: '+491709182736' };
		const { both, ids } = await inStore(async (session) => {
			const known = (await register(session, home, now)).lead.id;
			const asked = (await register(session, firm, now + 1)).lead.id;
			const decision = facts(asked, { otherId: known });
			expect((await recordDecision(session, decision, now + 2)).done).toBe(true);
			const said = { ...max, email: firm.email, phone: home.phone, message: 'Noch etwas' };
			return { ids: [known, asked], both: await register(session, said, now + 3) };
		});
		expect(both.match.decision).toBe('review');
		expect(both.match.candidates.map(({ leadId }) => leadId).sort()).toEqual(ids.sort());
	});

	test('"not the same" outlives the erasure of either, and a merge with a third', async () => {
		const found = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			await recordDecision(session, facts(asked), now + 2);
			const third = { email: 'jo@third.example', fullName: 'Jo Third', message: 'x' };
			const other = await register(session, third, now + 3);
			const leadIds = [known, other.lead.id];
			const merging = {
				...{ leadIds, survivorId: other.lead.id, survivorship: survivorshipOf([]) },
				...{ overrules: false, by: '', forGood: true },
			};
			const merged = await mergeLeads(session, merging, now + 4);
			const person = await session.people.find({ leadIds: [asked] });
			await session.people.erase(person, now + 5);
			const anew = await register(session, { ...ana, message: 'De nuevo' }, now + 6);
			return { merged, anew };
		});
		expect(found.merged.done).toBe(true);
		expect(found.anew.match).toMatchObject({ decision: 'new', candidates: [] });
	});

	test('"not the same" keeps a merge by hand from happening, until it is taken back', async () => {
		const found = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			await recordDecision(session, facts(asked), now + 2);
			const merging = {
				...{ leadIds: [known, asked], survivorId: null, survivorship: survivorshipOf([]) },
				...{ overrules: false, by: '', forGood: true },
			};
			const refused = await mergeLeads(session, merging, now + 3);
			const ids = { otherId: known };
			const back = await recordDecision(
				session,
				facts(asked, { verdict: 'takeBack', ...ids }),
				now + 4,
			);
			const twice = await recordDecision(
				session,
				facts(asked, { verdict: 'takeBack', ...ids }),
				now + 5,
			);
			return { refused, back, twice, merged: await mergeLeads(session, merging, now + 6) };
		});
		expect(found.refused).toMatchObject({ done: false, canMerge: false });
		expect(found.refused.reason).toContain('are not the same person. Take that decision back');
		expect(found.back.done).toBe(true);
		expect(found.twice).toMatchObject({ done: false });
		expect(found.merged.done).toBe(true);
	});

	test('"same" merges the two, answered twice as well, and can be taken back', async () => {
		const found = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			const same = await recordDecision(session, facts(asked, { verdict: 'same' }), now + 2);
			const again = await recordDecision(session, facts(asked, { verdict: 'same' }), now + 3);
			const one = await session.leads.find(asked);
			const not = await recordDecision(session, facts(asked, { otherId: known }), now + 4);
			const back = await recordDecision(session, facts(asked, { verdict: 'takeBack' }), now + 5);
			const open = await session.doubts.askedAbout(asked);
			return {
				known,
				asked,
				same,
				again,
				one,
				not,
				back,
				open,
				two: await session.leads.find(asked),
			};
		});
		expect(found.same).toMatchObject({ done: true, leadId: found.known, merge: { inquiries: 1 } });
		expect(found.again).toMatchObject({ done: true, leadId: found.known });
		expect(found.one).toMatchObject({ id: found.known, inquiries: 2 });
		expect(found.not).toMatchObject({ done: false });
		expect(found.back).toMatchObject({ done: true });
		expect(found.two?.id).toBe(found.asked);
		// The answer was open before the decision that was taken back.
		expect(found.open).toEqual([]);
	});

	test('"same" counts more than "not the same" that was said before', async () => {
		const same = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			await recordDecision(session, facts(asked), now + 2);
			return await recordDecision(
				session,
				facts(asked, { verdict: 'same', otherId: known }),
				now + 3,
			);
		});
		expect(same).toMatchObject({ done: true, merge: { done: true } });
	});

	test.each<[string, Partial<DecisionFacts>, string]>([
		['of an unknown lead', { leadId: 'x' }, 'knows no lead with the ID "x"'],
		['with an unknown lead', { otherId: 'y' }, 'knows no lead with the ID "y"'],
	])('is refused %s', async (_says, changes, reason) => {
		const decision = await inStore(async (session) => {
			const { asked } = await doubt(session);
			return await recordDecision(session, facts(asked, changes), now + 2);
		});
		expect(decision).toMatchObject({ done: false });
		expect(decision.reason).toContain(reason);
	});

	test('is refused where nobody was asked', async () => {
		const decision = await inStore(async (session) => {
			const { lead } = await register(session, { email: 'eve@ray.example', message: 'x' }, now);
			return await recordDecision(session, facts(lead.id), now + 2);
		});
		expect(decision.reason).toContain('name the other lead under Other Lead ID');
	});

	test.each(['same', 'notSame'] as const)(
		'before it is for good "%s" changes nothing',
		async (verdict) => {
			const { decision, open, ids } = await inStore(async (session) => {
				const { known, asked } = await doubt(session);
				const decision = await recordDecision(
					session,
					facts(asked, { verdict, forGood: false }),
					now + 2,
				);
				const ids = [(await session.leads.find(asked))?.id, asked, known];
				return { decision, ids, open: await session.doubts.askedAbout(asked) };
			});
			expect(decision).toMatchObject({ done: false, verdict });
			expect(decision.reason).toContain('because Write for Good is off');
			expect(open).toHaveLength(1);
			expect(ids[0]).toBe(ids[1]);
		},
	);
});

describe('taking back by one of the two alone', () => {
	const eva = { fullName: 'Eva Luna', email: 'eva@luna.example', phone, message: 'Hi' };
	const takingBack = async (session: StoreSession, leadId: string, otherId: string | null = null) =>
		await recordDecision(session, facts(leadId, { verdict: 'takeBack', otherId }), now + 9);

	test.each<[string, (ids: { known: string; asked: string }) => string]>([
		['the ID of the one that was asked about', ({ asked }) => asked],
		['the ID of the other', ({ known }) => known],
		['the ID of an inquiry', ({ known }) => known.replace(/^lead_/, '')],
		['an email', () => 'Juan <JUAN@ruiz.example>'],
		['a phone that both have', () => phone],
		['a name', () => 'ana sol'],
	])('by %s', async (_what, said) => {
		const { back, apart } = await inStore(async (session) => {
			const ids = await doubt(session);
			await recordDecision(session, facts(ids.asked), now + 2);
			const back = await takingBack(session, said(ids));
			const [one, other] = [
				await session.leads.find(ids.asked),
				await session.leads.find(ids.known),
			];
			return { back, apart: one && other && (await areApart(session, one, other)) };
		});
		expect(back).toMatchObject({ done: true });
		expect(back.reason).toMatch(/^It is no longer remembered that .* says Meg\.$/);
		expect(apart).toBe(false);
	});

	test.each<[string, (ids: { known: string; asked: string }) => string]>([
		['the ID of the one that stayed', ({ known }) => known],
		['the ID of the one that became it', ({ asked }) => asked],
		['the email of the one that became it', () => ana.email],
		['the name of the one that became it', () => 'Ana Sol'],
	])('two that became one are two again: by %s', async (_what, said) => {
		const { back, again } = await inStore(async (session) => {
			const ids = await doubt(session);
			await recordDecision(session, facts(ids.asked, { verdict: 'same' }), now + 2);
			const back = await takingBack(session, said(ids));
			return { back, again: (await session.leads.find(ids.asked))?.id === ids.asked };
		});
		expect(back).toMatchObject({ done: true });
		expect(again).toBe(true);
	});

	test('says which there are where several fit, and takes the one with both named', async () => {
		const { several, both, known, third } = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			await recordDecision(session, facts(asked), now + 2);
			const third = (await register(session, eva, now + 3)).lead.id;
			await recordDecision(session, facts(third, { otherId: known }), now + 4);
			const several = await takingBack(session, known);
			return { several, both: await takingBack(session, juan.email, 'Eva Luna'), known, third };
		});
		expect(several).toMatchObject({ done: false, leadId: known });
		expect(several.reason).toMatch(
			/^Nothing was recorded: 2 decisions fit: .* is not .*; .* is not /,
		);
		expect(several.reason).toContain(third);
		expect(both).toMatchObject({ done: true });
		expect([both.leadId, both.otherId].sort()).toEqual([known, third].sort());
	});

	test('is not done about an open question, an unknown name or what was taken back', async () => {
		const said = await inStore(async (session) => {
			const { known, asked } = await doubt(session);
			const open = await takingBack(session, asked);
			const unknown = await takingBack(session, 'Nobody Atall');
			await recordDecision(session, facts(asked), now + 2);
			await takingBack(session, known);
			return [open, unknown, await takingBack(session, known)];
		});
		expect(said.map(({ done }) => done)).toEqual([false, false, false]);
		const [open = '', unknown = '', again = ''] = said.map(({ reason }) => reason);
		expect(open).toMatch(/nothing that was decided about Ana Sol .* still counts\.$/);
		expect(unknown).toMatch(/knows no lead with the ID, email, phone or name "Nobody Atall"\.$/);
		expect(again).toMatch(/nothing that was decided about Juan Ruiz .* still counts\.$/);
	});
});
