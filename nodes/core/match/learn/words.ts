import type { MatchModel } from '../model';

/** One level of a field, as it is shown to a person. */
export interface WeightLine {
	field: string;
	level: string;
	/** Of 100 pairs of one person, how many agree so. */
	ofTheSame: number;
	/** Of 100 pairs of strangers; `null` where it depends on how frequent the value is. */
	ofStrangers: number | null;
	/** What it says, in bits; `null` where that depends on the value. */
	bits: number | null;
	/** The same in a sentence. */
	words: string;
}

/** What a person calls a level, behind the name of the field. */
export const called: Readonly<Record<string, string>> = {
	...{
		exact: 'is the same',
		own: 'is the same and holds the name',
		role: 'is the same shared mailbox',
	},
	...{
		close: 'is the same but for slips',
		short: 'is a short form',
		initial: 'agrees in an initial',
	},
	...{ part: 'agrees in a part', spelled: 'is spelled by the mailbox', differs: 'differs' },
	...{ local: 'is the same at another host', 'only a name': 'is only the name, at another host' },
	...{ host: 'is another at the same host', suffix: 'is the same but for the country' },
	...{
		personal: 'is the same personal one',
		line: 'is the same land line',
		shared: 'is the same, and many people have it',
	},
	...{ one: 'tells the generation of one only' },
	...{ digit: 'differs in one digit', extension: 'is the same with an extension', near: 'is near' },
};

const HUNDRED = 100;

const inHundred = (share: number) =>
	share >= 0.01 ? `${Math.round(share * HUNDRED)} of 100` : `1 of ${Math.round(1 / share)}`;

/**
 * The weights of a model in words, a line a level.
 *
 * @example
 * weightLines(startingModel(leadFields))[0]?.words
 * // 'firstName is the same: 80 of 100 of one person, of others as often as the value is given.'
 */
export const weightLines = (model: MatchModel): WeightLine[] =>
	model.fields.flatMap(({ name }, at) =>
		Object.entries(model.weights[at] ?? {}).map(([level, { match, stranger }]): WeightLine => {
			const isFixed = typeof stranger === 'number';
			const others = isFixed
				? `${inHundred(stranger)} of others`
				: `of others as often as the ${stranger === 'host' ? 'host' : 'value'} is given`;
			return {
				...{ field: name, level, ofTheSame: match * HUNDRED },
				ofStrangers: isFixed ? stranger * HUNDRED : null,
				bits: isFixed ? Math.log2(match / stranger) : null,
				words: `${name} ${called[level] ?? level}: ${inHundred(match)} of one person, ${others}.`,
			};
		}),
	);
