import { emailKey } from '../../../../nodes/core/keys';
import { readEmail } from '../../../../nodes/core/normalize/value/email';
import { likelyHost } from '../../../../nodes/core/normalize/value/email/typo';
import {
	invalidEmails,
	mailboxKeys,
	mailboxTypes,
	meantEmails,
	realHosts,
	severalEmails,
	slippedHosts,
	validEmails,
	wrappedEmails,
} from './emails';
import { scoreOf } from './score';

const addressIn = (raw: string) => {
	const reading = readEmail(raw);
	return reading.ok ? reading.value : undefined;
};

const asItStands = validEmails.map((email) => [email, email] as const);
const refused = invalidEmails.map((email) => [email, undefined] as const);

test('addresses are valid where mail servers accept them, and found in what is around them', () => {
	const cases = [...asItStands, ...wrappedEmails, ...refused];
	const { of, share, wrong } = scoreOf(cases, ([raw, expected]) => {
		const found = addressIn(raw)?.address;
		return found === expected ? undefined : `${raw}: ${found}`;
	});
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThanOrEqual(150);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test.each(severalEmails)('%s holds %s and %j', (raw, address, others) => {
	expect(addressIn(raw)).toMatchObject({ address, others });
	const codes = addressIn(raw)?.doubts.map(({ code }) => code);
	expect(codes?.includes('email.several')).toBe(others.length > 0);
});

test.each(meantEmails)('%s is none, and perhaps "%s"', (raw, meant) => {
	const reading = readEmail(raw);
	expect(reading.ok).toBe(false);
	expect((!reading.ok && reading.problem.suggestion) || '').toBe(meant);
});

test.each(mailboxKeys)('the key of %s is %s', (email, key) => {
	expect(emailKey(email)).toBe(key);
});

const typed = mailboxTypes.flatMap(([type, emails]) =>
	emails.split(/\s+/).map((email) => ({ type, email })),
);

test('free mail, roles, disposable and business addresses are told apart', () => {
	const { of, share, wrong } = scoreOf(typed, ({ type, email }) => {
		const found = addressIn(email);
		return found?.type === type ? undefined : `${email}: ${found?.type}`;
	});
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThanOrEqual(150);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test('slips in well-known hosts are suggested, and real hosts give no alarm', () => {
	const cases = [
		...slippedHosts.map(([host, meant]) => ({ host, meant })),
		...realHosts.map((host) => ({ host, meant: undefined })),
	];
	const { share, wrong } = scoreOf(cases, ({ host, meant }) =>
		likelyHost(host) === meant ? undefined : `${host}: ${likelyHost(host)}`,
	);
	expect(wrong).toEqual([]);
	expect(share).toBeGreaterThanOrEqual(0.99);
});
