import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod/v4';
import { tabSchema, worldSchema } from './account';
import { faultSchema, whereSchema } from './faults';
import type { Rooms } from './rooms';
import { addRecord, changeRecord } from './salesforce';

/** What tests in other processes ask of the stand-ins, by JSON over HTTP. */
type Command = (rooms: Rooms, name: string, body: unknown) => unknown;

const faultBody = z.strictObject({ fault: faultSchema, where: whereSchema });

const recordBody = z.strictObject({
	object: z.enum(['Lead', 'Contact', 'Task', 'User', 'OpportunityContactRole']),
	id: z.string().optional(),
	fields: z.record(z.string(), z.unknown()),
});

const commands: Record<string, Command> = {
	open: async (rooms, name, body) => await rooms.open(name, worldSchema.parse(body)),
	records: (rooms, name) => rooms.of(name).account.records,
	async fail(rooms, name, body) {
		const { fault, where } = faultBody.parse(body);
		const { account, adapt } = rooms.of(name);
		const id = account.faults.add(fault, where);
		await adapt();
		return { id };
	},
	writeSheet(rooms, name, body) {
		const { title, rows } = z.strictObject({ title: z.string(), rows: tabSchema }).parse(body);
		const { tabs } = rooms.of(name).account.records.googleSheets;
		for (const tab of tabs) if (tab.title === title) tab.rows = rows;
	},
	writeSalesforce(rooms, name, body) {
		const { account } = rooms.of(name);
		const { object, id, fields } = recordBody.parse(body);
		const records = account.records.salesforce[object];
		const record =
			id === undefined ? addRecord(account, object, {}) : records.find(({ Id }) => Id === id);
		if (!record) throw new Error(`There is no ${object} ${id}`);
		changeRecord(record, fields);
		return { id: record.Id };
	},
	handOverInHighLevel(rooms, name, body) {
		const { email, user } = z.strictObject({ email: z.string(), user: z.string() }).parse(body);
		const { contacts } = rooms.of(name).account.records.highLevel;
		const contact = contacts.find(({ fields }) => fields.email === email);
		if (!contact) throw new Error(`There is no contact ${email}`);
		contact.fields.assignedTo = user;
	},
	receive(rooms, name, body) {
		rooms.of(name).inbox.deliver(z.strictObject({ mails: z.array(z.string()) }).parse(body).mails);
	},
	async lift(rooms, name, body) {
		const { account, adapt } = rooms.of(name);
		account.faults.lift(z.strictObject({ id: z.int() }).parse(body).id);
		await adapt();
	},
	async reset(rooms, name) {
		const { account, adapt } = rooms.of(name);
		account.reset();
		await adapt();
	},
	close: async (rooms, name) => await rooms.close(name),
	strangers: ({ strangers }) => strangers,
};

/** Listens on 127.0.0.1 for `POST /command/name-of-the-account`. */
export async function startControl(rooms: Rooms): Promise<{ url: string; close(): Promise<void> }> {
	const server = createServer((request, response) => {
		const [, command = '', name = ''] = (request.url ?? '').split('/').map(decodeURIComponent);
		void read(request)
			.then(async (body) => {
				const run = commands[command];
				if (!run) throw new Error(`The stand-ins know no command "${command}"`);
				return await run(rooms, name, body);
			})
			.then(
				(done) => response.end(JSON.stringify(done ?? {})),
				(error: unknown) => {
					const message = error instanceof Error ? error.message : String(error);
					response.writeHead(400).end(JSON.stringify({ message }));
				},
			);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () =>
			await new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function read(request: IncomingMessage): Promise<unknown> {
	let text = '';
	for await (const chunk of request) text += String(chunk);
	return JSON.parse(text);
}
