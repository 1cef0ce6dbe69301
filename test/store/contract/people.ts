import * as fc from 'fast-check';
import { itemPart } from '../../../nodes/core/lead';
import { signLink } from '../../../nodes/core/links';
import { emailKey } from '../../../nodes/core/match';
import type { LeadItem, PersonIds, StoreSession } from '../../../nodes/store';
import { delivery } from '../../core/deliver/records';
import type { CurrentStore } from './CurrentStore';
import { flowThrough, stages, type Stage, type Submission } from './flow';
import { stalled } from './records';

const ada: Submission = {
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: '+4930123456',
	company: 'Engines Ltd',
	message: 'Please call me about the difference engine',
};

/** A colleague on the same phone, so that the two are compared. */
const bo: Submission = {
	fullName: 'Bo Chan',
	email: 'bo@example.com',
	phone: ada.phone,
	company: 'Looms Inc',
	message: 'Ada Lovelace gave me your number',
};

const findByEmail = async ({ people }: StoreSession, email: string | null) =>
	await people.find({ keys: [{ kind: 'email', value: emailKey(email) ?? '' }] });

type Dump = Awaited<ReturnType<CurrentStore['dump']>>;

/** How many rows of each kind there are, as reports and caps count them. */
function countsOf(dump: Dump) {
	const counts: Record<string, number> = {};
	const count = (...parts: unknown[]) => {
		const key = parts.join(' ');
		counts[key] = (counts[key] ?? 0) + 1;
	};
	for (const row of dump.lead ?? []) {
		count('lead', row.status, row.owner, row.inquiries, row.first_seen_at, row.last_inquiry_at);
	}
	for (const row of dump.inquiry ?? []) count('inquiry', row.received_at);
	for (const row of dump.assignment ?? []) {
		count('assignment', row.owner_id, row.assigned_at, row.round);
	}
	for (const row of dump.clock ?? []) count('clock', row.name, row.state);
	for (const row of dump.event ?? []) {
		if (row.type !== 'person.erased') count('event', row.type, row.at);
	}
	return counts;
}

/** Every text that somebody wrote, or that is an id of theirs. */
const wordsOf = (items: LeadItem[], { leadIds, inquiryIds }: PersonIds) => [
	...leadIds,
	...inquiryIds,
	...items.flatMap(({ fullName, email, phone, company, message }) =>
		[fullName, email, phone, company, message].filter((word) => typeof word === 'string'),
	),
];

