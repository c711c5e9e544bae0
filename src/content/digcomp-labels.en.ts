/** Where DigComp comes from, and who answers for the words: to be shown wherever they are. */
export const wordingNotice =
  'DigComp 3.0, JRC144121, European Commission, 2025, CC BY 4.0. The wording and the translation are ours. The Commission has not validated them.';

/** A short everyday label for each area and competence. */
export const labels: Readonly<Record<string, string>> = {
  '1': 'Find out',
  '1.1': 'Search and find',
  '1.2': 'Judge information',
  '1.3': 'Sort files and data',
  '2': 'Exchange and take part',
  '2.1': 'Communicate online',
  '2.2': 'Share with care',
  '2.3': 'Take part and use public services',
  '2.4': 'Work together',
  '2.5': 'Behave well online',
  '2.6': 'Manage an online identity',
  '3': 'Create',
  '3.1': 'Create content',
  '3.2': 'Change and combine',
  '3.3': 'Respect copyright',
  '3.4': 'Understand AI and programs',
  '4': 'Protect and take care',
  '4.1': 'Protect devices',
  '4.2': 'Protect data',
  '4.3': 'Look after well-being',
  '4.4': 'Spare the planet',
  '5': 'Manage and progress',
  '5.1': 'Solve problems',
  '5.2': 'Fit tools to oneself',
  '5.3': 'Innovate and imagine',
  '5.4': 'Go on learning',
};
