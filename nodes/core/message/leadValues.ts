import type { CompanySize, Lead, LeadSource } from '../lead';
import { countryName, regionName } from '../place';
import { writtenOut } from '../text';
import { blockOf, rowsOf, type Block, type LinkValue } from './block';
import { later, type MessageValues } from './values';

/** The fields of a lead that a message can name. */
export type MessageLead = Pick<Lead, 'fullName' | 'email' | 'phone' | 'company' | 'message'> &
	Partial<
		Pick<
			Lead,
			| ('firstName' | 'domain' | 'companySize' | 'jobTitle' | 'country' | 'region' | 'city')
			| ('postalCode' | 'service' | 'budget' | 'timeline' | 'crm' | 'custom')
		>
	> & { source?: MessageSource | null };

type MessageSource = Pick<LeadSource, 'label' | 'channel' | 'campaign' | 'utmSource'> &
	Partial<Pick<LeadSource, 'url'>>;

/** What a message can name of a lead, without all else that it carries. */
export function forMessage(lead: Lead): MessageLead {
	const { fullName, firstName, email, phone, company, domain, companySize, jobTitle } = lead;
	const { country, region, city, postalCode, service, budget, timeline, message } = lead;
	const { label, channel, campaign, utmSource } = lead.source;
	return {
		...{ fullName, firstName, email, phone, company, domain, companySize, jobTitle },
		...{ country, region, city, postalCode, service, budget, timeline, message },
		...{ crm: lead.crm, custom: lead.custom },
		source: { label, channel, campaign, utmSource },
	};
}

/**
 * The values that a lead itself has.
 *
 * @example
 * leadValues({ ...lead, fullName: null, email: 'ada@example.com' })['lead.fullName']
 * // 'ada@example.com'
 */
export function leadValues(lead: MessageLead): MessageValues {
	const { firstName, email, phone, company, domain, companySize, jobTitle } = lead;
	const { country, region, city, service, budget, timeline, message, source, crm } = lead;
	const fullName = lead.fullName ?? email ?? phone ?? 'A lead without a name';
	return {
		'lead.fullName': fullName,
		'lead.firstName': firstName ?? fullName,
		'lead.email': email,
		'lead.phone': phone,
		'lead.company': company,
		'lead.domain': domain,
		'lead.companySize': companySize && sizeInWords(companySize),
		'lead.jobTitle': jobTitle,
		'lead.country': country,
		'lead.region': region && regionName(region),
		'lead.city': city,
		'lead.place': () => placeOf(lead),
		'lead.service': service,
		'lead.budget': budget?.text,
		'lead.timeline': timeline,
		'lead.message': message,
		'lead.source': source && sourceOf(source),
		'lead.campaign': source?.campaign,
		'lead.crm': crmLink(crm),
		'lead.details': later(() => detailsOf(lead)),
		custom: lead.custom ?? {},
	};
}

/**
 * What is known of a lead beside their message, line by line; nothing is said of what is not known.
 *
 * @example
 * detailsOf({ ...lead, fullName: 'Ada', phone: null }) // { rows: [{ label: 'Name', value: 'Ada' }, …] }
 */
function detailsOf(lead: MessageLead): Block | undefined {
	const { jobTitle, source } = lead;
	return blockOf([
		...whoRows(lead),
		...rowsOf([...companyRows(lead), ['Job title', text(jobTitle)], ['Place', placeOf(lead)]]),
		...wishRows(lead),
		...rowsOf([
			['Source', source ? sourceOf(source) : undefined],
			['Campaign', text(source?.campaign)],
			['Page', text(source?.url)],
		]),
		...ownRows(lead.custom ?? {}),
	]);
}

const whoRows = ({ fullName, email, phone }: MessageLead) =>
	rowsOf([
		['Name', text(fullName)],
		['Email', text(email), 'email'],
		['Phone', text(phone), 'phone'],
	]);

const wishRows = ({ service, budget, timeline }: MessageLead) =>
	rowsOf([
		['Service', text(service)],
		['Budget', text(budget?.text)],
		['Timeline', text(timeline)],
	]);

/**
 * The same as the person may read it: what they gave themselves, and nothing that was found out.
 *
 * @example
 * detailsForPerson({ ...lead, fullName: 'Ada', source }) // { rows: [{ label: 'Name', value: 'Ada' }] }
 */
export const detailsForPerson = (lead: MessageLead): Block | undefined =>
	blockOf([...whoRows(lead), ...rowsOf([['Company', text(lead.company)]]), ...wishRows(lead)]);

/** So many fields of the company's own are shown, and so much of each: a form may send anything. */
const mostOwn = 12;
const longestOwn = 200;

const ownRows = (custom: Readonly<Record<string, unknown>>) =>
	rowsOf(
		Object.entries(custom)
			.slice(0, mostOwn)
			.map(([name, value]) => [name.slice(0, 60), writtenOut(value).slice(0, longestOwn)] as const),
	).filter(({ label }) => label.trim() !== '');

const text = (value: string | null | undefined): string | undefined => value ?? undefined;

/** What is said of a company, with what is not its name in brackets. */
function companyRows({ company, domain, companySize }: MessageLead) {
	const size = companySize && sizeInWords(companySize);
	if (company) {
		const also = [domain, size].filter(Boolean).join(', ');
		return [['Company', also === '' ? company : `${company} (${also})`] as const];
	}
	return [['Domain', text(domain)] as const, ['Company size', text(size)] as const];
}

/**
 * @example
 * sizeInWords({ employees: 11, upTo: 50, text: '11-50' }) // '11–50 people'
 */
function sizeInWords({ employees, upTo, text }: CompanySize): string {
	if (employees === null && upTo === null) return text;
	if (employees === null) return `up to ${upTo} people`;
	if (upTo === null || upTo === employees) return `${employees} people`;
	return `${employees}–${upTo} people`;
}

function placeOf({ postalCode, city, region, country }: MessageLead): string | undefined {
	const parts = [
		[postalCode, city].filter(Boolean).join(' '),
		region && regionName(region),
		country && countryName(country),
	].filter((part): part is string => Boolean(part));
	// Berlin is a city and a region.
	return [...new Set(parts)].join(', ') || undefined;
}

function sourceOf({ label, channel, utmSource }: MessageSource): string | undefined {
	// "Website form" says already that it is a form.
	const isSaid = channel && label?.toLowerCase().includes(channel.toLowerCase());
	const way = [!isSaid && channel, utmSource && `from ${utmSource}`].filter(Boolean).join(' ');
	return [label, way].filter(Boolean).join(', ') || undefined;
}

/** Only a whole address opens anything. */
const crmLink = (crm: MessageLead['crm']): LinkValue | undefined =>
	crm?.url && /^https?:\/\//i.test(crm.url)
		? { url: crm.url, label: `Open in ${crm.system ?? 'the CRM'}` }
		: undefined;
