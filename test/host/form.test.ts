import { fillForm, readFormFields } from '../../host/lib/form.js';

// As n8n's form page has them, shortened.
const html = `<style>.form-label { color: red }</style><form id='n8n-form'>
	<div class='form-group'>
		<label class='form-label form-required' for='field-0'>Name &amp; title</label>
		<input class='form-input' type='text' id='field-0' name='field-0' value="" />
	</div>
	<div>
		<label class='form-label '>Interests</label>
		<div class='multiselect ' id='field-1'>
			<input type='checkbox' class='multiselect-checkbox' id='option0_field-1' value='A' />
			<label for='option0_field-1'>A</label>
		</div>
	</div>
	<div class='form-group'>
		<label class='form-label ' for='field-2'>Service</label>
		<select id='field-2' name='field-2' class=''>
			<option value='' disabled selected>Select an option ...</option>
			<option value='Roof'>Roof</option>
		</select>
	</div>
	<input type="hidden" id="field-3" name="field-3" value="ads" />
	<div class='form-group'>
		<label class='form-label ' for='field-4'>Message</label>
		<textarea class='form-input ' id='field-4' name='field-4' placeholder="">Hello</textarea>
	</div>
</form><label class='form-label'>not a field</label>`;

const posted = (values: Record<string, string | string[]>) =>
	Object.fromEntries(fillForm(readFormFields(html), values).entries());

describe('a form page', () => {
	it('is read as a visitor sees it', () => {
		expect(readFormFields(html).map(({ label, kind }) => [label, kind])).toEqual([
			['Name & title', 'input'],
			['Interests', 'choices'],
			['Service', 'select'],
			[undefined, 'hidden'],
			['Message', 'textarea'],
		]);
	});

	it('posts what a browser would when nothing is filled in', () => {
		expect(posted({})).toEqual({
			'field-0': '',
			'field-1': '[]',
			'field-3': 'ads',
			'field-4': 'Hello',
		});
	});

	it('takes values by label, and hidden ones by id', () => {
		const values = { 'Name & title': 'Ann', Interests: ['A'], Service: 'Roof', 'field-3': 'x' };
		expect(posted(values)).toMatchObject({
			'field-0': 'Ann',
			'field-1': '["A"]',
			'field-2': 'Roof',
			'field-3': 'x',
		});
	});

	it('names a field it does not have', () => {
		expect(() => posted({ Nmae: 'Ann' })).toThrow(/no field Nmae.*Name & title/);
	});
});
