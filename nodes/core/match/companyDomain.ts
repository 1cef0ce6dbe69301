import { hostIn } from '../keys';
import { reachOfEmail } from './contacts';

/** By what the domain of a company is told. */
interface Told {
	email: string | null;
	domain: string | null;
}

/**
 * The domain of somebody's company. Where the mailbox is nobody's, its host is that of a program that sends
 * forms, or made up: many write from there who have nothing to do with each other.
 *
 * @example
 * companyDomain({ email: 'ada@engine.example', domain: 'engine.example' }) // 'engine.example'
 * companyDomain({ email: 'noreply@forms.example', domain: 'forms.example' }) // null
 * companyDomain({ email: 'noreply@forms.example', domain: 'engine.example' }) // 'engine.example'
 */
export function companyDomain({ email, domain }: Told): string | null {
	if (domain === null || email === null || reachOfEmail(email) !== 'nobody') return domain;
	const [own, host] = [hostIn(domain), hostIn(email)];
	if (own === undefined || host === undefined) return domain;
	return `.${host}`.endsWith(`.${own}`) ? null : domain;
}
