import { emailOf, phoneOf } from './vendorDesk';

/** What a person wrote into a form. */
export interface Answers {
	name: string;
	email: string;
	phone: string;
	message: string;
}

/** What somebody writes who wants to buy. */
export const answersOf = (name: string, changes: Partial<Answers> = {}): Answers => ({
	name,
	email: emailOf(name),
	phone: phoneOf(name),
	message: 'We would like a quote for forty licences, please call us.',
	...changes,
});

const json = (body: unknown): RequestInit => ({
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});

/** A submission's own id: the same for the same person and words. */
const idOf = ({ name, message }: Answers) =>
	Buffer.from(`${name} ${message}`).toString('hex').slice(0, 40);

const now = () => new Date().toISOString();

/** How each form tool posts what somebody wrote, as its documentation has it. */
export const formTools: Readonly<Record<string, (answers: Answers) => RequestInit>> = {
	Typeform(answers) {
		const asked = [
			{ id: 'f1', type: 'short_text', title: 'What is your name?' },
			{ id: 'f2', type: 'email', title: 'Where can we reach you?' },
			{ id: 'f3', type: 'phone_number', title: 'A number, in case we need it' },
			{ id: 'f4', type: 'long_text', title: 'How can we help?' },
		].map((field) => ({ ...field, ref: `ref-${field.id}` }));
		const given = [
			{ type: 'text', text: answers.name },
			{ type: 'email', email: answers.email },
			{ type: 'phone_number', phone_number: answers.phone },
			{ type: 'text', text: answers.message },
		];
		return json({
			event_id: `event-${idOf(answers)}`,
			event_type: 'form_response',
			form_response: {
				form_id: 'lT4Z3j',
				token: idOf(answers),
				landed_at: now(),
				submitted_at: now(),
				definition: { id: 'lT4Z3j', title: 'Quote request', fields: asked, endings: [] },
				answers: given.map((answer, index) => {
					const { id, type, ref } = asked[index] ?? {};
					return { ...answer, field: { id, type, ref } };
				}),
			},
		});
	},
	Jotform(answers) {
		const [first = '', ...last] = answers.name.split(' ');
		const body = new FormData();
		const raw = {
			slug: 'submit/260001/',
			q3_name: { first, last: last.join(' ') },
			q4_email: answers.email,
			q5_phoneNumber: { full: answers.phone },
			q6_howCan: answers.message,
			event_id: `event-${idOf(answers)}`,
			submitDate: String(Date.now()),
		};
		const pretty = `Name:${answers.name}, Email:${answers.email}, Phone Number:${answers.phone}, How can we help you?:${answers.message}`;
		for (const [field, value] of Object.entries({
			...{ formID: '260001', submissionID: idOf(answers), formTitle: 'Enquiry', pretty },
			...{ username: 'ourshop', type: 'WEB', rawRequest: JSON.stringify(raw) },
		})) {
			body.append(field, value);
		}
		return { body };
	},
	Tally(answers) {
		const field = (key: string, label: string, type: string, value: string) => ({
			...{ key: `question_${key}`, label, type, value },
		});
		return json({
			eventId: `event-${idOf(answers)}`,
			eventType: 'FORM_RESPONSE',
			createdAt: now(),
			data: {
				...{ responseId: idOf(answers), submissionId: idOf(answers), respondentId: 'dwQKYm' },
				...{ formId: 'VwbNEw', formName: 'Contact', createdAt: now() },
				fields: [
					field('a1', 'Your name', 'INPUT_TEXT', answers.name),
					field('a2', 'Where do we write to?', 'INPUT_EMAIL', answers.email),
					field('a3', 'Phone number', 'INPUT_PHONE_NUMBER', answers.phone),
					field('a4', 'Message', 'TEXTAREA', answers.message),
				],
			},
		});
	},
	Webflow(answers) {
		return json({
			triggerType: 'form_submission',
			payload: {
				...{ name: 'Contact Us', siteId: '65427cf400e02b306eaa049c' },
				data: {
					...{ Name: answers.name, 'Email Address': answers.email },
					...{ 'Phone Number': answers.phone, Message: answers.message },
				},
				...{ submittedAt: now(), id: idOf(answers), formId: '65429eadebe8a9f3a30f62d0' },
				...{ formElementId: '4e038d2c-6a1e-4953-7be9-a59a2b453177', publishedPath: '/contact' },
			},
		});
	},
	WordPress(answers) {
		return {
			body: new URLSearchParams({
				...{ 'your-name': answers.name, 'your-email': answers.email },
				...{ 'your-tel': answers.phone, 'your-message': answers.message },
			}),
		};
	},
};

/** Several in one post, as a tool that collects them sends them. */
export const several = (all: readonly Answers[]): RequestInit => json(all);
