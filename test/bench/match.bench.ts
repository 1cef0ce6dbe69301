import { benchOthers } from './match/others';
import { benchLists, benchQuality, benchWithout } from './match/quality';
import { benchLearning, benchManyAlike, benchSizes } from './match/speed';

/**
 * How good and how fast the engine of Dedup Match is. `MATCH_RECORDS=100000` leaves the million out,
 * where a machine is small.
 */
export async function bench(log: (line: string) => void, { rootDir }: { rootDir: string }) {
	const most = Number(process.env.MATCH_RECORDS ?? 1_000_000);
	log('  How good, at the shipped thresholds');
	benchQuality(log, Math.min(30_000, most / 2), rootDir);
	log('  Two lists of restaurants, linked one to one, of ten');
	benchLists(log);
	log('  What each part is worth');
	benchWithout(log);
	log('  Beside others');
	await benchOthers(log);
	log('  How fast');
	benchSizes(log, most > 100_000 ? [100_000, most] : [most / 10, most]);
	benchLearning(log, Math.min(100_000, most));
	benchManyAlike(log, [10_000, 40_000]);
}
