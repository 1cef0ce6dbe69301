import {
	asInNewNode,
	did,
	fit,
	from,
	hasOneOf,
	intent,
	given,
	missing,
	ofEveryBuyer,
	pricePages,
	says,
	type Preset,
} from './preset';
import { studies, trials } from './words';

export const saas: Preset = {
	title: 'SaaS',
	description: 'Software that companies rent',
	rules: [
		...ofEveryBuyer,
		asInNewNode('Company email'),
		asInNewNode('Company named', 5),
		asInNewNode('Decides on purchases'),
		fit(
			'Works with software',
			5,
			hasOneOf('lead.jobTitle', ['IT', 'product', 'engineer', 'developer', 'data', 'operations']),
		),
		fit('20 employees or more', 10, from('lead.companySize.employees', 20), 'Company size'),
		fit('200 employees or more', 10, from('lead.companySize.employees', 200), 'Company size'),
		fit('No company at all', -10, missing('lead.domain', 'lead.company')),
		says('fit', 'Studies', -20, studies),
		says('intent', 'Asks to try it', 15, trials),
		intent('Named a time', 5, given('lead.timeline')),
	],
	activityRules: [
		did('Signed up', 'sign up, trial', 20, 14, { most: 20 }),
		did('Uses it', 'login, product use', 3, 7, { most: 20 }),
		did('Met us', 'meeting', 20, 30, { most: 40 }),
		did('Answered', 'reply', 10, 14, { most: 20 }),
		did('Looked at prices', 'page view', 5, 7, { where: pricePages, most: 15 }),
		did('Left', 'cancelled, unsubscribed', -20, 90, { most: 20 }),
	],
	groups: [{ name: 'Company size', most: 20 }],
};
