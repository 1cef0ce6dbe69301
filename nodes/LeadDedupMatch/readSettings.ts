import { LeadOpsError } from '../core/errors';
import { settingsHash } from '../core/lead';
import type { ComparedPart, OwnField, Thresholds } from '../core/match';
import { combined, mapped, type Setting } from '../shared';
import type { matching } from './description';
import { ownFieldsOf } from './ownFields';
import { subsidiaryOf } from './subsidiaries';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What the node's parameters say, in milliseconds where they are times. */
export interface DedupSettings {
	parts: readonly ComparedPart[];
	/** Fields of the company's own that are compared too. */
	ownFields: readonly OwnField[];
	thresholds: Thresholds;
	/** Whether known leads decide, or records alone. */
	countsKnown: boolean;
	/** Domains of companies, and of whom they belong to. */
	subsidiaries: ReadonlyArray<readonly [string, string]>;
	replayWindowMs: number;
	waitingLimitMs: number;
	recentMs: number;
	/** The hash of the settings above. */
	hash: string;
}

/**
 * The settings of matching.
 *
 * @throws LeadOpsError `compare.empty` when no lead could ever be recognised, `thresholds.crossed` when
 * nobody could ever be asked about, and what {@link ownFieldsOf} and {@link subsidiaryOf} throw
 */
export const dedupSettings = (parts: ReturnType<typeof matching.read>): Setting<DedupSettings> =>
	mapped(
		combined(parts),
		({ compare, compareWith, existingFrom, reviewFrom, replayWindow, ...more }) => {
			const { ownFields, subsidiaries, options } = more;
			const { recentDays = 30, waitingLimit = 60 } = options;
			const settings = {
				parts: telling(compare),
				ownFields: ownFieldsOf(ownFields),
				thresholds: thresholdsOf({ existingFrom, reviewFrom }),
				subsidiaries: subsidiaries.map(subsidiaryOf),
				countsKnown: compareWith !== 'records',
				replayWindowMs: replayWindow * minuteMs,
				waitingLimitMs: waitingLimit * 1000,
				recentMs: recentDays * dayMs,
			};
			return { ...settings, hash: settingsHash(settings) };
		},
	);

/** One of them tells who somebody is; the others only what they have in common with others. */
const tellWho: readonly ComparedPart[] = ['name', 'email', 'phone', 'other'];

/**
 * What is compared.
 *
 * @throws LeadOpsError `compare.empty`
 */
export function telling(parts: readonly ComparedPart[]): readonly ComparedPart[] {
	if (parts.some((part) => tellWho.includes(part))) return parts;
	const holds = parts.length === 0 ? 'is empty' : 'holds nothing that tells who somebody is';
	throw new LeadOpsError({
		code: 'compare.empty',
		message: `"Compare" ${holds}, so no lead could ever be recognised`,
		hint: 'Choose at least Email or Phone in "Compare".',
	});
}

/**
 * The two thresholds, as probabilities.
 *
 * @throws LeadOpsError `thresholds.crossed`
 */
export function thresholdsOf({
	existingFrom,
	reviewFrom,
}: Record<'existingFrom' | 'reviewFrom', number>): Thresholds {
	if (reviewFrom <= existingFrom) {
		return { existing: existingFrom / 100, review: reviewFrom / 100 };
	}
	throw new LeadOpsError({
		code: 'thresholds.crossed',
		message: `"Review From (Percent)" is ${reviewFrom}, above "Existing From (Percent)", which is ${existingFrom}: nobody would ever be asked about`,
		hint: 'Set "Review From (Percent)" lower than "Existing From (Percent)", such as 80 and 90.',
	});
}
