import type { Category } from '../core/lead';
import type { Named } from './choicesOf';

/** What an inquiry can be about, as the screens call it. */
export const categoryNames: Record<Exclude<Category, 'unclear'>, Named> = {
	'existing customer': { name: 'Existing Customer' },
	hiring: { name: 'Hiring' },
	partnership: { name: 'Partnership' },
	sales: { name: 'Sales' },
	spam: { name: 'Spam' },
	support: { name: 'Support' },
	vendor: { name: 'Vendor' },
};
