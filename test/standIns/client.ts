import type { Call, Credential, Records, Strangers, World } from './account';
import type { Fault, Where } from './faults';
import type { Cell } from './googleSheets';
import type { SalesforceObject } from './salesforce';

/** One test's room at the stand-ins. */
export interface StandInAccount {
	/** What n8n logs in with at each vendor, the mail server, which is the fourth, and the mailbox. */
	credentials: Credential[];
	/** All that the vendors know, and were asked. */
	records(): Promise<Records>;
	/** Lets calls fail from now on. @returns what lifts it. */
	fail(fault: Fault, where: Where): Promise<() => Promise<void>>;
	/** Somebody writes into a tab of the spreadsheet, by hand. */
	writeSheet(title: string, rows: Cell[][]): Promise<void>;
	/** Somebody changes a record in Salesforce, or adds one. @returns its ID */
	writeSalesforce(object: SalesforceObject, fields: object, id?: string): Promise<string>;
	/** Somebody gives a contact to another user in HighLevel. */
	handOverInHighLevel(email: string, user: string): Promise<void>;
	/** Mails arrive in the mailbox, all at once, each as it is sent: headers and text. */
	receive(mails: readonly string[]): Promise<void>;
	/** All that happened is forgotten, and nothing fails any more. */
	reset(): Promise<void>;
	close(): Promise<void>;
}

/** The calls that the vendor did not do what they asked. */
export const inVain = (calls: readonly Call[]) => calls.filter(({ worked }) => !worked);

const post = async (controlUrl: string, path: string, body: object = {}) => {
	const response = await fetch(`${controlUrl}/${path}`, {
		method: 'POST',
		body: JSON.stringify(body),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(`The stand-ins refuse: ${JSON.stringify(answer)}`);
	return answer;
};

/**
 * Opens an account of its own for a test; its name is what tells it from others.
 *
 * @param world what is at the vendors beforehand; the starter's team, if not given
 * @example
 * const account = await openAccount(plainServer().standIns, 'crm-away');
 * const lift = await account.fail({ kind: 'status', status: 503, html: true }, { vendor: 'hubspot' });
 */
export async function openAccount(
	controlUrl: string,
	name: string,
	world: World = {},
): Promise<StandInAccount> {
	const ask = async (command: string, body?: object) =>
		await post(controlUrl, `${command}/${encodeURIComponent(name)}`, body);
	const { credentials } = (await ask('open', world)) as { credentials: Credential[] };
	return {
		credentials,
		records: async () => (await ask('records')) as Records,
		async fail(fault, where) {
			const { id } = (await ask('fail', { fault, where })) as { id: number };
			return async () => {
				await ask('lift', { id });
			};
		},
		async writeSheet(title, rows) {
			await ask('writeSheet', { title, rows });
		},
		async writeSalesforce(object, fields, id) {
			const written = await ask('writeSalesforce', { object, fields, ...(id && { id }) });
			return (written as { id: string }).id;
		},
		async handOverInHighLevel(email, user) {
			await ask('handOverInHighLevel', { email, user });
		},
		async receive(mails) {
			await ask('receive', { mails });
		},
		async reset() {
			await ask('reset');
		},
		async close() {
			await ask('close');
		},
	};
}

/** Whom n8n wanted to reach although nobody stands in for them, or with a wrong login. */
export const strangers = async (controlUrl: string) =>
	(await post(controlUrl, 'strangers')) as Strangers;
