import { asInNewNode, did, fit, given, intent, ofEveryBuyer, says, type Preset } from './preset';
import { financed, viewings } from './words';

export const realEstate: Preset = {
	title: 'Real Estate',
	description: 'Agents who sell or let homes and offices',
	rules: [
		...ofEveryBuyer,
		asInNewNode('Phone given', 10),
		fit('Named a budget', 15, given('lead.budget.text')),
		fit('City or region given', 5, given('lead.city')),
		says('fit', 'Has the money', 15, financed),
		asInNewNode('Named a service'),
		says('intent', 'Wants to see it', 15, viewings),
		intent('Named a time', 10, given('lead.timeline')),
	],
	activityRules: [
		did('Saw a home', 'viewing, meeting', 20, 14, { most: 40 }),
		did('Called', 'call', 10, 7, { most: 20 }),
		did('Answered', 'reply, sms, chat', 10, 7, { most: 20 }),
		did('Looked at homes', 'page view, property view', 3, 7, { most: 15 }),
	],
	groups: [],
};
