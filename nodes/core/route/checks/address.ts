import { isAddress, type Finding } from '../../check';

/** What is wrong with an address to which messages go. */
export const addressOf = (label: string, address: string | null | undefined): Finding[] => {
	if (!address || isAddress(address)) return [];
	return [
		{
			severity: 'warning',
			code: 'address.malformed',
			message: `${label} "${address}" is no email address, so no message can reach it`,
			hint: 'Write one address, such as ann@example.com.',
		},
	];
};
