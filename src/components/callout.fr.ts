export const messages = {
  astuce: 'Astuce',
  attention: 'Attention',
  'le-saviez-vous': 'Le saviez-vous ?',
};
