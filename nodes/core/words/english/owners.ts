import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			name, full name, owner, owner name, rep, rep name, sales rep, user, user name,
			display name, agent, agent name, member, salesperson, employee, colleague, person,
			who, account executive`,
		firstName: 'first name, given name, forename',
		lastName: 'last name, surname, family name',
		email: 'email, email address, mail, work email, owner email, user email, rep email',
		phone: `
			phone, phone number, mobile, mobile phone, telephone, cell, cell phone, tel,
			direct line`,
		id: 'id, owner id, user id, employee id, staff id, key, unique id',
		crmId: `
			crm id, crm owner id, crm user id, hubspot id, hubspot owner id, hubspot user id,
			salesforce id, salesforce user id, pipedrive id, pipedrive user id, zoho id,
			zoho user id, record owner id`,
		pools: `
			pools, pool, team, teams, group, groups, queue, queues, squad, squads, segment,
			segments, department`,
		weight: 'weight, weights, wt, wgt, share, share of leads, ratio, turns, capacity share',
		active: `
			active, is active, enabled, available, takes leads, status, in rotation, working`,
		inactive: `
			inactive, is inactive, disabled, archived, deleted, is deleted, suspended,
			deactivated, not active, left, paused`,
		backup: `
			backup, backup owner, back up, stand in, deputy, substitute, cover, covered by,
			covers, replacement`,
		timeZone: 'time zone, timezone, tz',
		workingHours: `
			working hours, work hours, hours, office hours, business hours, shift, schedule,
			availability`,
		dailyCap: `
			daily cap, cap, max per day, maximum per day, leads per day, max leads per day,
			daily limit, limit, daily maximum, max leads`,
		hourlyCap:
			'hourly cap, max per hour, maximum per hour, leads per hour, max leads per hour, hourly limit, hourly maximum',
		weeklyCap:
			'weekly cap, max per week, maximum per week, leads per week, max leads per week, weekly limit, weekly maximum',
		monthlyCap:
			'monthly cap, max per month, maximum per month, leads per month, max leads per month, monthly limit, monthly maximum',
		openLeadCap:
			'most open leads, open leads, max open leads, maximum open leads, open lead cap, open lead limit, capacity, max capacity',
		skills: `
			skills, skill, expertise, specialties, specialty, specialities, products, knowledge,
			tags`,
		languages: 'languages, language, speaks, spoken languages, language skills',
		territories: 'territories, territory, regions, region, countries, areas, area, patch',
		absences: `
			absences, absence, vacation, vacations, holiday dates, time off, pto, out of office,
			ooo, leave, days off, away`,
		awayFrom: `
			away from, absent from, out from, ooo from, vacation from, vacation start,
			leave from, leave start, time off from, time off start, away since, away start,
			out of office from, out of office start, holiday from, holidays from, holiday start,
			holidays start, holiday begins, vacation begins, vacations from, pto from, pto start,
			ooo start, absence from, absence start, absent since, off from, annual leave from,
			annual leave start, first day off, on leave from, on holiday from, start of leave,
			start of holiday, start of vacation, leave start date, holiday start date,
			vacation start date`,
		awayUntil: `
			away until, absent until, away to, absent to, out until, ooo until, vacation until,
			vacation to, vacation end, leave until, leave to, leave end, time off until,
			away till, away end, back on, out of office until, out of office to,
			out of office end, holiday to, holidays to, holiday until, holidays until,
			holiday end, holidays end, holiday ends, vacation ends, vacations to,
			vacations until, vacation till, holiday till, pto to, pto until, pto end, ooo to,
			ooo end, absence to, absence until, absence end, off until, time off to, time off end,
			annual leave to, annual leave until, annual leave end, last day off, on leave until,
			on holiday until, end of leave, end of holiday, end of vacation, leave end date,
			holiday end date, vacation end date`,
		holidayCountry: `
			public holidays, public holidays of, holidays, holidays of, holiday country,
			bank holidays`,
		holidayRegion: 'holiday region, public holiday region, holiday state, region of holidays',
	},
	territoryColumns: {
		name: 'name, territory, territory name, area, area name',
		country: 'country, countries, country code, nation',
		region: 'region, regions, state, states, province, county',
		postalCodes:
			'postal codes, postal code, postcode, postcodes, zip, zips, zip code, zip codes, post code',
		postalFrom:
			'postal code from, postcode from, zip from, zip code from, from zip, from postal code, from postcode, zip start, postal from',
		postalTo:
			'postal code to, postcode to, zip to, zip code to, to zip, to postal code, to postcode, zip end, postal to',
		postalPrefix:
			'postal code prefix, postcode prefix, zip prefix, postal prefix, postal code begins with',
		areaCodes: 'area codes, area code, phone prefix, dialling code, dialing code, phone codes',
		owner:
			'owner, owner email, sales rep, rep, salesperson, account executive, assign to, assigned to, responsible, employee',
		pool: 'pool, team, group, sales team',
		queue: 'queue, inbox, desk',
		priority: 'priority, urgency',
	},
	ownerHours: {
		start: 'from',
		to: 'to, till, until, thru, through',
		everyDay: 'daily, every day, all week, all days',
		workdays: 'weekdays, workdays, business days, working days, week days',
		weekend: 'weekend, weekends, on weekends',
		always: 'always, any time, anytime, around the clock, round the clock, all day',
		weekdays: 'm, tu, w, th, f, sa, su',
	},
};
