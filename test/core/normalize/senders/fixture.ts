import { contentFields, type Lead } from '../../../../nodes/core/lead';

/** A payload as a sender posts it, with invented people, and what Normalize has to make of it. */
export interface Fixture {
	name: string;
	payload: Record<string, unknown>;
	/** What the lead holds. Of the fields in `standardFields`, all others have to be empty. */
	lead: Expected;
	/** What has to be kept beside the standard fields, at least. */
	custom?: Record<string, unknown>;
	/** What has to be kept nowhere, since it only says again what is known. */
	not?: string[];
	source?: Partial<Lead['source']>;
	/** Whether the sender's mark of a test has to be seen. */
	test?: boolean;
	/** Whether it is seen to be no more than the notice that there is a lead. */
	notice?: boolean;
	/** Whether the submission's own id is the inquiry's identity. */
	identified?: boolean;
	/** Who is seen to have posted it, where that is another than the fixture's own sender. */
	sender?: string;
	/** Fields that are told by what their values look like. */
	guessed?: string[];
	/** Where the payload holds several leads, each of them. */
	leads?: Expected[];
}

export type Expected = Partial<
	Pick<Lead, (typeof standardFields)[number] | 'receivedAt' | 'timezone' | 'language' | 'consent'>
>;

/** What the person said; a budget is named where there is one. */
export const standardFields = contentFields;

/** An amount without a currency. */
export const amountOf = (amount: number, text = String(amount)) => ({
	amount,
	upTo: null,
	currency: null,
	period: null,
	text,
});

/** A number of employees, or two that it lies between. */
export const sizeOf = (
	employees: number,
	text = String(employees),
	upTo: number | null = null,
) => ({
	employees,
	upTo,
	text,
});

/** A first and last name, and both together. */
export const person = (firstName: string, lastName: string) => ({
	firstName,
	lastName,
	fullName: `${firstName} ${lastName}`,
});

/** What n8n's Webhook node makes of a posted body. */
export const posted = (body: unknown, query: Record<string, unknown> = {}) => ({
	headers: { host: 'n8n.example.com', 'content-type': 'application/json' },
	params: {},
	query,
	body,
	webhookUrl: 'https://n8n.example.com/webhook/leads',
	executionMode: 'production',
});
