import { types } from 'node:util';

/** What stands where something secret stood. */
const hidden = '•••';

/** Shorter ones are parts of many words: they are hidden where they stand alone. */
const shortest = 4;

/** The part of an address in which a user and a password stand, up to the last @ before a space. */
const loginInAddress = /\b([a-z][a-z\d+.-]*:\/\/)\S*@/gi;

/** As a list of settings has it: `password=…`. */
const namedPassword = /\b(pass(?:word|wd)?\s*[=:]\s*)(?:'[^']*'|"[^"]*"|[^\s&;,'"]+)/gi;

/**
 * Takes what is secret out of an error: its message, stack, hint and whatever else it says, and the
 * same of its causes. The error is changed in its place, since it may be known to others already.
 *
 * @param secrets such as a password, which is found however it was written for an address too
 * @returns the same error
 * @example
 * withoutSecrets(new Error('no user a:s3cret'), ['s3cret']) // Error: no user a:•••
 */
export function withoutSecrets<Thrown>(error: Thrown, secrets: readonly string[]): Thrown {
	const patterns = patternsOf(secrets);
	const clean = (text: string) =>
		patterns.reduce((left, pattern) => left.replace(pattern, hidden), withoutLogins(text));
	const seen = new Set<unknown>();
	const cleanAll = (given: unknown): void => {
		if (seen.has(given)) return;
		seen.add(given);
		if (Array.isArray(given)) given.forEach(cleanAll);
		// An error of another realm is no instance of this one's.
		if (!types.isNativeError(given) && !(given instanceof Error)) return;
		// The stack begins with the message; both are names that no loop over an error gives. What
		// programs know an error by is no text.
		for (const name of Reflect.ownKeys(given)) {
			if (name === 'code' || name === 'name') continue;
			const value: unknown = Reflect.get(given, name);
			if (typeof value === 'string') Reflect.set(given, name, clean(value));
			else cleanAll(value);
		}
	};
	cleanAll(error);
	return error;
}

const withoutLogins = (text: string) =>
	text.replace(loginInAddress, `$1${hidden}@`).replace(namedPassword, `$1${hidden}`);

/** A secret as it is written in plain text, in an address and in JSON. */
function patternsOf(secrets: readonly string[]): RegExp[] {
	const forms = secrets
		.filter((secret) => secret !== '')
		.flatMap((secret) => [
			secret,
			secret.trim(),
			decoded(secret),
			encodeURI(secret.toWellFormed()),
			encodeURIComponent(secret.toWellFormed()),
			new URLSearchParams({ '': secret }).toString().slice(1),
			JSON.stringify(secret).slice(1, -1),
		]);
	// The longest first, so that none is hidden in part.
	return [...new Set(forms)]
		.filter((form) => form !== '')
		.sort((a, b) => b.length - a.length)
		.map((form) => {
			const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
			// A percent sign is followed by digits in capital or small letters.
			const either = literal.replace(/%[\dA-F]{2}/gi, (code) => `%(?:${eitherCase(code)})`);
			const alone = form.length < shortest ? `(?<![\\p{L}\\d])${either}(?![\\p{L}\\d])` : either;
			return new RegExp(alone, 'gu');
		});
}

const eitherCase = (code: string) =>
	`${code.slice(1).toUpperCase()}|${code.slice(1).toLowerCase()}`;

function decoded(secret: string): string {
	return secret.replace(/(?:%[\dA-F]{2})+/gi, (codes) =>
		Buffer.from(codes.replaceAll('%', ''), 'hex').toString(),
	);
}
