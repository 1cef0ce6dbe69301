/** n8n's names for what belongs to the item, or may lead to it. */
const ofTheItem =
	/\$(?:json|binary|input|item|itemIndex|thisItem|data|position|node|parameter|fromAI)\b|\.(?:item|pairedItem|itemMatching)\b/;

/**
 * Whether an expression may come to another value for another item of a run. `$vars`, `$env`,
 * `$now`, `$workflow` and `$('Node').first()` do not; what names the item does, and so does
 * another parameter, which may hold an expression itself.
 *
 * @example
 * usesItem('={{ $json.team.weight }}') // true
 * usesItem("={{ $('Settings').first().json.weight }}") // false
 */
export const usesItem = (written: unknown): boolean => {
	if (typeof written === 'string') return written.startsWith('=') && ofTheItem.test(written);
	if (written === null || typeof written !== 'object') return false;
	return Object.values(written).some(usesItem);
};
