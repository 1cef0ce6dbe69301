import type { Problem } from '../report';

/** What a messenger sends beside messages: receipts, and a copy of what the company itself wrote. */
export const noMessage: Problem = {
	code: 'message.none',
	message:
		'This is no message of a person, but a receipt or a copy of what you wrote yourselves; nobody asks for anything. Take such events off the trigger, or leave them on this output.',
};
