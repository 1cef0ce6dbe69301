import { asInNewNode, did, fit, given, intent, ofEveryBuyer, says, type Preset } from './preset';
import { urgent } from './words';

export const localHomeServices: Preset = {
	title: 'Local Home Services',
	description: 'Plumbers, roofers, cleaners and others who come to the house',
	rules: [
		...ofEveryBuyer,
		asInNewNode('Phone given', 15),
		asInNewNode('Named a service', 15),
		fit('Postal code given', 10, given('lead.postalCode'), 'Where'),
		fit('City given', 5, given('lead.city'), 'Where'),
		says('intent', 'It is urgent', 20, urgent),
		intent('Named a time', 10, given('lead.timeline')),
		intent('Named a budget', 5, given('lead.budget.text')),
	],
	activityRules: [
		did('Called', 'call', 15, 3, { most: 30 }),
		did('Answered', 'reply, sms, chat', 10, 5, { most: 20 }),
		did('Booked a visit', 'booking, appointment, meeting', 20, 7, { most: 20 }),
	],
	groups: [{ name: 'Where', most: 10 }],
};
