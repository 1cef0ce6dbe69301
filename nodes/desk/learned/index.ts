export {
	chooseVersion,
	saysChosen,
	type ChosenVersion,
	type NewVersion,
	type VersionNames,
} from './chooseVersion';
