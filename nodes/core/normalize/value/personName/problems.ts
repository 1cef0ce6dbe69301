import type { Problem } from '../../report';
import { quoted } from '../../../text';

/** What a person should look at in how a name was read. */
export const nameProblems = {
	beside: (raw: string, name: string, left: readonly string[]): Problem => ({
		code: 'name.beside',
		message: `${quoted(raw)} is read as ${name}, and ${quoted(left.join(', '))} as a company or a role beside it. Check it before it is used in a greeting.`,
	}),

	role: (raw: string): Problem => ({
		code: 'name.role',
		message: `${quoted(raw)} is a role where a person's name should be. Ask whom to talk to.`,
	}),

	several: (raw: string, name: string): Problem => ({
		code: 'name.several',
		message: `${quoted(raw)} names two people. The lead's name is ${name}; check whom to greet.`,
	}),

	order: (raw: string, name: string): Problem => ({
		code: 'name.order',
		message: `${quoted(raw)} begins with a first name although the family name was asked for first. It is read as ${name}; check it before it is used in a greeting.`,
	}),
};
