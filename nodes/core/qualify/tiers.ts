import { LeadOpsError } from '../errors';
import type { Priority, Qualification } from '../lead';
import { gradeMarks } from './grade';

/** A line of the Tiers table. */
export interface Tier {
	name: string;
	/** The least score, in points; of a tier that goes by grades it does not count. */
	minimum: number;
	/** The grades that are in it, such as `A1`, `A` for all of that letter or `1` for all of that digit. */
	grades?: readonly string[];
	/** What it passes on with its leads; a rule of Lead Route Assign may say otherwise. */
	priority?: Priority;
	/** The name of an SLA policy. */
	slaPolicy?: string;
	/** The name of a plan of follow-ups. */
	followUp?: string;
}

/**
 * The tier of a lead: the first that has its grade, else that with the highest minimum which the score
 * reaches, else the lowest there is. `undefined` without tiers.
 *
 * @example
 * tierOf([{ name: 'Top', minimum: 0, grades: ['A'] }, { name: 'Cold', minimum: 0 }], 30, 'A4')?.name // 'Top'
 */
export function tierOf(tiers: readonly Tier[], score: number, grade: string): Tier | undefined {
	const byGrade = tiers.find(({ grades = [] }) => grades.some((asked) => covers(asked, grade)));
	if (byGrade) return byGrade;
	const highestFirst = tiers.filter(goesByScore).sort((a, b) => b.minimum - a.minimum);
	return highestFirst.find(({ minimum }) => score >= minimum) ?? highestFirst.at(-1);
}

/** Whether a tier is given by the score. */
export const goesByScore = ({ grades = [] }: Tier): boolean => grades.length === 0;

/** Whether a grade is one that is written so; `A` stands for `A1` to `A4`. */
function covers(asked: string, grade: string): boolean {
	const parts = [...asked.trim().toUpperCase()];
	return parts.length > 0 && parts.every((part) => grade.includes(part));
}

type PassedOn = Pick<Qualification, 'priority' | 'slaPolicy' | 'followUp'>;

/**
 * What a tier passes on with a lead. Who is turned away, or does not want to buy, is passed nothing on
 * with; who waits for a person to decide is not followed up by itself.
 *
 * @example
 * passedOn({ name: 'Hot', minimum: 50, priority: 'high' }, { verdict: 'qualified', category: 'sales' })
 * // { priority: 'high' }
 */
export function passedOn(
	tier: Tier | undefined,
	{ verdict, category }: Pick<Qualification, 'verdict' | 'category'>,
): PassedOn {
	const goesOn = verdict === 'qualified' || verdict === 'nurture';
	if (!tier || !(goesOn || (verdict === 'review' && category === 'sales'))) return {};
	const { priority, slaPolicy, followUp } = tier;
	return {
		...(priority && { priority }),
		...(slaPolicy && { slaPolicy }),
		...(followUp && goesOn && { followUp }),
	};
}

/**
 * @throws LeadOpsError `tier.unnamed`, `tier.twice`, `tier.grade` or `tier.sameGrade`
 */
export function checkTiers(tiers: readonly Tier[]): void {
	for (const { name, minimum } of tiers) {
		if (name !== '') continue;
		throw new LeadOpsError({
			code: 'tier.unnamed',
			message: `Tiers: the tier from ${minimum} points has no name`,
			hint: 'Give it a name, or take the line out of the Tiers table.',
		});
	}
	checkMinimums(tiers.filter(goesByScore));
	checkGrades(tiers);
}

function checkMinimums(tiers: readonly Tier[]) {
	const names = new Map<number, string>();
	for (const { name, minimum } of tiers) {
		const other = names.get(minimum);
		if (other !== undefined) {
			throw new LeadOpsError({
				code: 'tier.twice',
				message: `Tiers: "${other}" and "${name}" both start at ${minimum} points, so one of them is never given`,
				hint: 'Set another minimum score for one of them.',
			});
		}
		names.set(minimum, name);
	}
}

const everyGrade = gradeMarks.fit.flatMap((letter) =>
	gradeMarks.intent.map((digit) => letter + digit),
);

function checkGrades(tiers: readonly Tier[]) {
	const names = new Map<string, string>();
	for (const { name, grades = [] } of tiers) {
		const own = new Set(grades.flatMap((asked) => gradesOf(name, asked)));
		for (const grade of own) {
			const other = names.get(grade);
			if (other !== undefined) {
				throw new LeadOpsError({
					code: 'tier.sameGrade',
					message: `Tiers: "${other}" and "${name}" both have the grade ${grade}, so only "${other}" is given it`,
					hint: `Take ${grade} out of one of them.`,
				});
			}
			names.set(grade, name);
		}
	}
}

/** The grades that a cell of a tier names, the best first. */
export function gradesOf(tier: string, asked: string): string[] {
	const found = everyGrade.filter((grade) => covers(asked, grade));
	if (found.length > 0) return found;
	throw new LeadOpsError({
		code: 'tier.grade',
		message: `Tiers: "${asked}" under Grades of "${tier}" is no grade`,
		hint: 'Write grades such as A1, B2, or A for all with that letter, 1 for all with that digit.',
	});
}
