import { Account, type Credential, type Strangers, type World } from './account';
import type { Door } from './door';
import { openInbox, type Inbox } from './inbox';
import { openMailDoor } from './mail';
import { instanceUrl } from './salesforce';

/** An account, its door to the mail server, and its mailbox. */
export interface Room {
	account: Account;
	mail: Door;
	inbox: Inbox;
	/** Opens or closes both doors, as the account's faults say. */
	adapt(): Promise<void>;
}

/** The accounts of all tests that share these stand-ins. */
export class Rooms {
	readonly strangers: Strangers = { hosts: [], logins: [] };
	readonly #rooms = new Map<string, Room>();
	#mailPort = 0;

	/** The mail server that mail is handed on to. */
	handMailTo(port: number) {
		this.#mailPort = port;
	}

	/** Opens an account, in place of one of this name, and tells what n8n logs in with. */
	async open(name: string, world: World): Promise<{ credentials: Credential[] }> {
		await this.close(name);
		const account = new Account(name, world);
		const mail = await openMailDoor(account, () => this.#mailPort);
		const inbox = await openInbox(account);
		const adapt = async () => {
			await mail.adapt();
			await inbox.adapt();
		};
		this.#rooms.set(name, { account, mail, inbox, adapt });
		return { credentials: credentialsOf(account, mail.port, inbox.port) };
	}

	of(name: string): Room {
		const room = this.#rooms.get(name);
		if (!room) throw new Error(`No account "${name}" is open`);
		return room;
	}

	accounts(): Account[] {
		return [...this.#rooms.values()].map(({ account }) => account);
	}

	async close(name: string) {
		const room = this.#rooms.get(name);
		this.#rooms.delete(name);
		await room?.mail.close();
		await room?.inbox.close();
	}

	async closeAll() {
		for (const name of [...this.#rooms.keys()]) await this.close(name);
	}
}

const credentialsOf = (
	{ name, secrets }: Account,
	mailPort: number,
	inboxPort: number,
): Credential[] => [
	{
		name: `HubSpot of ${name}`,
		type: 'hubspotAppToken',
		data: { appToken: secrets.hubspotToken },
	},
	{
		name: `Twilio of ${name}`,
		type: 'twilioApi',
		data: {
			authType: 'authToken',
			accountSid: secrets.twilioSid,
			authToken: secrets.twilioToken,
		},
	},
	{
		name: `Slack of ${name}`,
		type: 'slackApi',
		data: { accessToken: secrets.slackToken, signatureSecret: '', notice: '' },
	},
	{
		name: `Mail of ${name}`,
		type: 'smtp',
		data: {
			user: name,
			password: secrets.mailPassword,
			host: '127.0.0.1',
			port: mailPort,
			secure: false,
			disableStartTls: true,
			hostName: '',
		},
	},
	{
		name: `Google Sheets of ${name}`,
		type: 'googleSheetsOAuth2Api',
		data: {
			clientId: 'stand-in',
			clientSecret: 'stand-in',
			oauthTokenData: {
				access_token: secrets.googleToken,
				refresh_token: secrets.googleRefreshToken,
				token_type: 'Bearer',
				expires_in: 3599,
			},
		},
	},
	{
		name: `HighLevel of ${name}`,
		type: 'highLevelOAuth2Api',
		data: {
			...{ clientId: 'stand-in', clientSecret: 'stand-in', scope: 'contacts.write' },
			oauthTokenData: {
				access_token: secrets.highLevelToken,
				refresh_token: secrets.highLevelRefreshToken,
				locationId: secrets.locationId,
				token_type: 'Bearer',
				expires_in: 86_399,
			},
		},
	},
	{
		name: `Google Sheets of ${name}, for a program`,
		type: 'googleApi',
		data: {
			email: secrets.googleServiceAccount.email,
			privateKey: secrets.googleServiceAccount.privateKey,
			inpersonate: false,
		},
	},
	{
		name: `Pipedrive of ${name}`,
		type: 'pipedriveApi',
		data: { apiToken: secrets.pipedriveToken },
	},
	{
		name: `Salesforce of ${name}`,
		type: 'salesforceOAuth2Api',
		data: {
			...{ clientId: 'stand-in', clientSecret: 'stand-in', environment: 'production' },
			oauthTokenData: {
				access_token: secrets.salesforceToken,
				refresh_token: secrets.salesforceRefreshToken,
				instance_url: instanceUrl,
				token_type: 'Bearer',
			},
		},
	},
	{
		name: `Outlook of ${name}`,
		type: 'microsoftOutlookOAuth2Api',
		data: {
			...{ clientId: 'stand-in', clientSecret: 'stand-in' },
			oauthTokenData: {
				access_token: secrets.outlookToken,
				refresh_token: secrets.outlookRefreshToken,
				token_type: 'Bearer',
				expires_in: 3599,
			},
		},
	},
	{
		name: `OpenAI of ${name}`,
		type: 'openAiApi',
		data: { apiKey: secrets.openAiKey, url: 'https://api.openai.com/v1', header: false },
	},
	{
		name: `Inbox of ${name}`,
		type: 'imap',
		data: {
			...{ user: name, password: secrets.mailPassword, host: '127.0.0.1', port: inboxPort },
			...{ secure: false, allowUnauthorizedCerts: false },
		},
	},
];