export function describePeople(current: CurrentStore) {
	describe('people', () => {
		const found = async (email: string) =>
			await current.in(async (session) => await findByEmail(session, email));

		test('are found by any of their keys, by a lead and by an inquiry', async () => {
			const { people, expected } = await current.in(async (session) => {
				const first = await flowThrough(session, ada, 1);
				const second = await flowThrough(session, { ...ada, message: 'Hello?' }, 2);
				await flowThrough(session, { ...bo, phone: null }, 3);
				return {
					people: await Promise.all([
						findByEmail(session, 'ADA@example.com'),
						session.people.find({ keys: [{ kind: 'phone', value: ada.phone ?? '' }] }),
						session.people.find({ leadIds: [first.id] }),
						session.people.find({ inquiryIds: [second.inquiryId] }),
					]),
					expected: {
						leadIds: [first.id],
						inquiryIds: [first.inquiryId, second.inquiryId].sort(),
					},
				};
			});
			for (const { leadIds, inquiryIds } of people) {
				expect({ leadIds, inquiryIds: [...inquiryIds].sort() }).toEqual(expected);
			}
		});

		test('are all leads that share an email', async () => {
			const person = await current.in(async (session) => {
				const email = { kind: 'email', value: 'both@example.com' };
				const lead = { ...known, email: 'both@example.com' };
				await session.leads.save({ ...lead, id: 'one' }, [email]);
				await session.leads.save({ ...lead, id: 'two' }, [email]);
				await session.leads.save({ ...lead, id: 'three' }, [{ kind: 'phone', value: '+49301' }]);
				return await session.people.find({ leadIds: ['one'] });
			});
			expect(person.leadIds.sort()).toEqual(['one', 'two']);
		});

		test('are no others that share their mailbox under a name of their own', async () => {
			const found = await current.in(async (session) => {
				const email = { kind: 'email', value: 'wegner@example.com' };
				const lead = { ...known, email: 'wegner@example.com' };
				const names = { klaus: 'Klaus Wegner', ingrid: 'Ingrid Wegner', k: 'K. Wegner' };
				for (const [id, fullName] of Object.entries(names)) {
					await session.leads.save({ ...lead, id, fullName }, [email]);
				}
				await session.inquiries.keepItem(
					'inq_tobias',
					null,
					1,
					{
						lead: { fullName: 'Tobias Holm', email: 'wegner@example.com' },
					},
					[email],
				);
				const person = await session.people.find({ leadIds: ['klaus'] });
				return { person };
			});
			expect(found.person.leadIds.sort()).toEqual(['k', 'klaus']);
			expect(found.person.inquiryIds).toEqual([]);
		});

		test('are no others that share a mailbox which several people read', async () => {
			const person = await current.in(async (session) => {
				const email = { kind: 'email', value: 'info@example.com' };
				const lead = { ...known, email: 'info@example.com' };
				await session.leads.save({ ...lead, id: 'one' }, [email]);
				await session.leads.save({ ...lead, id: 'two' }, [email]);
				return await session.people.find({ leadIds: ['one'] });
			});
			expect(person.leadIds).toEqual(['one']);
		});

		test('are a lead too that was left behind when somebody said whose its inquiry is', async () => {
			const { person, left } = await current.in(async (session) => {
				const known = await flowThrough(session, ada, 1);
				const doubtful = await flowThrough(session, bo, 2, 'matched');
				await session.inquiries.keepItem(doubtful.inquiryId, known.id, 2, {});
				return { person: await session.people.find({ leadIds: [known.id] }), left: doubtful.id };
			});
			expect(person.leadIds).toContain(left);
		});

		test.each([null, 'crm-7'])(
			'are found by the keys of an inquiry without a known lead (lead %j)',
			async (leadId) => {
				const person = await current.in(async (session) => {
					const keys = [{ kind: 'email', value: 'eve@example.com' }];
					await session.inquiries.keepItem('inq_eve', leadId, 1, { lead: {} }, keys);
					expect((await session.leads.findCandidates({ proving: keys })).found).toEqual([]);
					return await findByEmail(session, 'eve@example.com');
				});
				expect(person).toEqual({
					leadIds: leadId === null ? [] : [leadId],
					inquiryIds: ['inq_eve'],
				});
			},
		);

		test('who are known are found by what Dedup Match saw, not by a later item', async () => {
			const found = await current.in(async (session) => {
				const lead = await flowThrough(session, ada, 1);
				const keys = [{ kind: 'email', value: 'other@example.com' }];
				await session.inquiries.keepItem(lead.inquiryId, lead.id, 1, {}, keys);
				return (await session.leads.findCandidates({ proving: keys })).found;
			});
			expect(found).toEqual([]);
		});

		test('of whom nothing is known are found by nothing', async () => {
			await current.in(async (session) => await flowThrough(session, ada, 1));
			const person = await current.in(
				async ({ people }) =>
					await people.find({
						leadIds: ['nobody'],
						inquiryIds: ['none'],
						keys: [{ kind: 'email', value: 'no@example.com' }],
					}),
			);
			expect(person).toEqual({ leadIds: [], inquiryIds: [] });
		});

		test('the timeline of a person is that of all their inquiries, in order', async () => {
			const timeline = await current.in(async (session) => {
				await flowThrough(session, ada, 1, 'assigned');
				await flowThrough(session, { ...bo, phone: null }, 2);
				await flowThrough(session, { ...ada, message: 'Hello?' }, 3);
				return await session.people.timeline(await findByEmail(session, ada.email));
			});
			expect(timeline.map(({ at, type }) => `${at} ${type}`)).toEqual([
				'1 inquiry.registered',
				'1 lead.matched',
				'1 lead.assigned',
				'3 inquiry.registered',
				'3 lead.matched',
				'3 lead.assigned',
				'3 clocks.started',
				'3 escalation.step',
				'3 activity.recorded',
			]);
		});

		test('an export holds everything of the person, and nothing of others', async () => {
			const token = signLink('', {
				...{ purpose: 'acted', workspace: 'default', inquiryId: 'inq_1', expiresAt: 1_000 },
			});
			const { records, lead } = await current.in(async (session) => {
				await flowThrough(session, bo, 1);
				const adas = await flowThrough(session, ada, 2);
				await session.timers.set([
					{
						...{ id: 't', kind: 'warning', dueAt: 9, inquiryId: adas.inquiryId },
						...{ clock: 'First touch', step: null },
					},
				]);
				const text = `Say so here: https://n8n.example.com/form/acted?token=${token}`;
				await session.deliveries.add([
					delivery({ id: 'alert', inquiryId: adas.inquiryId, queuedAt: 99, subject: token, text }),
				]);
				const seen = { ...ada, lead: adas, delivery: { text } };
				await session.inquiries.keepItem(adas.inquiryId, adas.id, 2, seen);
				const person = await findByEmail(session, ada.email);
				return { records: await session.people.export(person), lead: adas };
			});
			expect(records).toMatchObject({
				leads: [{ id: lead.id, fullName: 'Ada Lovelace', owner: { id: 'ann' } }],
				inquiries: [
					{
						id: lead.inquiryId,
						outcome: 'handed over',
						item: { ...ada, lead: itemPart('lead', lead) },
					},
				],
				assignments: [{ inquiryId: lead.inquiryId, owner: { id: 'ann' } }],
				clocks: [{ inquiryId: lead.inquiryId, state: 'breached', calendar: { alwaysOpen: true } }],
				timers: [{ id: 't' }],
				deliveries: [
					{ inquiryId: lead.inquiryId, subject: 'Ada Lovelace of Engines Ltd', state: 'done' },
					// What the team was told, without the link by which they say what they did.
					{
						...{ id: 'alert', subject: '…' },
						text: 'Say so here: https://n8n.example.com/form/acted?token=…',
					},
				],
			});
			expect(records.leads[0]?.keys.map(({ kind }) => kind).sort()).toEqual(['email', 'phone']);
			expect(records.events).toHaveLength(6);
			const text = JSON.stringify(records);
			expect(text).not.toContain(token);
			expect(text).toContain('the phone is that of another lead');
			expect(text).not.toMatch(/Bo Chan|bo@example|Looms/);
		});

		describe('who are erased', () => {
			const eraseAda = async () =>
				await current.in(
					async (session) =>
						await session.people.erase(await findByEmail(session, ada.email), 1000),
				);

			test('leave counts and an event that says how much it was', async () => {
				await current.in(async (session) => {
					await flowThrough(session, ada, 1);
					await flowThrough(session, { ...ada, message: 'Hello?' }, 2, 'matched');
					await flowThrough(session, bo, 3, 'matched');
				});
				const counts = await eraseAda();
				expect(counts).toEqual({
					leads: 1,
					inquiries: 2,
					assignments: 1,
					clocks: 1,
					timers: 1,
					deliveries: 1,
					events: 8,
					others: 2,
					onTheirWay: 1,
					underWay: 0,
				});
				const { event: events = [] } = await current.dump();
				expect(events.find(({ type }) => type === 'person.erased')).toMatchObject({
					inquiry_id: null,
					lead_id: expect.stringMatching(/^erased_[0-9a-f-]{36}$/),
					data: JSON.stringify(counts),
				});
			});

			test('are counted where a run has something of theirs', async () => {
				await current.in(async (session) => {
					const { inquiryId } = await flowThrough(session, ada, 1);
					const states = ['out', 'begun', 'waiting', 'done', 'in doubt'] as const;
					await session.deliveries.add(
						states.map((state) => delivery({ id: state, inquiryId, state })),
					);
				});
				expect(await eraseAda()).toMatchObject({ onTheirWay: 2, underWay: 2 });
			});

			test('are gone from the records of all who share a key, also of very many', async () => {
				const others = Array.from({ length: 450 }, (_, n) => `other-${1000 + n}`);
				await current.in(async (session) => {
					await flowThrough(session, ada, 1, 'matched');
					for (const id of others) {
						const phone = { kind: 'phone', value: ada.phone ?? '' };
						await session.leads.save({ ...known, id }, [phone]);
					}
					// Those of a later page were compared with her too.
					for (const leadId of [others[0], others[300], others.at(-1)]) {
						const { leadIds } = await findByEmail(session, ada.email);
						const match = { candidates: [{ leadId: leadIds[0], name: ada.fullName }] };
						await session.inquiries.keepItem(`inq_of_${leadId}`, leadId ?? null, 2, { match });
					}
				});
				expect(await eraseAda()).toMatchObject({ leads: 1, others: 3 });
				expect(JSON.stringify(await current.dump())).not.toMatch(/Lovelace|ada@example/);
			});

			test('have nothing that comes due or waits', async () => {
				await current.in(async (session) => {
					await flowThrough(session, ada, 1, 'started');
					await flowThrough(session, { ...ada, message: 'Hello?' }, 2, 'assigned');
				});
				await eraseAda();
				const due = await current.in(async ({ timers }) => await timers.claimDue(1e15, 100, 1));
				expect(due).toEqual([]);
				const { inquiry: inquiries = [] } = await current.dump();
				expect(inquiries.map(({ outcome }) => outcome).sort()).toEqual(['erased', 'handed over']);
			});

			test('are nobody the second time', async () => {
				await current.in(async (session) => await flowThrough(session, ada, 1));
				await eraseAda();
				expect(await found('ada@example.com')).toEqual({ leadIds: [], inquiryIds: [] });
				const { lead: leads = [] } = await current.dump();
				const again = await current.in(
					async ({ people }) => await people.find({ leadIds: leads.map(({ id }) => String(id)) }),
				);
				expect(again).toEqual({ leadIds: [], inquiryIds: [] });
			});

			test('are somebody new when they ask again, in the same words', async () => {
				const before = await current.in(async (session) => await flowThrough(session, ada, 1));
				await eraseAda();
				const { match, known } = await current.in(async (session) => {
					const { inquiryId, id } = await flowThrough(session, ada, 2, 'matched');
					const inquiry = await session.inquiries.find(inquiryId);
					return { match: inquiry?.item.match, known: await session.leads.find(id) };
				});
				expect(match).toMatchObject({ decision: 'new', candidates: [] });
				expect(match).not.toHaveProperty('recordId');
				expect(known).toMatchObject({ id: before.id, inquiries: 1, owner: null, firstSeenAt: 2 });
			});

			test('leave the other workspaces and the other people as they are', async () => {
				await current.in(async (session) => await flowThrough(session, ada, 1));
				await current.in(async (session) => await flowThrough(session, ada, 1), 'elsewhere');
				const other = await current.in(
					async (session) => await flowThrough(session, { ...bo, phone: null }, 2),
				);
				const seen = async () => ({
					elsewhere: await current.in(
						async (session) => await session.people.export(await findByEmail(session, ada.email)),
						'elsewhere',
					),
					other: await current.in(
						async ({ people }) => await people.export(await people.find({ leadIds: [other.id] })),
					),
				});
				const before = await seen();
				await eraseAda();
				expect(await seen()).toEqual(before);
			});

			test('and were in the flow without Dedup Match are gone as well', async () => {
				await current.in(async (session) => {
					const keys = [{ kind: 'email', value: 'ada@example.com' }];
					await session.inquiries.keepItem('inq_x', null, 1, { lead: ada }, keys);
					await session.events.append([
						stalled({
							...{ inquiryId: 'inq_x', leadId: 'inq_x' },
							data: { timer: JSON.stringify(ada), attempt: 1 },
						}),
					]);
				});
				await eraseAda();
				const dump = JSON.stringify(await current.dump());
				expect(dump).not.toMatch(/Lovelace|ada@example|inq_x/);
			});
		});
	});
}

