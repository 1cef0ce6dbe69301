import type { Category } from '../lead';
import type { Destination } from './lines';

/** What an inquiry is about, and how sure that is. */
export interface CategoryFinding {
	category: Category;
	goesTo: Destination;
	/** False when a person should look. */
	clear: boolean;
	/** Why, as the middle of a sentence. */
	because: string;
	/** How much speaks for it: 1 is sure, 0 is nothing. */
	weight: number;
	/** How likely it is, from 0 to 1, where the model was asked. */
	probability?: number;
	/** Whether another node gave a name that no category has. */
	isNamedUnknown?: boolean;
}
