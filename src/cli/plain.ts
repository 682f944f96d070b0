/** Sentences carry code spans and bold marks for the page; a terminal shows the bare text. */
export const plain = (text: string): string => text.replaceAll('`', '').replaceAll('**', '');
