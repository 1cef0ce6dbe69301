'use strict';

/** @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** @param {string} text */
function decode(text) {
	return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name) => {
		if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
		return String.fromCodePoint(Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1)));
	});
}

/**
 * @param {string} tag an opening tag
 * @param {string} name
 * @returns {string | undefined} the attribute's value
 */
function attribute(tag, name) {
	const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
	return match ? decode(match[1] ?? match[2] ?? '') : undefined;
}

/**
 * A field of a form page.
 * @typedef {object} FormField
 * @property {string} id such as `field-0`, the name under which it is posted
 * @property {string | undefined} label what the visitor reads; hidden fields have none
 * @property {'input' | 'file' | 'select' | 'textarea' | 'choices' | 'hidden'} kind
 * @property {string | undefined} initial what a browser would post if nothing is filled in
 */

/**
 * Reads the fields of an n8n form page, as a browser would.
 *
 * @param {string} html
 * @returns {FormField[]}
 */
function readFormFields(html) {
	// Only the form: the page's own style sheets and scripts also contain such words.
	const body = html.slice(html.indexOf('<form'), html.indexOf('</form>'));
	/** @type {FormField[]} */
	const fields = [];
	/** @type {string | undefined} */
	let label;
	for (const match of body.matchAll(/<(label|input|select|textarea|div)\b[^>]*>/g)) {
		const [tag, name] = match;
		const rest = body.slice(match.index + tag.length);
		if (name === 'label' && /form-label/.test(attribute(tag, 'class') ?? '')) {
			label = decode(rest.slice(0, rest.indexOf('</label>'))).trim();
			continue;
		}
		const id = attribute(tag, 'id');
		if (!id || !/^field-\d+$/.test(id)) continue;

		const type = attribute(tag, 'type');
		if (name === 'div') {
			fields.push({ id, label, kind: 'choices', initial: '[]' });
		} else if (type === 'hidden') {
			fields.push({ id, label: undefined, kind: 'hidden', initial: attribute(tag, 'value') });
		} else if (type === 'file') {
			fields.push({ id, label, kind: 'file', initial: undefined });
		} else if (name === 'select') {
			const options = rest.slice(0, rest.indexOf('</select>')).match(/<option\b[^>]*>/g) ?? [];
			const chosen = options.find((o) => /\sselected\b/.test(o) && !/\sdisabled\b/.test(o));
			const initial = chosen && attribute(chosen, 'value');
			fields.push({ id, label, kind: 'select', initial });
		} else if (name === 'textarea') {
			const initial = decode(rest.slice(0, rest.indexOf('</textarea>')));
			fields.push({ id, label, kind: 'textarea', initial });
		} else {
			fields.push({ id, label, kind: 'input', initial: attribute(tag, 'value') ?? '' });
		}
	}
	return fields;
}

/**
 * What a browser would post.
 *
 * @param {FormField[]} fields
 * @param {Record<string, string | number | string[] | Blob>} values by label; a hidden field by
 *   its id (`field-3`)
 * @returns {FormData}
 */
function fillForm(fields, values) {
	const form = new FormData();
	const left = new Set(Object.keys(values));
	for (const { id, label, initial } of fields) {
		const key = label !== undefined && left.has(label) ? label : id;
		const value = left.delete(key) ? values[key] : initial;
		if (value === undefined) continue;
		if (value instanceof Blob) form.append(id, value);
		// Several ticked boxes are posted as one JSON list.
		else form.append(id, Array.isArray(value) ? JSON.stringify(value) : String(value));
	}
	if (left.size > 0) {
		const labels = fields.map((field) => field.label ?? field.id).join(', ');
		throw new Error(`The form has no field ${[...left].join(', ')}. It has: ${labels}.`);
	}
	return form;
}

module.exports = { readFormFields, fillForm };
