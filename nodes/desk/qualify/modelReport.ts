import {
	FEWEST_OF_EITHER,
	probabilityOf,
	strongestAnswers,
	type LearnedScore,
	type ScoreModel,
	type Share,
	type Tenth,
} from '../../core/qualify';
import { cut, textTable } from '../../core/textTable';
import type { KeptModel } from '../../store';
import type { ChosenVersion } from '../learned';
import type { History } from './history';
import { untoldReason } from './untoldReason';

/** What comes of learning from a history. */
export type LearnedHistory = LearnedScore & Omit<History, 'examples'>;

/** A tenth of the leads that it was not learned from, in whole percent. */
export interface ShownTenth {
	/** The fewest and the most points in it. */
	from: number;
	to: number;
	leads: number;
	said: number;
	won: number;
	/** Of the tenth that has the same place by the rules; not there where their score is not known. */
	wonByRules?: number;
}

/** A kept version. */
export interface ShownModel {
	version: number;
	/** ISO 8601. */
	at: string;
	inUse: boolean;
	won: number;
	lost: number;
	/** Of 100 pairs of a won and a lost lead, in how many the won one is put first. */
	right: number;
}

/** A learned score as it is told of. */
export interface ModelReport {
	reason: string;
	/** The version in use from now on; `none` where there is none. */
	inUse: number | 'none';
	/** What it was learned from. */
	learnedFrom?: { won: number; lost: number; open?: number; unread?: number; untold?: number };
	/** Of 100 pairs of a won and a lost lead that it was not learned from, in how many the won one is put first. */
	right?: { learned: number; byRules?: number };
	/** How far its probabilities are off on average, in percent. */
	off?: number;
	/** How likely the average lead is won, in percent: one with 0 points. */
	average?: number;
	/** What answers are worth, the strongest first. */
	answers?: Share[];
	tenths?: ShownTenth[];
	/** The same and the answers, as text. */
	picture?: string;
	/** The newest first. */
	versions: ShownModel[];
}

/**
 * A learned score as it is told of.
 *
 * @param reason in a sentence or two
 * @param learned where it was learned just now
 */
export function modelReport(
	{ wanted, inUse, versions }: ChosenVersion<KeptModel>,
	reason: string,
	learned?: LearnedHistory,
): ModelReport {
	return {
		...{ reason, inUse: inUse?.version ?? 'none' },
		...(learned && { learnedFrom: fromOf(learned) }),
		...(wanted && shownOf(wanted.model, learned?.learned?.tenths)),
		versions: versions.map(({ version, at, model: { from } }) => ({
			...{ version, at: new Date(at).toISOString(), inUse: version === inUse?.version },
			...{ won: from.won, lost: from.lost, right: percent(from.area) },
		})),
	};
}

const fromOf = ({ won, lost, open, unread, untold }: LearnedHistory) => ({
	...{ won, lost },
	...(open > 0 && { open }),
	...(unread > 0 && { unread }),
	...(untold && { untold: untold.values.reduce((sum, { leads }) => sum + leads, untold.empty) }),
});

/** What a model says of itself, and of the leads that it was not learned from. */
function shownOf(model: ScoreModel, tenths?: readonly Tenth[]): Partial<ModelReport> {
	const { area, areaOfRules, calibrationError } = model.from;
	const answers = strongestAnswers(model);
	const shown = tenths?.map(shownTenth);
	return {
		right: {
			learned: percent(area),
			...(areaOfRules !== null && { byRules: percent(areaOfRules) }),
		},
		off: percent(calibrationError),
		average: percent(probabilityOf(model.base)),
		answers,
		...(shown && { tenths: shown }),
		picture: pictureOf(answers, shown),
	};
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

const wholePercent = (share: number): number => Math.round(share * 100);

const shownTenth = ({ from, to, leads, said, won, wonByRules }: Tenth): ShownTenth => ({
	...{ from, to, leads, said: wholePercent(said), won: wholePercent(won) },
	...(wonByRules !== null && { wonByRules: wholePercent(wonByRules) }),
});

function pictureOf(answers: readonly Share[], tenths: readonly ShownTenth[] = []): string {
	const said = textTable(
		['Answer', 'Points'],
		cut(answers.map(({ fact, points }) => [fact, `${points > 0 ? '+' : ''}${points}`])),
	);
	if (tenths.length === 0) return said.join('\n');
	const byRules = tenths.some(({ wonByRules }) => wonByRules !== undefined);
	const ofTenths = textTable(
		['Tenth', 'Points', 'Leads', 'Said', 'Won', ...(byRules ? ['Won by the rules'] : [])],
		tenths.map(({ from, to, leads, said, won, wonByRules }, at) => [
			...[`${at + 1}`, `${from} to ${to}`, `${leads}`, `${said} %`, `${won} %`],
			...(wonByRules === undefined ? [] : [`${wonByRules} %`]),
		]),
	);
	return [...ofTenths, '', ...said].join('\n');
}

/**
 * What was learned, in a few sentences.
 *
 * @param version under which it is in use now; `null` where it is not
 */
export function learnedReason(
	{ won, lost, open, learned, lacks, untold }: LearnedHistory,
	version: number | null,
): string {
	const unheard = untold ? ` ${untoldReason(untold)}` : '';
	const from = `${counted(won, 'won')} and ${counted(lost, 'lost')}`;
	if (!learned) {
		const why =
			lacks === 'skill'
				? `what was known of ${from} tells no more than chance would`
				: `there are ${from}, and it takes ${FEWEST_OF_EITHER} of each`;
		const stillOpen = lacks === 'examples' && open > 0 ? ` Not yet ended: ${open}.` : '';
		const again = untold ? 'then learn again.' : 'learn again when more leads have ended.';
		return `Nothing was learned: ${why}.${stillOpen}${unheard} Score goes on as before; ${again}`;
	}
	const { area, areaOfRules, calibrationError } = learned.model.from;
	const byRules = areaOfRules === null ? '' : `, the rules in ${wholePercent(areaOfRules)}`;
	const isBetter = areaOfRules === null || area > areaOfRules;
	const tells = `Of a won and a lost lead that it had not seen, it puts the won one first in ${wholePercent(area)} of 100 cases${byRules}; how likely it says that leads are won is off by ${percent(calibrationError)} % on average.`;
	return `Learned from ${from}. ${tells} ${use(version, isBetter)}${unheard}`;
}

function use(version: number | null, isBetter: boolean): string {
	if (version !== null) {
		return `In use now as version ${version}: Score goes by it where "Score By" of this node's operation Score is Learned or Both.`;
	}
	return isBetter
		? 'Not in use yet: with "Use This Score" on it would be.'
		: 'It tells no better than the rules and is not in use: leave "Use This Score" off.';
}

const counted = (leads: number, how: string) => `${leads} ${how} ${leads === 1 ? 'lead' : 'leads'}`;