/** A test that does many times what the others do once, each time in a workspace of its own. */
export function describeErasureLaw(current: CurrentStore) {
	const people = ['Ada', 'Bo', 'Cy', 'Di'];
	const submission = fc
		.record({
			who: fc.nat(people.length - 1),
			phone: fc.constantFrom('+4930111111', '+4930222222', null),
			company: fc.constantFrom('Engines Ltd', 'Looms Inc'),
			withEmail: fc.boolean(),
			message: fc.nat(),
		})
		.map(({ who, phone, company, withEmail, message }): Submission => {
			const name = people[who] ?? '';
			return {
				fullName: `${name} Person`,
				email: withEmail ? `${name}@example.com` : null,
				phone,
				company: `${company} of ${name}`,
				// With an end, so that no message is the beginning of another one.
				message: `${name} writes ${message}.`,
			};
		});
	const history = fc.array(fc.tuple(submission, fc.constantFrom<Stage>(...stages)), {
		minLength: 1,
		maxLength: 7,
	});

	test('law: after an erasure no word of the person is left, and every count is', async () => {
		let round = 0;
		await fc.assert(
			fc.asyncProperty(history, fc.nat(6), async (inquiries, which) => {
				const workspace = `round ${round++}`;
				const ofWorkspace = async (): Promise<Dump> =>
					Object.fromEntries(
						Object.entries(await current.dump()).map(([table, rows]) => [
							table,
							// With what its shadow has.
							rows.filter((row) =>
								`${String(row.workspace)}\u001F`.startsWith(`${workspace}\u001F`),
							),
						]),
					);
				const leads = await current.in(async (session) => {
					const flown = [];
					for (const [index, [written, reached]] of inquiries.entries()) {
						flown.push(await flowThrough(session, written, index, reached));
					}
					return flown;
				}, workspace);
				const before = await ofWorkspace();
				const { gone, left } = await current.in(async (session) => {
					const person = await session.people.find({
						leadIds: [leads[which % leads.length]?.id ?? ''],
					});
					const itemsOf = async (ids: string[]) => {
						const found = await Promise.all(
							ids.map(async (id) => await session.inquiries.find(id)),
						);
						return found.flatMap((inquiry) => (inquiry ? [inquiry.item] : []));
					};
					const others = leads.filter(({ id }) => !person.leadIds.includes(id));
					const words = {
						gone: wordsOf(await itemsOf(person.inquiryIds), person),
						left: wordsOf(await itemsOf(others.map(({ inquiryId }) => inquiryId)), {
							leadIds: others.map(({ id }) => id),
							inquiryIds: others.map(({ inquiryId }) => inquiryId),
						}),
					};
					await session.people.erase(person, 1000);
					return words;
				}, workspace);
				const after = await ofWorkspace();

				const text = JSON.stringify(after);
				const still = gone.filter((word) => !left.includes(word) && text.includes(word));
				expect(still).toEqual([]);
				expect(left.filter((word) => !text.includes(word))).toEqual([]);
				expect(countsOf(after)).toEqual(countsOf(before));
			}),
			{ numRuns: 40 },
		);
	}, 60_000);
}

const known = {
	fullName: null,
	email: null,
	phone: null,
	company: null,
	domain: null,
	status: 'open' as const,
	owner: null,
	firstSeenAt: 0,
	lastInquiryAt: 0,
	lastTouchAt: null,
	inquiries: 1,
};
