import type {DiagramWords} from './diagram.types';

export const words: DiagramWords = {asText: 'Read as text'};
