import {
	asInNewNode,
	did,
	fit,
	from,
	given,
	intent,
	missing,
	ofEveryBuyer,
	pricePages,
	says,
	type Preset,
} from './preset';
import { studies } from './words';

export const b2bServices: Preset = {
	title: 'B2B Services',
	description: 'Consultants, IT, logistics and others who work for companies',
	rules: [
		...ofEveryBuyer,
		asInNewNode('Company email'),
		asInNewNode('Company named', 5),
		asInNewNode('Phone given', 5),
		asInNewNode('Decides on purchases'),
		asInNewNode('Named a service'),
		fit('10 employees or more', 10, from('lead.companySize.employees', 10), 'Company size'),
		fit('50 employees or more', 10, from('lead.companySize.employees', 50), 'Company size'),
		fit('No company at all', -10, missing('lead.domain', 'lead.company')),
		says('fit', 'Studies', -20, studies),
		intent('Named a budget', 10, given('lead.budget.text')),
		intent('Named a time', 5, given('lead.timeline')),
	],
	activityRules: [
		did('Met us', 'meeting', 20, 30, { most: 40 }),
		did('Answered', 'reply', 10, 14, { most: 20 }),
		did('Looked at prices', 'page view', 5, 7, { where: pricePages, most: 15 }),
	],
	groups: [{ name: 'Company size', most: 15 }],
};
