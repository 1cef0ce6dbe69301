import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { secretsOf } from './account';
import { openAccount, type StandInAccount } from './client';
import { startStandIns, type StandIns } from './start';

const name = 'inbox';
const login = `LOGIN ${name} ${secretsOf(name).mailPassword}`;

let standIns: StandIns;
let account: StandInAccount;
let client: Socket;
let lines: AsyncIterator<string>;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name);
});
afterAll(async () => await standIns.close());
beforeEach(async () => {
	await account.reset();
	const { port } = account.credentials.find(({ type }) => type === 'imap')?.data as {
		port: number;
	};
	client = connect({ port, host: '127.0.0.1' });
	client.on('error', () => {});
	lines = createInterface({ input: client })[Symbol.asyncIterator]();
	expect(await line()).toMatch(/^\* OK/);
});
afterEach(() => client.destroy());

const line = async () => String((await lines.next()).value);

/** Says something, and gives all lines of the answer. */
async function say(command: string): Promise<string[]> {
	client.write(`a ${command}\r\n`);
	const all = [await line()];
	while (!/^a |^\+/.test(all.at(-1) ?? '')) all.push(await line());
	return all;
}

test('tells at once of what arrives, and gives it whole', async () => {
	await say(login);
	expect(await say('SELECT INBOX')).toContain('* 0 EXISTS');
	expect(await say('IDLE')).toEqual(['+ idling']);
	await account.receive(['Subject: Hello\n\nHi', 'Subject: Bye\n\nSee you']);
	expect(await line()).toBe('* 2 EXISTS');
	client.write('DONE\r\n');
	expect(await line()).toMatch(/^a OK/);
	const [found = ''] = await say('UID SEARCH ALL SINCE 1-Jan-2026');
	const [first = '', second = ''] = found.replace('* SEARCH ', '').split(' ');
	expect(await say(`UID SEARCH UID ${second}:*`)).toContain(`* SEARCH ${second}`);
	expect(await say(`UID FETCH ${first} (BODY.PEEK[] UID)`)).toEqual([
		`* 1 FETCH (UID ${first} BODY[] {20}`,
		...['Subject: Hello', '', 'Hi)', expect.stringMatching(/^a OK/)],
	]);
	await say(`UID STORE ${first} +FLAGS (\\Seen)`);
	expect(await say('UID SEARCH UNSEEN')).toContain(`* SEARCH ${second}`);
	expect((await account.records()).complaints).toEqual([]);
});

test.each([
	['a wrong password', [`LOGIN ${name} guessed`], /AUTHENTICATIONFAILED/],
	['a command before the login', ['SELECT INBOX'], /Log in first/],
	['another mailbox', [login, 'SELECT Archive'], /no mailbox Archive/],
	['a search by what it does not know', [login, 'SELECT INBOX', 'UID SEARCH BODY x'], /BODY/],
	['a part of a mail', [login, 'SELECT INBOX', 'UID FETCH 1 (FLAGS)'], /whole mails/],
])('refuses %s, and complains', async (_what, commands, words) => {
	let answer: string[] = [];
	for (const command of commands) answer = await say(command);
	expect(answer.at(-1)).toMatch(words);
	expect((await account.records()).complaints).toMatchObject([{ vendor: 'inbox' }]);
});

test('away, nobody comes in; back, the mails are still there', async () => {
	await account.receive(['Subject: Hello\n\nHi']);
	const lift = await account.fail({ kind: 'away' }, { vendor: 'inbox' });
	expect((await lines.next()).done).toBe(true);
	await lift();
	expect((await account.records()).inbox.mails).toHaveLength(1);
});
