export { saidForWorkspace, sayForWorkspace } from './said';
export {
	isWatched,
	refuseMixUp,
	sayNotWatching,
	sayWatching,
	sayWatchingEveryMs,
	watchedLike,
} from './watchers';
