import type { Message } from '../../host/lib/mail';
import type { Assignment, Lead } from '../../nodes/core/lead';
import {
	actBy,
	addressIn,
	decideBy,
	inquiryFrom,
	linkIn,
	openStarter,
	plainServer,
	type StarterDesk,
} from './desk';
import { alertsAbout, climbed, recordsOf, shortTimes } from './ladder';
import { namesOf } from './people';

jest.setTimeout(180_000);

const team = ['Ann Lee', 'Bo Chan', 'Cy Diaz'];

/** A mail as it was sent, with all its headers. */
async function sourceOf(message: Message | undefined): Promise<string> {
	const sent = await fetch(`${plainServer().mailUrl}/api/email/${message?.id}/source`);
	return await sent.text();
}

describe('the starter, as it is', () => {
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(plainServer(), 'as-it-is');
	});
	afterAll(async () => await starter?.close());

	test('a run by hand in the editor takes nobody’s turn and starts no clock', async () => {
		const values = { ...inquiryFrom('Hand Made'), submittedAt: new Date().toISOString() };
		const run = await starter.api.runManually(starter.workflowId, {
			trigger: 'Website Form',
			items: [values],
		});
		if (!('executionId' in run)) throw new Error('The workflow did not run');
		const execution = await starter.api.finishedExecution(run.executionId);
		expect(execution.status).toBe('success');
		expect(await recordsOf(starter, 'Hand Made')).toBeUndefined();
		const rotation = await starter.look(
			async ({ assignments }) => await assignments.rotation('Sales'),
		);
		expect(rotation.turns).toBe(0);
	});

	test('the link of a run by hand stops the clock in the test copy', async () => {
		const testCopy = `${starter.workspace}:test`;
		const queued = await starter.look(
			async ({ deliveries }) => await deliveries.pending({}, 100),
			testCopy,
		);
		const told = queued.find(({ subject }) => subject === 'New lead: Hand Made');
		const page = await actBy(starter, linkIn(told?.text));
		expect(page).toContain('Thank you. The clock for Hand Made has stopped.');
		const record = await recordsOf(starter, 'Hand Made', testCopy);
		expect(record?.clocks).toMatchObject([{ state: 'stopped' }]);
	});

	test('a person fills in the form: standard fields, an owner, a reason, a due time, and mail', async () => {
		const before = Date.now();
		const { status } = await starter.submit({
			'Your name': 'ADA LOVELACE',
			Email: ' Ada@Lovelace.EXAMPLE ',
			Phone: '030 901820',
			Company: 'Lovelace Engines GmbH',
			Country: 'Deutschland',
			'How can we help?': 'We would like a quote, please call us.',
		});
		expect(status).toBe(200);

		const [found] = await starter.look(
			async ({ leads }) =>
				(await leads.findCandidates({ proving: [{ kind: 'phone', value: '+4930901820' }] })).found,
		);
		const known = found?.lead;
		expect(known).toMatchObject({ fullName: 'Ada Lovelace', email: 'Ada@lovelace.example' });
		const inquiryId = known?.id.replace(/^lead_/, '') ?? '';
		const { item, clocks } = await starter.look(async (session) => ({
			item: (await session.inquiries.find(inquiryId))?.item,
			clocks: await session.clocks.ofInquiry(inquiryId),
		}));
		const { lead, assignment } = item as { lead: Lead; assignment: Assignment };
		expect(lead).toMatchObject({
			country: 'DE',
			company: 'Lovelace Engines GmbH',
			lastName: 'Lovelace',
		});
		expect(assignment).toMatchObject({
			owner: { name: 'Ann Lee', email: addressIn(starter.workspace, 'ann') },
			backup: { name: 'Bo Chan' },
			// On a Sunday she does not work, and is told so.
			reason: expect.stringMatching(
				/^No rule took it: it was Ann Lee's turn in the pool "Sales"(, though outside working hours)?\.$/,
			),
		});

		const due = new Date(clocks[0]?.dueAt ?? '');
		const local = Object.fromEntries(
			new Intl.DateTimeFormat('en-GB', {
				timeZone: 'Europe/Berlin',
				weekday: 'short',
				hour: '2-digit',
				hour12: false,
			})
				.formatToParts(due)
				.map(({ type, value }) => [type, value]),
		);
		expect(due.getTime()).toBeGreaterThan(before + 59 * 60_000);
		expect(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']).toContain(local.weekday);
		expect(Number(local.hour)).toBeGreaterThanOrEqual(9);
		expect(Number(local.hour)).toBeLessThanOrEqual(17);

		const told = await starter.mail(addressIn(starter.workspace, 'ann'));
		const [toOwner, ...more] = told.filter(({ subject }) => subject === 'New lead: Ada Lovelace');
		expect(more).toEqual([]);
		expect(toOwner?.text).toContain('+4930901820');
		expect(toOwner?.text).toContain("it was Ann Lee's turn");
		expect(toOwner?.text).toContain('Next step: ');
		expect(toOwner?.text).toContain('Company: Lovelace Engines GmbH (lovelace.example)');
		expect(toOwner?.html).toMatch(
			/<a href="http[^"]*\/form\/as-it-is-acted\?token=[^"]+"[^>]*>I reached them<\/a>/,
		);
		expect(toOwner?.html).toContain('href="mailto:Ada@lovelace.example"');
		expect(await sourceOf(toOwner)).toMatch(/^Reply-To: Ada@lovelace\.example\r?$/m);
		const [toSender] = await starter.mail('Ada@lovelace.example');
		expect(toSender?.text).toMatch(
			/writing to Example Ltd\. You will hear from Ann Lee .*by \d\d:\d\d/,
		);
		expect(toSender?.text).toContain('You wrote:\nWe would like a quote, please call us.');
		expect(toSender?.html).toContain('We would like a quote, please call us.</div>');
		expect(await sourceOf(toSender)).toMatch(/^Reply-To: lead-desk/m);
	});

	test('the same submission twice at once: one lead, one owner, one turn, one mail', async () => {
		const turns = async () =>
			(await starter.look(async ({ assignments }) => await assignments.rotation('Sales'))).turns;
		const before = await turns();
		const values = inquiryFrom('Twice Pressed');
		const answers = await Promise.all([starter.submit(values), starter.submit(values)]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect(await turns()).toBe(before + 1);
		const found = await recordsOf(starter, 'Twice Pressed');
		expect(found).toMatchObject({ lead: { inquiries: 1 }, owners: [expect.any(String)] });
		const told = (await starter.mail()).filter(
			({ subject }) => subject === 'New lead: Twice Pressed',
		);
		expect(told).toHaveLength(1);
	});

	test.each([
		{
			says: 'no way to answer',
			values: { 'Your name': 'Nobody Reachable' },
			reason: /email|phone/i,
		},
		{
			says: 'a phone that is none',
			values: { 'Your name': 'Wrong Number', Phone: 'call me maybe', Country: 'Germany' },
			reason: /call me maybe/,
		},
	])(
		'an inquiry with $says goes to a person with the reason, and is not lost',
		async ({ values, reason }) => {
			const before = (await starter.mail(addressIn(starter.workspace, 'lead-desk'))).length;
			expect((await starter.submit(values)).status).toBe(200);
			const asked = (await starter.mail(addressIn(starter.workspace, 'lead-desk'))).slice(before);
			expect(asked).toHaveLength(1);
			expect(asked[0]?.subject).toContain(values['Your name']);
			expect(asked[0]?.text).toMatch(reason);
			expect(linkIn(asked[0]?.text).pathname).toBe('/form/as-it-is-acted');
		},
	);

	test.each([
		{
			says: 'a question for support',
			name: 'Help Me',
			message: 'I cannot log in, the password reset does not work.',
			mails: 1,
		},
		{
			says: 'advertising for links',
			name: 'Link Seller',
			message: 'We offer cheap SEO backlinks and guest posts, rank first on Google.',
			mails: 0,
		},
	])('$says is no sales lead, and is told to the desk $mails times', async (given) => {
		const { status } = await starter.submit({
			...inquiryFrom(given.name),
			'How can we help?': given.message,
		});
		expect(status).toBe(200);
		const asked = (await starter.mail(addressIn(starter.workspace, 'lead-desk'))).filter(
			({ subject }) => subject.endsWith(given.name),
		);
		expect(asked).toHaveLength(given.mails);
		expect((await recordsOf(starter, given.name))?.owners).toEqual([]);
	});

	test('who asks again has the same owner', async () => {
		await starter.submit(inquiryFrom('Return Er'));
		await starter.submit({
			...inquiryFrom('Return Er'),
			'How can we help?': 'A second question: what is the price?',
		});
		const told = (await starter.mail()).filter(({ subject }) => subject === 'New lead: Return Er');
		expect(told).toHaveLength(2);
		expect(new Set(told.map(({ to }) => to.join()))).toHaveProperty('size', 1);
		expect(told[1]?.text).toContain('owns this lead already');
	});

	test('the desk says by a link whether two are one person, sees both, and takes it back', async () => {
		const phone = '+49 1512 3456789';
		await starter.submit({ ...inquiryFrom('Doubted First'), Phone: phone });
		await starter.submit({ ...inquiryFrom('Other Name'), Phone: phone });
		const [asked] = (await starter.mail(addressIn(starter.workspace, 'lead-desk'))).filter(
			({ subject }) => subject.endsWith('Other Name'),
		);
		const link = linkIn(/One person or two: \S+/.exec(asked?.text ?? '')?.[0]);
		expect(link.pathname).toBe('/form/as-it-is-duplicate');
		const leadOf = async (name: string) => (await recordsOf(starter, name))?.lead.id;
		await fetch(link);
		expect(await leadOf('Other Name')).not.toBe(await leadOf('Doubted First'));
		const { shown, said } = await decideBy(starter, link, 'Same Person');
		expect(shown).toContain('Are these two one person?');
		expect(shown).toMatch(/Other Name[\s\S]*Doubted First/);
		expect(said).toContain('Thank you. They are one person.');
		expect(await leadOf('Other Name')).toBe(await leadOf('Doubted First'));
		expect((await decideBy(starter, link, 'Take Back')).said).toContain('It is taken back.');
		expect(await leadOf('Other Name')).not.toBe(await leadOf('Doubted First'));
	});

	test('the server’s log has no error', () => {
		// n8n tells of a database that another test takes away, and of what it published twice while it had much
		// else to do.
		const lines = starter.logText().split('\n');
		const errors = lines.filter((line) => /\berror\b|unhandled|exception/i.test(line));
		expect(
			errors.filter((line) => !/Lead Store at 127|Starter of on-postgres|outbox record/.test(line)),
		).toEqual([]);
	});
});

