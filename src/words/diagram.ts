export * from './diagram.ko';
