import { formTools, type Answers } from './formTools';

const json = (body: unknown): RequestInit => ({
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});

/** The same for the same person and words. */
const idOf = ({ name, message }: Answers) =>
	[...`${name} ${message}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

/** A form tool. */
export const webflow: (answers: Answers) => RequestInit = formTools.Webflow ?? (() => ({}));

/** How those who send inquiries to the template post them, as their documentation has it. */
export const senders = {
	'a form of Webflow': webflow,
	'a chat of Chatwoot': (answers: Answers) =>
		json({
			event: 'conversation_created',
			...{ id: idOf(answers), channel: 'Channel::WebWidget', status: 'open' },
			meta: {
				sender: {
					...{ id: idOf(answers) % 9999, name: answers.name, email: answers.email },
					...{ phone_number: answers.phone, type: 'contact' },
					...{ additional_attributes: {}, custom_attributes: {} },
				},
				assignee: null,
			},
			messages: [{ id: 3, content: answers.message, message_type: 0 }],
			additional_attributes: { referer: 'https://shop.example.com/pricing', browser: {} },
			...{ account: { id: 1, name: 'Example Ltd' }, inbox: { id: 1, name: 'Our site' } },
		}),
	'a ticket of Tawk': (answers: Answers) =>
		json({
			...{ event: 'ticket:create', time: new Date().toISOString() },
			property: { id: '58ca8453b8a7e060cd3b1ecb', name: 'Our site' },
			requester: { name: answers.name, email: answers.email, type: 'visitor' },
			ticket: {
				...{ id: `t${idOf(answers)}`, humanId: 3, subject: 'Quote', message: answers.message },
			},
		}),
	'a form of HighLevel': (answers: Answers) => {
		const [first = '', ...last] = answers.name.split(' ');
		return json({
			...{ contact_id: `hl${idOf(answers)}`, first_name: first, last_name: last.join(' ') },
			...{ full_name: answers.name, email: answers.email, phone: answers.phone },
			...{ date_created: new Date().toISOString(), contact_type: 'lead', country: 'DE' },
			'How can we help?': answers.message,
			location: { id: 'C2QujeCh8ZnC7al2InWR', name: 'Example Ltd', city: 'Hamburg' },
			workflow: { id: '1f5c1a3e', name: 'New form' },
			customData: {},
		});
	},
} satisfies Record<string, (answers: Answers) => RequestInit>;

/** What CallRail posts after a call; of one that nobody answered there may be a voicemail. */
export function callOf(
	{ name, phone, message }: Answers,
	{ answered = false, call = 1 }: { answered?: boolean; call?: number } = {},
): RequestInit {
	return json({
		...{ id: `CAL${phone.slice(1)}${call}`, answered, direction: 'inbound', duration: 4 },
		...{ customer_name: name, customer_phone_number: phone, customer_country: 'DE' },
		...{ business_phone_number: '+4930555000', tracking_phone_number: '+4930555001' },
		...{ company_id: 'COM1', company_name: 'Example Ltd', source_name: 'Google Ads' },
		...{ start_time: new Date().toISOString(), call_type: answered ? 'first_call' : 'abandoned' },
		...(message && { transcription: message }),
	});
}

/** What a workflow of HighLevel posts when a call there was missed. */
export const missedInHighLevel = ({ name, phone }: Answers): RequestInit =>
	json({
		...{ contact_id: `hl${phone.slice(1)}`, full_name: name, phone, contact_type: 'lead' },
		date_created: new Date().toISOString(),
		location: { id: 'C2QujeCh8ZnC7al2InWR', name: 'Example Ltd', city: 'Hamburg' },
		workflow: { id: '1f5c1a3e', name: 'Missed call' },
		customData: { kind: 'missed call' },
	});
