import { join } from 'node:path';
import { openDesk, type Desk } from '../../host/lib/desk';
import type { Message } from '../../host/lib/mail';
import { EmbeddedStore, type StoreSession } from '../../nodes/store';
import { starterTemplate, type Template } from '../workflows/templates';

/** What the starter's form asks. */
export interface Submission {
	'Your name': string;
	Email?: string;
	Phone?: string;
	Company?: string;
	Country?: string;
	'How can we help?'?: string;
}

/** A complete inquiry from nobody else. */
export const inquiryFrom = (name: string): Submission => ({
	'Your name': name,
	Email: `${name.toLowerCase().replace(/\W+/g, '.')}@${name.toLowerCase().replace(/\W+/g, '-')}.example`,
	Phone: '',
	Company: `${name} Works`,
	Country: 'Germany',
	'How can we help?': 'We would like a quote for forty licences, please call us.',
});

/** The starter, live in the real server, with the questions that its tests ask. */
export interface StarterDesk extends Desk {
	submit(values: Submission): Promise<{ status: number }>;
	storeFile: string;
	/** One look into the Lead Store's file, from outside of n8n. */
	look<Result>(at: (session: StoreSession) => Promise<Result>): Promise<Result>;
	/** The mail sent to this address so far, oldest first. */
	mailTo(address: string): Promise<Message[]>;
}

/**
 * Opens the starter template as the start command does.
 *
 * @param change how the template differs for this test, such as shorter times
 */
export async function openStarter(
	change: (template: Template) => void = () => {},
): Promise<StarterDesk> {
	const template = starterTemplate();
	change(template);
	const desk = await openDesk({ workflows: [template] });
	const storeFile = join(desk.userFolder, '.n8n', 'lead-ops', 'lead-store.sqlite');
	return {
		...desk,
		storeFile,
		get server() {
			return desk.server;
		},
		submit: async (values) => await desk.api.submitForm('lead-desk', { ...values }),
		async look(at) {
			const store = await EmbeddedStore.open(storeFile);
			try {
				return await store.transaction(async (workspace) => await at(workspace('default')));
			} finally {
				await store.close();
			}
		},
		async mailTo(address) {
			const messages = await desk.mail.messages();
			return messages.filter(({ to }) => to.includes(address));
		},
	};
}

/** Asks again and again until the answer is there, and says what was awaited when it is not. */
export async function eventually<Answer>(
	awaited: string,
	ask: () => Promise<Answer | undefined | false>,
	withinMs = 30_000,
): Promise<Answer> {
	const deadline = Date.now() + withinMs;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > deadline) throw new Error(`Not seen within ${withinMs} ms: ${awaited}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
