/*
 * DigComp 3.0: European Digital Competence Framework – Fifth Edition, Cosgrove & Cachia, JRC144121, 2025,
 * data supplement of 24 November 2025, CC BY 4.0. The French names are our own translation, which the
 * European Commission has not validated.
 *
 * One character an outcome, in the order of its number: a base-36 digit worth level × 9 + type × 3 + AI label,
 * by the lists in digcomp.ts.
 */

/** Outcomes of each competence: the third character of `1.2` is that of LO1.2.03. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  '1.1': '600133f99cccoollxuuuu',
  '1.2': '8001003f9999aaaaa9ccdpijjllxuuu',
  '1.3': '8222555fbb9bbeeeceeooiiiillllzxuuuu',
  '2.1': '8200010223h99ab999cdcqlmlllxuuu',
  '2.2': '6002125h99cccqllxuuu',
  '2.3': '822000233fffbb999bb9ccoojjllnlxuuu',
  '2.4': '8013h9aacccopllmlxyuuv',
  '2.5': '82205h9b9eqiiinllnxuu',
  '2.6': '8220000025f9999cccoiijlmllxuu',
  '3.1': '68202113fa9ceccdolllxyuuu',
  '3.2': '6601203fbbacccoijlllxxuuuu',
  '3.3': '0221123ff99b999acoiijllxxuu',
  '3.4': '70211135ff9bbbbbbaaaacccpjjjjkijmmmyyvv',
  '4.1': '822225f9acqijlnxuuu',
  '4.2': '8010222555h9bbbbaa9collxuu',
  '4.3': '880000122055hh999999eeoonllllxuuu',
  '4.4': '810003f999bcollxxuu',
  '5.1': '8822255hceqnlzu',
  '5.2': '8201033fccolllxuu',
  '5.3': '600f99accollluuu',
  '5.4': '68000ff9cfoollxuu',
};

/** Names of areas and competences, by number. */
export const NAMES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  '1': {
    en: 'Information search, evaluation and management',
    fr: 'Recherche, évaluation et gestion de l’information',
  },
  '2': { en: 'Communication and collaboration', fr: 'Communication et collaboration' },
  '3': { en: 'Content creation', fr: 'Création de contenu' },
  '4': { en: 'Safety, wellbeing and responsible use', fr: 'Sécurité, bien-être et usage responsable' },
  '5': { en: 'Problem identification and solving', fr: 'Identification et résolution de problèmes' },
  '1.1': {
    en: 'Browsing, searching and filtering information',
    fr: 'Naviguer, rechercher et filtrer l’information',
  },
  '1.2': { en: 'Evaluating information', fr: 'Évaluer l’information' },
  '1.3': { en: 'Managing information', fr: 'Gérer l’information' },
  '2.1': {
    en: 'Interacting through and with digital technologies',
    fr: 'Interagir au moyen des technologies numériques et avec elles',
  },
  '2.2': { en: 'Sharing through digital technologies', fr: 'Partager au moyen des technologies numériques' },
  '2.3': {
    en: 'Engaging in citizenship through digital technologies',
    fr: 'Exercer sa citoyenneté au moyen des technologies numériques',
  },
  '2.4': {
    en: 'Collaborating through digital technologies',
    fr: 'Collaborer au moyen des technologies numériques',
  },
  '2.5': { en: 'Digital behaviour', fr: 'Comportement numérique' },
  '2.6': { en: 'Managing digital identity', fr: 'Gérer son identité numérique' },
  '3.1': { en: 'Developing digital content', fr: 'Développer du contenu numérique' },
  '3.2': {
    en: 'Integrating and re-elaborating digital content',
    fr: 'Intégrer et réélaborer du contenu numérique',
  },
  '3.3': { en: 'Copyright and licences', fr: 'Droit d’auteur et licences' },
  '3.4': { en: 'Computational thinking and programming', fr: 'Pensée informatique et programmation' },
  '4.1': { en: 'Protecting devices', fr: 'Protéger les appareils' },
  '4.2': {
    en: 'Protecting personal data and privacy',
    fr: 'Protéger les données personnelles et la vie privée',
  },
  '4.3': { en: 'Supporting wellbeing', fr: 'Favoriser le bien-être' },
  '4.4': {
    en: 'Environmental impacts of digital technologies',
    fr: 'Impacts environnementaux des technologies numériques',
  },
  '5.1': {
    en: 'Identifying and solving technical problems',
    fr: 'Identifier et résoudre des problèmes techniques',
  },
  '5.2': {
    en: 'Identifying needs and digital technological responses',
    fr: 'Identifier les besoins et les réponses technologiques numériques',
  },
  '5.3': {
    en: 'Identifying creative solutions using digital technologies',
    fr: 'Identifier des solutions créatives au moyen des technologies numériques',
  },
  '5.4': {
    en: 'Identifying and addressing digital competence needs',
    fr: 'Identifier les besoins en compétences numériques et y répondre',
  },
};
