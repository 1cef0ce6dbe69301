import { generateKeyPairSync } from 'node:crypto';

/** A program's account at Google: it signs what it says of itself. */
export interface ServiceAccount {
	email: string;
	privateKey: string;
	publicKey: string;
}

const accounts = new Map<string, ServiceAccount>();

/** The one of an account of the stand-ins; in this process, always the same. */
export function serviceAccountOf(name: string): ServiceAccount {
	const known = accounts.get(name);
	if (known) return known;
	const keys = generateKeyPairSync('rsa', {
		modulusLength: 2048,
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
	const account = { email: `${name}@stand-in.iam.gserviceaccount.com`, ...keys };
	accounts.set(name, account);
	return account;
}
