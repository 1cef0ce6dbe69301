import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { FaultBook, type Fault, type VendorName } from './faults';
import type { Cell, Tab } from './googleSheets';
import type { Activity, Organization, Person, PipedriveLead } from './pipedrive';
import { highLevelRecords, type HighLevelRecords } from './highLevel';
import type { StoredMail } from './inbox';
import type { Completion } from './openAi';
import type { SentMail } from './outlook';
import { salesforceRecords, type SalesforceRecords } from './salesforce';
import { serviceAccountOf } from './serviceAccount';

/** The cells of a tab: its rows, of which the first names the columns. */
export const tabSchema = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));

/** What is at the vendors before the first call. */
export const worldSchema = z.strictObject({
	hubspot: z
		.strictObject({
			owners: z.array(
				z.strictObject({
					id: z.string(),
					email: z.string(),
					firstName: z.string(),
					lastName: z.string(),
				}),
			),
			/** Properties of contacts beside HubSpot's own. */
			properties: z.array(z.string()),
			contacts: z.array(z.record(z.string(), z.string())),
		})
		.partial()
		.optional(),
	/** The numbers that messages may come from. */
	twilio: z.strictObject({ numbers: z.array(z.string()) }).optional(),
	slack: z
		.strictObject({
			channels: z.array(z.strictObject({ id: z.string(), name: z.string() })),
			users: z.array(z.strictObject({ id: z.string(), name: z.string(), email: z.string() })),
		})
		.partial()
		.optional(),
	/** The tabs of a spreadsheet, by their names. */
	googleSheets: z.record(z.string(), tabSchema).optional(),
	pipedrive: z
		.strictObject({
			/** The first is whose token it is. */
			users: z.array(
				z.strictObject({
					id: z.int(),
					name: z.string(),
					email: z.string(),
					active_flag: z.boolean().default(true),
				}),
			),
			persons: z.array(z.strictObject({ name: z.string(), email: z.string(), owner_id: z.int() })),
		})
		.partial()
		.optional(),
	highLevel: z
		.strictObject({
			users: z.array(z.strictObject({ id: z.string(), name: z.string(), email: z.string() })),
			contacts: z.array(z.record(z.string(), z.string())),
		})
		.partial()
		.optional(),
	salesforce: z
		.strictObject({
			/** The first is whose account the desk uses. */
			users: z.array(
				z.strictObject({
					id: z.string(),
					name: z.string(),
					email: z.string(),
					active: z.boolean().default(true),
				}),
			),
			/** By the names that Salesforce has for fields. */
			leads: z.array(z.record(z.string(), z.string())),
			contacts: z.array(z.record(z.string(), z.string())),
		})
		.partial()
		.optional(),
	openAi: z
		.strictObject({
			/** What the model says, by words of the message to it. */
			answers: z.array(z.strictObject({ to: z.string(), says: z.string() })),
		})
		.optional(),
});
export type World = z.input<typeof worldSchema>;

const team = ['Ann Lee', 'Bo Chan', 'Cy Diaz'].map((name) => name.split(' ') as [string, string]);

/** Where nothing else is said: the starter's team, a number and a channel. */
const usualWorld = {
	hubspot: {
		owners: team.map(([firstName, lastName], index) => ({
			id: String(101 + index),
			email: `${firstName.toLowerCase()}@example.com`,
			firstName,
			lastName,
		})),
		properties: [],
		contacts: [],
	},
	twilio: { numbers: ['+15005550006'] },
	slack: {
		channels: [{ id: 'C0LEADS0001', name: 'leads' }],
		users: team.map(([name], index) => ({
			id: `U0OWNER000${index + 1}`,
			name: name.toLowerCase(),
			email: `${name.toLowerCase()}@example.com`,
		})),
	},
	googleSheets: { Leads: [], Team: [] } as Record<string, Cell[][]>,
	pipedrive: {
		users: team.map(([first, last], index) => ({
			id: 101 + index,
			name: `${first} ${last}`,
			email: `${first.toLowerCase()}@example.com`,
			active_flag: true,
		})),
		persons: [],
	},
	highLevel: {
		users: team.map((name) => ({
			id: `user-${name[0].toLowerCase()}`,
			name: name.join(' '),
			email: `${name[0].toLowerCase()}@example.com`,
		})),
		contacts: [],
	},
	salesforce: {
		users: team.map(([first, last], index) => ({
			id: `00500000000010${index + 1}AAA`,
			name: `${first} ${last}`,
			email: `${first.toLowerCase()}@example.com`,
			active: true,
		})),
		leads: [],
		contacts: [],
	},
	openAi: { answers: [] },
} satisfies World;

export interface Contact {
	vid: number;
	properties: Record<string, string>;
	/** How often it was created or updated. */
	writes: number;
}

export interface Engagement {
	id: number;
	type: string;
	ownerId?: number;
	/** When it is due, in milliseconds. */
	timestamp?: number;
	metadata: Record<string, unknown>;
	contactIds: number[];
}

export interface TextMessage {
	sid: string;
	from: string;
	to: string;
	body: string;
}

export interface ChatMessage {
	ts: string;
	/** The id of the channel or of the person. */
	channel: string;
	text: string;
	/** Where the buttons of the message lead. */
	links: string[];
}

/** What a mail server was asked to deliver; the mail itself is on its page. */
export interface Envelope {
	from: string;
	to: string[];
}

