import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account, Call, Envelope } from './account';
import { openDoor, type Door } from './door';
import type { Fault } from './faults';

/**
 * Opens a door that hands mail on to a server on `port` of 127.0.0.1, in the way of the account's
 * faults. It asks no login, and refuses a wrong one.
 */
export const openMailDoor = async (account: Account, port: () => number): Promise<Door> =>
	await openDoor(account, 'mail', async (client) => await new Session(account, client, port).run());

/** One connection: each command is handed on, and each reply back, unless a fault has it else. */
class Session {
	readonly #account: Account;
	readonly #client: Socket;
	readonly #port: () => number;
	readonly #call: Call;
	readonly #envelope: Envelope = { from: '', to: [] };
	#server: Socket | undefined;
	/** The command whose reply comes next. */
	#last = 'CONNECT';
	/** Whether the lines that come are a mail's, up to the one that is a dot. */
	#inMail = false;
	#losesAnswer = false;

	constructor(account: Account, client: Socket, port: () => number) {
		this.#account = account;
		this.#client = client;
		client.setNoDelay();
		this.#port = port;
		this.#call = account.begin('mail', this.#last);
		client.on('error', () => client.destroy());
		client.on('close', () => {
			this.#call.endedAt = Date.now();
			this.#server?.destroy();
		});
	}

	async run() {
		// Who is turned away at the door is not listened to.
		if (await this.#befalls('CONNECT')) {
			this.#client.end();
			return;
		}
		const server = connect({ port: this.#port(), host: '127.0.0.1' });
		this.#server = server;
		server.setNoDelay();
		server.on('close', () => this.#client.end());
		const replies = createInterface({ input: server });
		replies.on('line', (line) => this.#reply(line));
		replies.on('error', () => this.#client.destroy());
		for await (const line of createInterface({ input: this.#client })) {
			if (this.#inMail) await this.#takeMail(line);
			else await this.#take(line);
		}
	}

	async #takeMail(line: string) {
		if (line === '.') {
			this.#inMail = false;
			this.#last = line;
			// The server waits for more of a mail that it is not to have.
			if (await this.#befalls(line)) return this.#server?.destroy();
		}
		this.#server?.write(`${line}\r\n`);
	}

	async #take(line: string) {
		const [command = ''] = line.toUpperCase().split(' ');
		this.#last = command;
		if (command !== 'QUIT') this.#call.call = command === 'AUTH' ? command : line;
		if (await this.#befalls(line)) return;
		if (command === 'AUTH') return this.#login(line);
		const address = /<(.*?)>/.exec(line)?.[1] ?? '';
		if (command === 'MAIL') this.#envelope.from = address;
		if (command === 'RCPT') this.#envelope.to.push(address);
		this.#server?.write(`${line}\r\n`);
	}

	#login(line: string) {
		const [, , token = ''] = line.split(' ');
		const [, user, password] = Buffer.from(token, 'base64').toString('utf8').split('\0');
		const { name, secrets, records } = this.#account;
		if (user === name && password === secrets.mailPassword) {
			this.#answer(235, '2.7.0 Accepted');
			return;
		}
		records.complaints.push({
			vendor: 'mail',
			call: 'AUTH',
			text: `The login of ${user} is wrong`,
		});
		this.#answer(535, '5.7.8 Authentication credentials invalid');
	}

	/** Whether a fault befalls this command, so that nothing else has to be done. */
	async #befalls(command: string): Promise<boolean> {
		const fault = this.#account.faults.take('mail', command);
		if (!fault) return false;
		this.#call.fault = fault.kind;
		if (fault.kind === 'slow') await wait(fault.ms);
		if (fault.kind === 'answer lost') this.#losesAnswer = true;
		if (fault.kind === 'reset') this.#client.resetAndDestroy();
		if (fault.kind === 'status') this.#refuse(fault);
		return fault.kind === 'reset' || fault.kind === 'status';
	}

	#refuse({ status, says = 'The stand-in refuses' }: Fault & { kind: 'status' }) {
		this.#answer(status, `${status < 500 ? 4 : 5}.0.0 ${says}`);
	}

	#answer(status: number, text: string) {
		this.#call.status = status;
		this.#say(`${status} ${text}`);
	}

	#reply(line: string) {
		const status = Number(line.slice(0, 3));
		const isLast = line[3] !== '-';
		if (this.#last === 'EHLO' && isLast) this.#say('250-AUTH PLAIN');
		if (this.#last === 'DATA' && status === 354) this.#inMail = true;
		if (this.#last !== 'QUIT') this.#call.status = status;
		if (this.#last === '.' && status === 250) {
			this.#call.worked = true;
			this.#account.records.mail.messages.push(this.#envelope);
			if (this.#losesAnswer) {
				this.#client.destroy();
				return;
			}
		}
		this.#say(line);
	}

	#say(line: string) {
		this.#client.write(`${line}\r\n`);
	}
}
