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
import { briefs, studies, unpaid } from './words';

export const agency: Preset = {
	title: 'Agency',
	description: 'Design, marketing, film and web agencies',
	rules: [
		...ofEveryBuyer,
		asInNewNode('Company email'),
		asInNewNode('Company named', 5),
		asInNewNode('Decides on purchases'),
		fit('Budget of 5,000 or more', 10, from('lead.budget.amount', 5000), 'Budget'),
		fit('Budget of 20,000 or more', 10, from('lead.budget.amount', 20_000), 'Budget'),
		fit('No company at all', -10, missing('lead.domain', 'lead.company')),
		says('fit', 'Studies', -20, studies),
		says('fit', 'Wants it for nothing', -20, unpaid),
		asInNewNode('Named a service'),
		says('intent', 'Brings a brief', 15, briefs),
		intent('Named a time', 10, given('lead.timeline')),
	],
	activityRules: [
		did('Met us', 'meeting', 20, 21, { most: 40 }),
		did('Answered', 'reply', 10, 14, { most: 20 }),
		did('Looked at prices', 'page view', 5, 7, { where: pricePages, most: 10 }),
		did('Looked at our work', 'page view', 2, 7, {
			...{ where: 'work, case, portfolio, referenzen, references, proyectos, lavori', most: 10 },
		}),
	],
	groups: [{ name: 'Budget', most: 20 }],
};
