import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { secretsOf } from './account';
import { openAccount, type StandInAccount } from './client';
import type { Fault } from './faults';
import { startStandIns, type StandIns } from './start';

/** A mail server that takes everything, and counts the mails. */
async function startSink(): Promise<{ server: Server; mails: string[] }> {
	const mails: string[] = [];
	const server = createServer((socket) => {
		let mail: string[] | undefined;
		const say = (line: string) => socket.write(`${line}\r\n`);
		say('220 sink');
		const lines = createInterface({ input: socket });
		lines.on('error', () => socket.destroy());
		lines.on('line', (line) => {
			if (mail && line === '.') {
				mails.push(mail.join('\n'));
				mail = undefined;
				say('250 taken');
			} else if (mail) mail.push(line);
			else if (line === 'DATA') {
				mail = [];
				say('354 go on');
			} else if (line.startsWith('EHLO')) say('250-sink\r\n250 8BITMIME');
			else if (line === 'QUIT') socket.end('221 bye\r\n');
			else say('250 ok');
		});
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return { server, mails };
}

let standIns: StandIns;
let account: StandInAccount;
let sink: Awaited<ReturnType<typeof startSink>>;
beforeAll(async () => {
	sink = await startSink();
	standIns = await startStandIns();
	standIns.handMailTo((sink.server.address() as AddressInfo).port);
	account = await openAccount(standIns.controlUrl, 'mail');
});
afterAll(async () => {
	await standIns.close();
	sink.server.close();
});
beforeEach(async () => {
	await account.reset();
	sink.mails.length = 0;
});

const login = (password = secretsOf('mail').mailPassword) =>
	`AUTH PLAIN ${Buffer.from(`\0mail\0${password}`).toString('base64')}`;

const port = () => (account.credentials[3]?.data as { port: number }).port;

/** Says one command after the other, each after the reply to the one before. */
async function talk(commands: readonly string[]): Promise<string[]> {
	const socket = connect({ port: port(), host: '127.0.0.1' });
	const replies: string[] = [];
	const left = [...commands];
	return await new Promise((resolve, reject) => {
		socket.on('close', () => resolve(replies));
		const lines = createInterface({ input: socket });
		lines.on('error', reject);
		lines.on('line', (line) => {
			if (line[3] === '-') return;
			replies.push(line.slice(0, 3));
			const next = left.shift();
			if (next === undefined) socket.end();
			else socket.write(`${next}\r\n`);
		});
	});
}

const dialogue = [
	...['EHLO n8n', login(), 'MAIL FROM:<desk@example.com>', 'RCPT TO:<bo@example.com>'],
	...['DATA', 'Subject: A lead\r\n\r\nHello\r\n.', 'QUIT'],
];
const allWell = ['220', '250', '235', '250', '250', '354', '250', '221'];

test('mail is handed on, and noted', async () => {
	expect(await talk(dialogue)).toEqual(allWell);
	expect(sink.mails).toEqual(['Subject: A lead\n\nHello']);
	const { mail, calls, complaints } = await account.records();
	expect(mail.messages).toEqual([{ from: 'desk@example.com', to: ['bo@example.com'] }]);
	expect(calls).toMatchObject([{ vendor: 'mail', worked: true, status: 250 }]);
	expect(complaints).toEqual([]);
});

test('421 at the door: the connection ends, whatever the client says', async () => {
	await account.fail({ kind: 'status', status: 421 }, { vendor: 'mail', path: 'CONNECT' });
	expect(await talk(dialogue)).toEqual(['421']);
	expect((await account.records()).calls).toMatchObject([{ status: 421, worked: false }]);
});

test('a wrong login is refused', async () => {
	expect(await talk(['EHLO n8n', login('guessed')])).toEqual(['220', '250', '535']);
	const text = 'The login of mail is wrong';
	const { calls, complaints } = await account.records();
	expect(complaints).toEqual([{ vendor: 'mail', call: 'AUTH', text }]);
	expect(calls).toMatchObject([{ call: 'AUTH', status: 535, worked: false }]);
});

test.each<[number, string, string[]]>([
	[535, 'AUTH', ['220', '250', '535']],
	[450, 'RCPT TO:<bo@', ['220', '250', '235', '250', '450']],
	[550, 'RCPT', ['220', '250', '235', '250', '550']],
	[450, 'DATA', ['220', '250', '235', '250', '250', '450']],
	[550, 'DATA', ['220', '250', '235', '250', '250', '550']],
	[554, '^\\.$', ['220', '250', '235', '250', '250', '354', '554']],
])('%i at %s', async (status, path, expected) => {
	await account.fail({ kind: 'status', status }, { vendor: 'mail', path });
	const said = dialogue.slice(0, expected.length - 1);
	expect(await talk(said)).toEqual(expected);
	const { calls, mail } = await account.records();
	expect(calls).toMatchObject([{ fault: 'status', status, worked: false }]);
	expect([mail.messages, sink.mails]).toEqual([[], []]);
});

test('away: the connection is refused until it is lifted', async () => {
	const before = port();
	const lift = await account.fail({ kind: 'away' }, { vendor: 'mail' });
	await expect(talk(dialogue)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
	await lift();
	expect(await talk(dialogue)).toEqual(allWell);
	expect(port()).toBe(before);
});

test.each<[Fault['kind'] & ('reset' | 'answer lost'), string, number]>([
	['reset', 'CONNECT', 0],
	['reset', 'DATA', 0],
	['answer lost', 'DATA', 1],
])('%s at %s', async (kind, path, mails) => {
	await account.fail({ kind }, { vendor: 'mail', path });
	const replies = await talk(dialogue).catch((error: { code: string }) => error.code);
	expect(replies).toEqual(mails ? allWell.slice(0, 6) : 'ECONNRESET');
	expect(sink.mails).toHaveLength(mails);
	const { calls, mail } = await account.records();
	expect(calls).toMatchObject([{ fault: kind, worked: mails === 1 }]);
	expect(mail.messages).toHaveLength(mails);
});

test('slow: the mail is taken, only late', async () => {
	await account.fail({ kind: 'slow', ms: 50 }, { vendor: 'mail', path: 'CONNECT' });
	expect(await talk(dialogue)).toEqual(allWell);
	const [call] = (await account.records()).calls;
	expect((call?.endedAt ?? 0) - (call?.startedAt ?? 0)).toBeGreaterThanOrEqual(49);
});
