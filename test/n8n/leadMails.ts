import { addressIn } from './desk';
import { emailOf, phoneOf } from './vendorDesk';

/** A mail as it is sent: its headers, and its text below them. */
function mailOf(headers: Record<string, string>, text: string): string {
	const all = {
		Date: new Date().toUTCString(),
		'Message-ID': `<${crypto.randomUUID()}@mail.example>`,
		'MIME-Version': '1.0',
		'Content-Type': 'text/plain; charset=utf-8',
		...headers,
	};
	return `${Object.entries(all)
		.map(([name, value]) => `${name}: ${value}`)
		.join('\n')}\n\n${text}\n`;
}

const usualMessage = 'We would like a quote for forty licences, please call us.';

/** What somebody writes who wants to buy, with their number and company under it. */
export const plainMail = (
	workspace: string,
	name: string,
	{
		message = usualMessage,
		email = emailOf(name),
		subject = 'Quote for licences',
		headers = {} as Record<string, string>,
	} = {},
) =>
	mailOf(
		{
			...{ From: `${name} <${email}>`, To: inboxOf(workspace), Subject: subject },
			...headers,
		},
		`Hello,\n\n${message}\n\nKind regards\n\n${name}\n${name} Works Ltd\nPhone: ${phoneOf(name)}`,
	);

/** Somebody pressed "Send" before they wrote anything. */
export const emptyMail = (workspace: string, name: string) =>
	mailOf({ From: `${name} <${emailOf(name)}>`, To: inboxOf(workspace) }, '');

export const inboxOf = (workspace: string) => `Sales <sales${addressIn(workspace, '')}>`;

/** A portal writes for the person who filled in its form; who left no email is known by the phone. */
export const portalMail = (workspace: string, name: string, email = emailOf(name)) =>
	mailOf(
		{
			From: 'Machine Market <noreply@machine-market.example>',
			...{ To: inboxOf(workspace), Subject: 'New inquiry for your offer 4711' },
		},
		[
			'You have a new inquiry:',
			'',
			...[`Name: ${name}`, ...(email ? [`Email: ${email}`] : []), `Phone: ${phoneOf(name)}`],
			...[`Company: ${name} Works`, `Message: ${usualMessage}`],
		].join('\n'),
	);

/** A colleague hands on what somebody wrote to them. */
export const forwardedMail = (workspace: string, name: string) =>
	mailOf(
		{
			From: `Dana Desk <dana${addressIn(workspace, '')}>`,
			...{ To: inboxOf(workspace), Subject: 'Fwd: Quote for licences' },
		},
		[
			'Please take this one.',
			'',
			'---------- Forwarded message ---------',
			`From: ${name} <${emailOf(name)}>`,
			`Date: ${new Date().toUTCString()}`,
			'Subject: Quote for licences',
			`To: Dana Desk <dana${addressIn(workspace, '')}>`,
			'',
			usualMessage,
		].join('\n'),
	);

/** A colleague writes something of their own. */
export const colleaguesMail = (workspace: string) =>
	mailOf(
		{
			From: `Dana Desk <dana${addressIn(workspace, '')}>`,
			...{ To: inboxOf(workspace), Subject: 'Lunch' },
		},
		'Shall we have lunch at noon?',
	);

/** What programs send, by what it is. */
export const fromPrograms: Readonly<Record<string, (workspace: string, name: string) => string>> = {
	'a newsletter': (workspace, name) =>
		plainMail(workspace, name, {
			message: 'This week: ten ways to sell more.',
			headers: { 'List-Unsubscribe': '<https://news.example/off>', Precedence: 'bulk' },
		}),
	'an automatic answer': (workspace, name) =>
		plainMail(workspace, name, {
			message: 'I am out of the office until Monday.',
			headers: { 'Auto-Submitted': 'auto-replied', Subject: 'Out of office: We have your inquiry' },
		}),
	'a mail that did not arrive': (workspace, name) =>
		plainMail(workspace, name, {
			email: 'mailer-daemon@mail.example',
			message: `Your message to ${emailOf(name)} could not be delivered.`,
			headers: { Subject: 'Undeliverable: We have your inquiry' },
		}),
	'a mail of the desk itself': (workspace, name) =>
		plainMail(workspace, name, {
			email: `lead-desk${addressIn(workspace, '')}`,
			headers: { 'X-Lead-Desk': 'sent' },
		}),
};
