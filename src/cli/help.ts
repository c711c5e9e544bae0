/** How each command is called, and what its options do; the first line is its usage. */
export const COMMAND_HELP: Readonly<Record<string, string>> = {
  build: `declic build [--modules DOSSIER] [--out DOSSIER] [--only NOM] [--format FORMAT] [--xsd DOSSIER] [--site ADRESSE]

Construit le site et les paquets à déposer dans une plateforme.

  --modules DOSSIER   où sont les modules (« modules » par défaut)
  --out DOSSIER       où écrire « site » et « packages » (« dist » par défaut)
  --only NOM          ne construire que ce module, ou ce parcours et ses modules ; l’option peut se répéter
  --format FORMAT     n’écrire que ce format de paquet ; l’option peut se répéter
  --xsd DOSSIER       joindre ces schémas aux paquets SCORM 2004, si la plateforme les demande
  --site ADRESSE      l’adresse où le site sera publié : ajoute sitemap.xml et le flux RSS

Tout est écrit, ou rien : s’il reste une correction à faire, l’ancien résultat ne bouge pas.
Les dossiers dont le nom commence par « _ » sont laissés de côté.`,

  check: `declic check [--modules DOSSIER]

Relit les modules et les parcours et dit, ligne par ligne, ce qui est à reprendre. N’écrit rien.

  --modules DOSSIER   où sont les modules (« modules » par défaut)`,

  start: `declic start [--modules DOSSIER] [--port NUMÉRO]

Ouvre un site d’essai sur cet ordinateur. Chaque fichier enregistré recharge la page.

  --modules DOSSIER   où sont les modules (« modules » par défaut)
  --port NUMÉRO       port voulu (8080 par défaut ; s’il est pris, le suivant)`,

  ids: `declic ids [--modules DOSSIER]

Donne un nom court et durable aux réponses qui n’en ont pas, le même dans chaque langue.
Ainsi, corriger une phrase ne perd pas ce qu’une personne a répondu.

  --modules DOSSIER   où sont les modules (« modules » par défaut)`,

  translations: `declic translations [--modules DOSSIER] [--done NOM] [--lang LANGUE]

Dit où en sont les traductions : ce qui a changé dans leur source depuis, écran par écran.

  --modules DOSSIER   où sont les modules (« modules » par défaut)
  --done NOM          noter que la traduction de ce module suit sa source ; l’option peut se répéter
  --lang LANGUE       ne regarder, ou ne noter, que cette langue

Une traduction en retard n’empêche rien : la commande répond 0.`,

  coverage: `declic coverage [--modules DOSSIER] [--outcome ACQUIS] [--json] [--svg FICHIER]

Compte, par compétence et par niveau de DigComp, les acquis que les activités font travailler.

  --modules DOSSIER   où sont les modules (« modules » par défaut)
  --outcome ACQUIS    dire quels modules travaillent cet acquis, par exemple LO1.2.03 ; l’option peut se répéter
  --json              donner les mêmes faits à un programme
  --svg FICHIER       dessiner aussi la carte des 21 compétences

Répond 1 si un acquis n’existe pas dans DigComp, ou si un module est à reprendre.`,

  new: `declic new THÈME/NOM [--modules DOSSIER]

Copie le module modèle sous ce nom, prêt à écrire. Exemple : declic new socle/ranger-ses-photos

  --modules DOSSIER   où sont les modules (« modules » par défaut)`,

  init: `declic init --title TITRE --base ADRESSE --contact ADRESSE [--publisher NOM] [--author NOM] [--modules DOSSIER]

Écrit library.yaml : qui publie les modules de ce dossier. Sans option, pose les questions.

  --title TITRE       le nom de votre bibliothèque de modules
  --base ADRESSE      l’adresse web où elle vit, par exemple https://modules.mediatheque.example
  --contact ADRESSE   l’adresse où vous écrire
  --publisher NOM     qui publie (le titre par défaut)
  --author NOM        qui écrit ; l’option peut se répéter (qui publie par défaut)
  --modules DOSSIER   où sont les modules (« modules » par défaut)`,
};

export const HELP = `declic : des modules écrits en Markdown, prêts pour le web et pour une plateforme.

  declic build        construit le site et les paquets
  declic check        relit les modules et dit ce qui est à reprendre
  declic start        ouvre un site d’essai, rechargé à chaque enregistrement
  declic ids          donne un nom durable aux réponses qui n’en ont pas
  declic translations dit quelles traductions sont en retard
  declic coverage     dit ce que les modules couvrent de DigComp
  declic new          copie le module modèle
  declic init         écrit library.yaml, l’identité d’un dossier de modules
  declic help         montre cette aide ; declic help build détaille une commande

  --version           dit la version`;

/** The one-line usage of a command, or of `declic` itself. */
export function usageOf(command: string): string {
  return (
    (COMMAND_HELP[command] ?? 'declic COMMANDE [options]   (declic help les présente)').split('\n')[0] ?? ''
  );
}
