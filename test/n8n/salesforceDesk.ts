import type { Message } from '../../host/lib/mail';
import type { World } from '../standIns/account';
import type { SentMail } from '../standIns/outlook';
import { parametersOf, salesforceTemplate, type Template } from '../workflows/templates';
import { addressIn, onceThere } from './desk';
import type { StandInServer } from './servers';
import { openVendorDesk, type VendorDesk, type VendorDifferences } from './vendorDesk';

/** The Salesforce template, live in a workspace of a real server; its mails are those that Outlook sent. */
export interface SalesforceDesk extends VendorDesk {
	/** Salesforce is asked what changed there, and all of it is heard. */
	hear(): Promise<void>;
	/** Mails arrive in the inbox, all at once. */
	receive(...mails: string[]): Promise<void>;
}

/** Whose ID in Salesforce is which: the first is the program's, and takes no leads. */
export const userIds = {
	program: '005000000000100AAA',
	ann: '005000000000101AAA',
	bo: '005000000000102AAA',
	cy: '005000000000103AAA',
};

const teamIn = (workspace: string) =>
	Object.entries({ program: 'Desk Program', ann: 'Ann Lee', bo: 'Bo Chan', cy: 'Cy Diaz' }).map(
		([who, name]) => ({
			...{ id: userIds[who as keyof typeof userIds], name, email: addressIn(workspace, who) },
			active: who !== 'program',
		}),
	);

type Known = NonNullable<World['salesforce']>;

/** What a model says when it is asked what a mail is about. */
export type ModelAnswers = NonNullable<World['openAi']>['answers'];

/** Puts the template into a server, published, in a workspace and an account of its own. */
export async function openSalesforceDesk(
	server: StandInServer,
	workspace: string,
	{
		leads = [],
		contacts = [],
		answers,
		change = () => {},
		...more
	}: VendorDifferences & Pick<Known, 'leads' | 'contacts'> & { answers?: ModelAnswers } = {},
): Promise<SalesforceDesk> {
	const desk = await openVendorDesk(server, workspace, {
		template: salesforceTemplate(),
		world: {
			salesforce: { users: teamIn(workspace), leads, contacts },
			...(answers && { openAi: { answers } }),
		},
		...more,
		change(template) {
			for (const [form, path] of Object.entries(forms)) {
				parametersOf(template, form).options = {
					...(parametersOf(template, form).options as object),
					path: `${workspace}-${path}`,
				};
			}
			parametersOf(template, 'Opt-Out Page').path = `${workspace}-opt-out`;
			lookWhenAsked(template, `${workspace}-look`);
			inQuickSuccession(template);
			if (answers) askModel(template);
			change(template);
		},
	});
	const messages = async () =>
		(await desk.account.records()).outlook.messages.map((mail, index) => asMessage(mail, index));
	return {
		...desk,
		messages,
		async mail(who) {
			// All that is queued has gone out.
			await desk.mail(who);
			const isTheirs = (address: string) =>
				who === undefined ? address.endsWith(addressIn(workspace, '')) : address === who;
			return (await messages()).filter(({ to }) => to.some(isTheirs));
		},
		async hear() {
			// It answers at the end, whatever came of it.
			const url = `${server.baseUrl}/webhook/${workspace}-look`;
			await onceThere(async () => await fetch(url, { method: 'POST' }));
		},
		receive: async (...mails) => await desk.account.receive(mails),
	};
}

const forms = { 'I Reached the Lead': 'acted', 'One Person or Two?': 'duplicate' };

/** A test says when, in the place of every five minutes. */
function lookWhenAsked(template: Template, path: string) {
	const node = template.nodes.find(({ name }) => name === 'Every Five Minutes');
	Object.assign(node ?? {}, {
		...{ type: 'n8n-nodes-base.webhook', typeVersion: 2.1 },
		parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
	});
}

/** Whoever has an account of a model enables both nodes. */
function askModel(template: Template) {
	for (const node of template.nodes) {
		if (['Ask a Model What It Is', 'Its Model'].includes(node.name)) node.disabled = false;
	}
}

/** What nobody counts at the stand-in. */
function inQuickSuccession(template: Template) {
	const { channel: channels } = parametersOf(template, 'Send What Is Queued').channels as {
		channel: Array<{ mostPerSecond: number }>;
	};
	for (const each of channels) each.mostPerSecond = 20;
}

const signs: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

/** The mail as its reader sees it, with where a button leads written out. */
function asMessage(
	{ to, subject, content, contentType, headers }: SentMail,
	index: number,
): Message {
	const text = content
		.replace(/<a [^>]*?href="([^"]*)"[^>]*>/g, ' $1 ')
		.replace(/<br>|<\/(?:p|div|tr)>/g, '\n')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign);
	return {
		...{ id: String(index), from: [], to, cc: [], subject, headers, receivedAt: '' },
		text: contentType === 'html' ? text : content,
		html: contentType === 'html' ? content : '',
	};
}
