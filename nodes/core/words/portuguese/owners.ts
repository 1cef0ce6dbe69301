import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			nome, nome completo, vendedor, vendedora, consultor, consultora, responsável,
			proprietário, usuário, utilizador, colaborador, corretor, quem`,
		firstName: 'primeiro nome, nome próprio',
		lastName: 'sobrenome, apelido, último nome',
		email: 'endereço de e-mail, correio eletrónico, e-mail corporativo',
		phone: 'telefone, número de telefone, celular, telemóvel, ramal',
		id: 'identificador, matrícula, código',
		crmId: `
			identificador do CRM, id do CRM, id do HubSpot, id do Salesforce, id do Pipedrive`,
		pools: 'equipe, equipes, equipa, equipas, time, grupo, grupos, fila, filas, setor',
		weight: 'peso, ponderação, proporção, cota',
		active: 'ativo, ativa, está ativo, disponível, recebe leads, situação',
		inactive: 'inativo, inativa, desativado, arquivado, excluído, suspenso, desligado, pausado',
		backup: 'substituto, substituta, suplente, reserva, substituído por, cobertura',
		timeZone: 'fuso horário, fuso',
		workingHours: 'horário, horário de trabalho, horas de trabalho, expediente, turno',
		dailyCap: `
			máximo por dia, máximo diário, máx por dia, limite diário, limite por dia,
			leads por dia, teto diário`,
		hourlyCap: 'máximo por hora, máx por hora, limite por hora, leads por hora',
		weeklyCap:
			'máximo por semana, máximo semanal, máx por semana, limite semanal, limite por semana, leads por semana',
		monthlyCap:
			'máximo por mês, máximo mensal, máx por mês, limite mensal, limite por mês, leads por mês',
		openLeadCap: 'leads abertos, máximo de leads abertos, máx leads abertos, capacidade',
		skills: `
			habilidades, competências, especialidade, especialidades, conhecimentos, produtos`,
		languages: 'idiomas, idioma, fala, línguas',
		territories: 'territórios, território, zonas, zona, regiões, países, praça, praças',
		absences: 'ausências, ausência, férias, ausente, folgas',
		awayFrom: `
			ausente desde, ausente de, férias de, férias desde, início da ausência,
			início das férias, início férias, férias a partir de, ausência de, ausência desde`,
		awayUntil: `
			ausente até, férias até, fim da ausência, fim das férias, fim férias, férias a,
			ausência até`,
		holidayCountry: 'feriados, feriados de, país dos feriados',
		holidayRegion: 'região dos feriados, estado dos feriados',
	},
	territoryColumns: {
		name: 'nome, território, área, nome da área',
		country: 'país, países, código do país',
		region: 'região, regiões, estado, estados, distrito',
		postalCodes: 'CEP, CEPs, código postal, códigos postais',
		postalFrom: 'CEP de, CEP inicial, código postal de, do CEP',
		postalTo: 'CEP até, CEP final, código postal até, ao CEP',
		postalPrefix: 'prefixo do CEP, prefixo postal, CEP começa com',
		areaCodes: 'DDD, indicativo, prefixo telefônico',
		owner: 'vendedor, vendedora, responsável, proprietário, consultor, comercial',
		pool: 'equipe, equipa, grupo',
		queue: 'fila, caixa de entrada',
		priority: 'prioridade, urgência',
	},
	ownerHours: {
		start: 'de, das, da, desde',
		to: 'a, às, até, à',
		everyDay: 'todos os dias, diariamente, diário',
		workdays: 'dias úteis, em dias úteis, dias de semana',
		weekend: 'fim de semana, fins de semana, fim-de-semana',
		always: 'sempre, o dia todo, todo o dia',
		weekdays: '2ª, 3ª, 4ª, 5ª, 6ª, sáb, dom',
	},
};