describe('turns', () => {
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(plainServer(), 'turns');
	});
	afterAll(async () => await starter?.close());

	test('twelve inquiries to three owners: four each, in turn', async () => {
		const owners: Array<string | undefined> = [];
		for (const name of namesOf(1, 12)) {
			await starter.submit(inquiryFrom(name));
			owners.push((await recordsOf(starter, name))?.assignment?.owner?.name);
		}
		expect(owners).toEqual(Array(4).fill(team).flat());
	});
});

describe('nobody acts', () => {
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(plainServer(), 'nobody-acts', { change: shortTimes });
	});
	afterAll(async () => await starter?.close());

	test('the manager hears of it, then the backup owns it, then the queue has it: each once', async () => {
		await starter.submit(inquiryFrom('Left Alone'));
		await climbed(starter, 'Left Alone');
		const told = (await starter.mail()).filter(({ text }) => text.includes('Left Alone'));
		const opens = told
			.filter(({ subject }) => subject !== 'We have your inquiry')
			.map(({ text }) => linkIn(text).pathname);
		expect(opens).toEqual(Array(4).fill('/form/nobody-acts-acted'));
	});

	test('a touch in time stops the clock, and nothing is sent', async () => {
		await starter.submit(inquiryFrom('Quick Answer'));
		const [told] = (await starter.mail()).filter(
			({ subject }) => subject === 'New lead: Quick Answer',
		);
		const link = linkIn(told?.text);
		expect(link.origin).toBe(plainServer().baseUrl);
		const page = await actBy(starter, link);
		expect(page).toContain('Thank you. The clock for Quick Answer has stopped.');
		expect(page).toMatch(/Answered in time\. First touch was stopped on /);
		expect((await recordsOf(starter, 'Quick Answer'))?.clocks).toMatchObject([
			{ state: 'stopped', stoppedAt: expect.any(String) },
		]);

		const second = await actBy(starter, link, 'Bo');
		expect(second).toContain('The clock for Quick Answer had stopped before.');
		expect(second).toContain('That was the call by Ann.');

		// A lead that came later has been through its whole ladder, so the first one's time has passed.
		await starter.submit(inquiryFrom('Came Later'));
		await climbed(starter, 'Came Later');
		expect(await alertsAbout(starter, 'Quick Answer')).toEqual([]);
	});

	test('who knows an inquiry’s ID stops nothing with it, and the bare address explains itself', async () => {
		await starter.submit(inquiryFrom('Left Open'));
		const record = await recordsOf(starter, 'Left Open');
		const address = `${plainServer().baseUrl}/form/nobody-acts-acted`;
		const form = await (await fetch(address)).text();
		expect(form).toContain('Open this page by the link in the email about the lead');
		expect(form).not.toMatch(/>\s*inquiry\s*</i);

		const typed = [
			[{}, 'This page needs the link from your email.'],
			[{ inquiry: record?.id ?? '' }, 'This page needs the link from your email.'],
			[{ token: record?.id ?? '' }, 'This link is not valid.'],
		] as const;
		for (const [query, says] of typed) {
			const page = await actBy(starter, new URL(`${address}?${new URLSearchParams(query)}`));
			expect(page).toContain(says);
			expect(page).toContain('Nothing was changed.');
		}
		const after = await recordsOf(starter, 'Left Open');
		expect(after?.clocks).not.toMatchObject([{ state: 'stopped' }]);
		expect(after?.events).not.toContain('activity.recorded');
		await climbed(starter, 'Left Open');
	});
});
