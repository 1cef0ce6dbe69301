import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			nombre, nombre completo, nombre y apellidos, comercial, vendedor, vendedora, asesor,
			asesora, responsable, propietario, usuario, agente, empleado, quién`,
		firstName: 'nombre de pila, primer nombre',
		lastName: 'apellido, apellidos',
		email: 'correo, correo electrónico, dirección de correo, correo de trabajo',
		phone: 'teléfono, número de teléfono, móvil, celular, teléfono móvil',
		id: 'identificador, número de empleado, clave',
		crmId: `
			identificador del CRM, id de CRM, id del CRM, id de HubSpot, id de Salesforce,
			id de Pipedrive`,
		pools: 'equipo, equipos, grupo, grupos, cola, colas, departamento',
		weight: 'peso, ponderación, proporción, cuota',
		active: 'activo, activa, está activo, disponible, recibe leads, estado',
		inactive: `
			inactivo, inactiva, desactivado, archivado, eliminado, suspendido, dado de baja,
			en pausa`,
		backup: 'suplente, sustituto, sustituta, reemplazo, respaldo, sustituido por',
		timeZone: 'zona horaria, huso horario',
		workingHours: 'horario, horario laboral, horas de trabajo, horario de trabajo, turno',
		dailyCap: `
			máximo por día, máximo diario, máx por día, límite diario, límite por día,
			leads por día, tope diario`,
		hourlyCap: 'máximo por hora, máx por hora, límite por hora, leads por hora',
		weeklyCap:
			'máximo por semana, máximo semanal, máx por semana, límite semanal, límite por semana, leads por semana',
		monthlyCap:
			'máximo por mes, máximo mensual, máx por mes, límite mensual, límite por mes, leads por mes',
		openLeadCap: 'leads abiertos, máximo de leads abiertos, máx leads abiertos, capacidad',
		skills: `
			habilidades, competencias, especialidad, especialidades, conocimientos, productos`,
		languages: 'idiomas, idioma, habla, lenguas',
		territories: 'territorios, territorio, zonas, zona, regiones, países',
		absences: 'ausencias, ausencia, vacaciones, ausente, días libres',
		awayFrom: `
			ausente desde, ausente del, vacaciones desde, vacaciones del, inicio de ausencia,
			inicio de vacaciones, vacaciones de, inicio vacaciones, ausencia desde, ausencia del,
			inicio ausencia`,
		awayUntil: `
			ausente hasta, ausente al, vacaciones hasta, vacaciones al, fin de ausencia,
			fin de vacaciones, vacaciones a, fin vacaciones, ausencia hasta, ausencia al,
			fin ausencia`,
		holidayCountry: 'festivos, días festivos, feriados, país de los festivos',
		holidayRegion: 'región de los festivos, comunidad de los festivos',
	},
	territoryColumns: {
		name: 'nombre, territorio, zona, nombre de la zona',
		country: 'país, países, código de país',
		region: 'región, regiones, provincia, provincias, comunidad autónoma',
		postalCodes: 'código postal, códigos postales',
		postalFrom: 'código postal desde, CP desde, desde código postal',
		postalTo: 'código postal hasta, CP hasta, hasta código postal',
		postalPrefix: 'prefijo postal, código postal empieza por',
		areaCodes: 'prefijo, prefijos, prefijo telefónico',
		owner: 'comercial, vendedor, vendedora, responsable, propietario, asesor',
		pool: 'equipo, grupo',
		queue: 'cola, bandeja',
		priority: 'prioridad, urgencia',
	},
	ownerHours: {
		start: 'de, desde',
		to: 'a, hasta, al',
		everyDay: 'todos los días, diario, cada día, a diario',
		workdays: 'días laborables, entre semana, días hábiles, laborables',
		weekend: 'fin de semana, fines de semana',
		always: 'siempre, todo el día',
		weekdays: 'l, ma, x, j, v, s, d',
	},
};