export interface Call {
	vendor: VendorName;
	/** Such as `POST /path`; for mail the command after which it ended. */
	call: string;
	/** Milliseconds since 1970. */
	startedAt: number;
	endedAt?: number;
	/** Whether the vendor did what was asked; a call that did not was in vain. */
	worked: boolean;
	/** The status of the answer, if there was one. */
	status?: number;
	fault?: Fault['kind'];
}

/** A request that was not as the vendor's documentation has it. */
export interface Complaint {
	vendor: VendorName;
	call: string;
	text: string;
}

/** All that the vendors know of one account. */
export interface Records {
	hubspot: { contacts: Contact[]; engagements: Engagement[] };
	twilio: { messages: TextMessage[] };
	slack: { messages: ChatMessage[] };
	googleSheets: { tabs: Tab[] };
	pipedrive: {
		persons: Person[];
		organizations: Organization[];
		leads: PipedriveLead[];
		activities: Activity[];
	};
	highLevel: HighLevelRecords;
	salesforce: SalesforceRecords;
	outlook: { messages: SentMail[] };
	openAi: { completions: Completion[] };
	inbox: { mails: StoredMail[] };
	mail: { messages: Envelope[] };
	calls: Call[];
	complaints: Complaint[];
}

/** Requests that were nobody's. */
export interface Strangers {
	/** Hosts that nobody stands in for. */
	hosts: string[];
	/** Calls with a login that is no account's. */
	logins: string[];
}

/** A credential as n8n takes it. */
export interface Credential {
	name: string;
	type: string;
	data: object;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The secrets of an account, which its name follows from. */
export const secretsOf = (name: string) => ({
	hubspotToken: `pat-eu1-${name}`,
	twilioSid: `AC${digest(name)}`,
	twilioToken: digest(`${name} twilio`),
	slackToken: `xoxb-${name}`,
	mailPassword: digest(`${name} mail`),
	googleToken: `ya29.${name}`,
	googleRefreshToken: `1//${digest(`${name} refresh`)}`,
	googleServiceAccount: serviceAccountOf(name),
	spreadsheetId: digest(`${name} spreadsheet`),
	pipedriveToken: digest(`${name} pipedrive`),
	highLevelToken: `eyJ.${name}`,
	highLevelRefreshToken: digest(`${name} HighLevel refresh`),
	locationId: digest(`${name} location`),
	pipelineId: digest(`${name} pipeline`),
	salesforceToken: `00D${digest(`${name} Salesforce`)}`,
	salesforceRefreshToken: digest(`${name} Salesforce refresh`),
	outlookToken: `EwB${digest(`${name} Outlook`)}`,
	outlookRefreshToken: digest(`${name} Outlook refresh`),
	openAiKey: `sk-${digest(`${name} OpenAI`)}`,
});

/** One test's room at all vendors: the credentials of a request say whose it is. */
export class Account {
	readonly secrets;
	readonly world;
	readonly faults = new FaultBook();
	records: Records;
	#lastId = 1000;

	constructor(
		readonly name: string,
		{ hubspot, twilio, slack, googleSheets, pipedrive, highLevel, salesforce, openAi }: World = {},
	) {
		this.secrets = secretsOf(name);
		this.world = {
			hubspot: { ...usualWorld.hubspot, ...hubspot },
			twilio: { ...usualWorld.twilio, ...twilio },
			slack: { ...usualWorld.slack, ...slack },
			googleSheets: { ...usualWorld.googleSheets, ...googleSheets },
			pipedrive: { ...usualWorld.pipedrive, ...pipedrive },
			highLevel: { ...usualWorld.highLevel, ...highLevel },
			salesforce: { ...usualWorld.salesforce, ...salesforce },
			openAi: { ...usualWorld.openAi, ...openAi },
		};
		this.records = this.#fresh();
	}

	/** A number that nothing else of this account has. */
	nextId(): number {
		return ++this.#lastId;
	}

	/** All that happened is forgotten, and nothing fails any more. */
	reset() {
		this.faults.liftAll();
		this.records = this.#fresh();
	}

	/** A call that has begun. */
	begin(vendor: VendorName, call: string): Call {
		const begun: Call = { vendor, call, startedAt: Date.now(), worked: false };
		this.records.calls.push(begun);
		return begun;
	}

	#fresh(): Records {
		const contacts = this.world.hubspot.contacts.map((properties) => ({
			vid: this.nextId(),
			properties,
			writes: 0,
		}));
		const tabs = Object.entries(this.world.googleSheets).map(([title, rows]) => ({
			...{ title, sheetId: this.nextId(), rows: structuredClone(rows) },
		}));
		const persons = this.world.pipedrive.persons.map(({ email, ...person }) => ({
			...{ id: this.nextId(), ...person, org_id: null, phones: [] },
			emails: [{ value: email, primary: true, label: 'work' }],
		}));
		return {
			hubspot: { contacts, engagements: [] },
			twilio: { messages: [] },
			slack: { messages: [] },
			googleSheets: { tabs },
			pipedrive: { persons, organizations: [], leads: [], activities: [] },
			highLevel: highLevelRecords(this),
			salesforce: salesforceRecords(this),
			outlook: { messages: [] },
			openAi: { completions: [] },
			inbox: { mails: [] },
			mail: { messages: [] },
			calls: [],
			complaints: [],
		};
	}
}
