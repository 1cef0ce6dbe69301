import {
	compileSteps,
	type Delivery,
	type Failure,
	type PlanFacts,
	type Step,
	type StepRow,
} from '../../../nodes/core/deliver';
import type { Assignment } from '../../../nodes/core/lead';
import { readMessage, type MessageText } from '../../../nodes/core/message';
import { completeLead } from '../../../nodes/shared';
import { assignment as assignmentWith } from '../../store/contract/records';

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** Monday, 09:30 UTC. */
export const now = Date.parse('2026-03-02T09:30:00Z');

/** An alert to an owner that stands in line since {@link now}. */
export const delivery = (changes: Partial<Delivery> = {}): Delivery => ({
	id: 'inq_1/Alert/round 1',
	inquiryId: 'inq_1',
	leadId: 'lead_1',
	step: 'Alert',
	channel: 'Email',
	audience: 'owner',
	priority: 'alert',
	whenUnclear: 'ask',
	giveUpAfterMs: 72 * hour,
	replaces: false,
	outlivesEnd: false,
	occasion: 'round 1',
	to: 'ann@example.com',
	replyTo: 'ada@example.com',
	subject: 'A new lead',
	text: 'Ada Lovelace asks.',
	layout: [],
	draft: null,
	after: null,
	state: 'waiting',
	queuedAt: now,
	lineAt: now,
	dueAt: now,
	giveUpAt: now + 72 * hour,
	attempt: 0,
	gated: false,
	beganAgain: false,
	repeats: 0,
	handedOutAt: null,
	kept: null,
	problem: null,
	toldAt: null,
	...changes,
});

export const failure = (changes: Partial<Failure> = {}): Failure => ({
	httpCode: null,
	message: 'It failed',
	description: null,
	node: 'Send Email',
	retryAfterMs: null,
	...changes,
});

/** A line of the Steps table; a text in quotes alone has names that stand for values. */
export type RowChanges = Partial<Omit<StepRow, 'subject' | 'text'>> &
	Partial<Record<'subject' | 'text', string | MessageText>>;

const asText = (text: string | MessageText): MessageText =>
	typeof text === 'string' ? readMessage(text) : text;

/** An alert to the owner by email. */
export const stepRow = ({
	subject = 'New: {{lead.fullName}}',
	text = '{{lead.fullName}} asks for {{owner.name}}.',
	...changes
}: RowChanges = {}): StepRow => ({
	name: 'Alert',
	channel: 'Email',
	audience: 'owner',
	priority: 'alert',
	whenUnclear: 'ask',
	giveUpAfterHours: 0,
	replaces: false,
	outlivesEnd: false,
	to: '',
	replyTo: '',
	after: '',
	...changes,
	subject: asText(subject),
	text: asText(text),
});

export const steps = (...rows: RowChanges[]): Step[] =>
	compileSteps(rows.map((changes) => stepRow(changes)));

export const lead = (changes: Record<string, unknown> = {}) =>
	completeLead(
		{
			...{ id: 'lead_1', inquiryId: 'inq_1', fullName: 'Ada Lovelace' },
			...{ email: 'ada@example.com', phone: '+4930123456' },
			...changes,
		},
		new Date(now).toISOString(),
	);

export const assignment = (changes: Partial<Assignment> = {}): Assignment =>
	assignmentWith(changes);

export const facts = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
	lead: lead(),
	leadId: 'lead_1',
	assignment: assignment(),
	occasion: 'round 1',
	notBefore: null,
	refused: new Set(),
	item: {},
	earlier: null,
	link: null,
	known: [],
	...changes,
});
